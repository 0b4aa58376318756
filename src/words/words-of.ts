import type { ResolvedField } from '../core/spec/resolve.ts';
import { fields } from '#words/fields/all';
import { items } from '#words/names/items';
import { wordsIn, type Words } from './types/field-words.ts';
import type { ItemCatalogue } from './types/item-words.ts';

/** What a person reads about a field of a version. */
export const wordsOf = (field: ResolvedField): Words => wordsIn(fields, field);

/** What the items of lists are called, by the name of their shape. */
export const itemWords: ItemCatalogue = items;
