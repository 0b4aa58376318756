import type { When } from './when.ts';

/** What a person reads about a field; the form, completion, hover and the JSON Schema show it. */
export interface FieldInfo {
  /** In plain words, as a form label. */
  label: string;
  /** What happens on the machine when it is set. */
  help: string;
  placeholder?: string;
  /** Values the field takes; with `open`, values it suggests. */
  options?: readonly string[];
  open?: boolean;
  /** Shown in a short form without "More options". */
  usual?: boolean;
  /** How the control should show it; the type decides when absent. */
  control?:
    | 'mode' | 'contents' | 'unit' | 'password-hash' | 'grub-hash' | 'ssh-key' | 'size-mib' | 'seconds' | 'device' | 'select'
    | 'filesystem-format' | 'filesystem-label' | 'partition-label' | 'partition-type' | 'unit-name' | 'quadlet-name';
  /** The upstream page that says more. */
  docs?: string;
}

/** How a field behaves, apart from its type. */
export interface FieldRules {
  /** Versions that have the field; all of them when absent. */
  when?: When;
  /** Only in Butane: sugar, or read before translation. It has no Ignition field. */
  sugar?: boolean;
  /** Only in Ignition: written by the translation. */
  output?: boolean;
  /** Absent and zero (`""`, `0`, `false`) are the same, as for a Go field that is no pointer. */
  plain?: boolean | When;
  /** Written to Ignition even when empty; of sugar, looked at by rules even when absent. */
  always?: boolean | When;
  /** A mapping that Go holds by a pointer, so that absent and empty differ. */
  pointer?: When;
  /** A list whose items are appended by a merge, not matched by key, and may repeat. */
  append?: boolean;
}

/** A 64-bit integer: a number as long as one holds it exactly, a bigint beyond. */
export type Integer = number | bigint;

/** One key of a mapping: its type and everything known about it. `T` is its decoded value. */
export interface Field<T = unknown> extends Partial<FieldInfo>, FieldRules {
  type: 'string' | 'int' | 'bool' | 'object' | 'labels';
  list: boolean;
  shape?: Shape;
  /** Carries `T` for inference; never set. */
  readonly valueType?: T;
}

/** How items of this shape are told apart in a list, and which of its lists share their keys. */
export interface ShapeRules {
  /** The key of an item, as Ignition's merge and duplicate check take it. */
  key?: (item: never) => string;
  /** Lists whose items must be unique across all of them. */
  sharedKeys?: readonly string[];
}

/** A mapping with known keys, named as Butane and Ignition name the type. */
export interface Shape<F extends Record<string, Field> = Record<string, Field>> extends ShapeRules {
  name: string;
  fields: F;
}

/** The decoded value of a shape: every field may be absent. */
export type Infer<S extends Shape> = {
  [K in keyof S['fields']]?: S['fields'][K] extends Field<infer T> ? T : never;
};

type Info = Partial<FieldInfo> & FieldRules;

/** A string. */
export const text = (info: Info = {}): Field<string> => ({ type: 'string', list: false, ...info });
/** A list of strings. */
export const texts = (info: Info = {}): Field<string[]> => ({ type: 'string', list: true, ...info });
/** An integer. */
export const int = (info: Info = {}): Field<Integer> => ({ type: 'int', list: false, ...info });
/** A boolean. */
export const flag = (info: Info = {}): Field<boolean> => ({ type: 'bool', list: false, ...info });
/** A mapping with keys of the user's own, and texts for values. */
export const labels = (info: Info = {}): Field<Record<string, string>> => ({ type: 'labels', list: false, ...info });
/** A mapping of a known shape. */
export const object = <S extends Shape>(shape: S, info: Info = {}): Field<Infer<S>> => ({ type: 'object', list: false, shape, ...info });
/** A list of mappings of a known shape. */
export const objects = <S extends Shape>(shape: S, info: Info = {}): Field<Infer<S>[]> => ({ type: 'object', list: true, shape, ...info });

/** Names a mapping and its fields, in Ignition's order (Butane's own fields where they belong). */
export function shape<F extends Record<string, Field>>(name: string, fields: F, rules: ShapeRules = {}): Shape<F> {
  return { name, fields, ...rules };
}
