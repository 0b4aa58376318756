import type { When } from './when.ts';

/** What a form needs to know besides the type. The words for users are in `src/words`. */
export interface FieldHints {
  /** Values the field accepts; with `open`, values it suggests. */
  options?: readonly string[];
  open?: boolean;
  /** What a value that is not set means, where that is certain; for a flag without it, the same as `false`. `kept`: what the image has stays. */
  absent?: string;
  /** Shown in a short form without "More options". */
  usual?: boolean;
  /** How the control should show it; the type decides when absent. */
  control?:
    | 'mode'
    | 'contents'
    | 'unit'
    | 'password-hash'
    | 'grub-hash'
    | 'ssh-key'
    | 'size-mib'
    | 'seconds'
    | 'device'
    | 'select'
    | 'filesystem-format'
    | 'filesystem-label'
    | 'partition-label'
    | 'partition-type'
    | 'unit-name'
    | 'quadlet-name';
}

/** How a field behaves, apart from its type. */
export interface FieldRules {
  /** Versions that have the field; all of them when absent. */
  when?: When;
  /** Only in Butane: sugar, or read before translation. It has no Ignition field. */
  sugar?: boolean;
  /** Only in Ignition: written by the translation. */
  output?: boolean;
  /** Absent and zero (`""`, `0`, `false`) are the same, as for a Go field that is not a pointer. */
  plain?: boolean | When;
  /** Written to Ignition even when empty; for sugar, checked by rules even when absent. */
  always?: boolean | When;
  /** A mapping that Go holds by a pointer, so that absent and empty differ. */
  pointer?: When;
  /** A list that a merge appends to instead of matching items by key, and that may contain duplicates. */
  append?: boolean;
}

/** A 64-bit integer: a number as long as that is exact, a bigint beyond. */
export type Integer = number | bigint;

/** One key of a mapping: its type and everything known about it. `T` is its decoded value. */
export interface Field<T = unknown> extends FieldHints, FieldRules {
  type: 'string' | 'int' | 'bool' | 'object' | 'labels';
  list: boolean;
  shape?: Shape;
  /** Carries `T` for inference; never set. */
  readonly valueType?: T;
}

/** A field whose value is a mapping of a known shape, or with `List` a list of such. */
export interface ShapeField<S extends Shape, List extends boolean> extends Field<List extends true ? Infer<S>[] : Infer<S>> {
  list: List;
  shape: S;
}

/** How items of this shape are distinguished in a list, and which of its lists share their keys. */
export interface ShapeRules {
  /** The key of an item, for Ignition's merge and check for duplicates. */
  key?: (item: never) => string;
  /** Lists whose items must be unique across all of them. */
  sharedKeys?: readonly string[];
}

/** A mapping with known keys, named after the type in Butane and Ignition. */
export interface Shape<F extends Record<string, Field> = Record<string, Field>, N extends string = string> extends ShapeRules {
  name: N;
  fields: F;
}

/** The decoded value of a shape: every field may be absent. */
export type Infer<S extends Shape> = {
  [K in keyof S['fields']]?: S['fields'][K] extends Field<infer T> ? T : never;
};

type Info = FieldHints & FieldRules;

/** A string. */
export const text = (info: Info = {}): Field<string> => ({ type: 'string', list: false, ...info });
/** A list of strings. */
export const texts = (info: Info = {}): Field<string[]> => ({ type: 'string', list: true, ...info });
/** An integer. */
export const int = (info: Info = {}): Field<Integer> => ({ type: 'int', list: false, ...info });
/** A boolean. */
export const flag = (info: Info = {}): Field<boolean> => ({ type: 'bool', list: false, ...info });
/** A mapping with keys chosen by the user, and texts as values. */
export const labels = (info: Info = {}): Field<Record<string, string>> => ({ type: 'labels', list: false, ...info });
/** A mapping of a known shape. */
export const object = <S extends Shape>(shape: S, info: Info = {}): ShapeField<S, false> => ({
  type: 'object',
  list: false,
  shape,
  ...info,
});
/** A list of mappings of a known shape. */
export const objects = <S extends Shape>(shape: S, info: Info = {}): ShapeField<S, true> => ({
  type: 'object',
  list: true,
  shape,
  ...info,
});

/** Names a mapping and its fields, in Ignition's order (Butane's own fields where they fit in). */
export function shape<N extends string, F extends Record<string, Field>>(name: N, fields: F, rules: ShapeRules = {}): Shape<F, N> {
  return { name, fields, ...rules };
}
