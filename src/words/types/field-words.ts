import type { configShape } from '../../core/spec/fields/config.ts';
import type { ResolvedField } from '../../core/spec/resolve.ts';
import type { Shape, ShapeField } from '../../core/spec/fields/shape.ts';
import { holds, type When } from '../../core/spec/fields/when.ts';

/** What a person reads about a field; the form and the JSON Schemas show it. */
export interface Words {
  /** In plain words, as a form label. */
  label: string;
  /** What happens on the machine when it is set, in one or two sentences. */
  help: string;
  /** A value, as an example. */
  placeholder?: string;
  /** The upstream page that says more. */
  docs?: string;
}

/** The words of a field, and those that are others in some versions; where several conditions hold, the last has its way. */
export interface FieldWords extends Words {
  versions?: readonly (Partial<Words> & { when: When })[];
}

/** A shape and all that stand below it, as a union. */
type Within<S extends Shape> =
  S | { [K in keyof S['fields']]: S['fields'][K] extends ShapeField<infer Below, boolean> ? Within<Below> : never }[keyof S['fields']];

/** The shapes of which a config has a value somewhere, as a union. */
export type ConfigShapes = Within<typeof configShape>;

/** The name of one of them. */
type ShapeName = ConfigShapes['name'];

/** The words of every field of every shape that a config has, by their names: one that is missing is a type error, and so is one too many. */
export type FieldCatalogue = { readonly [S in ConfigShapes as S['name']]: { readonly [K in keyof S['fields']]: FieldWords } };

/** The same of some shapes: what one file of a language has. */
export type WordsOf<Name extends ShapeName> = Pick<FieldCatalogue, Name>;

/** The words that a language has for a field, as they are in the field's version. */
export function wordsIn(catalogue: FieldCatalogue, { owner, name, lineage }: ResolvedField): Words {
  // A shape's name comes from the field table as text; what has it is looked for.
  const byName: Readonly<Record<string, Readonly<Record<string, FieldWords>>>> = catalogue;
  const words = byName[owner]?.[name];
  if (!words) throw new Error(`no words for ${owner}.${name}`);
  return (words.versions ?? []).reduce<Words>((said, { when, ...other }) => (holds(when, lineage) ? { ...said, ...other } : said), words);
}
