import type { Shape, ShapeField } from '../../core/spec/fields/shape.ts';
import type { ConfigShapes } from './field-words.ts';

/** What the items of a list are called within a sentence. */
export interface ItemWords {
  /** In the singular: "user". */
  noun: string;
  /** Where an s at the end does not do. */
  plural?: string;
}

/** The shapes of which some field of a shape has a list, as a union. */
type Listed<S extends Shape> = S extends Shape
  ? { [K in keyof S['fields']]: S['fields'][K] extends ShapeField<infer Item, true> ? Item : never }[keyof S['fields']]
  : never;

/** The words of every shape of which a config has a list, by its name: one that is missing is a type error, and so is one too many. */
export type ItemCatalogue = { readonly [S in Listed<ConfigShapes> as S['name']]: ItemWords };

/** The name of a shape of which a config has a list. */
export type ItemName = keyof ItemCatalogue;
