import { products } from '#words/names/variants';

/** A map, because a header can name any variant, even `constructor`. */
const variantNames: ReadonlyMap<string, string> = new Map(Object.entries(products));

/** The product a variant is for. */
export const variantName = (variant: string): string => variantNames.get(variant) ?? variant;
