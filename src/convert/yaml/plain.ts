/** A value of a YAML text that is no Butane config, with where it is. */
export type Plain = PlainScalar | PlainList | PlainMapping;

/** A single value, by the rules of YAML 1.1, which most readers of such texts follow: `yes` is true, `0644` is 420. */
export interface PlainScalar {
  kind: 'scalar';
  value: string | number | boolean | null;
  /** As written, without quotes; what a field of text takes even of a number or a boolean. */
  text: string;
  /** Whether it was written in quotes or as a block, and so is a text whatever it looks like. */
  quoted: boolean;
  /** What a value with the tag `!!binary` stands for. */
  bytes?: Uint8Array;
  /** 1-based. */
  line: number;
}

/** A list. */
export interface PlainList {
  kind: 'list';
  items: readonly Plain[];
  line: number;
}

/** An entry of a mapping, with the line of its key. */
export interface PlainEntry {
  key: string;
  value: Plain;
  line: number;
}

/** A mapping; of a key given twice it has the last one. */
export interface PlainMapping {
  kind: 'mapping';
  entries: readonly PlainEntry[];
  line: number;
}

/** A text of YAML as plain values, or why it is none. */
export type PlainReading =
  | {
      ok: true;
      /** Undefined where nothing is written. */
      root: Plain | undefined;
      /** Keys that are given again further down, where they count. */
      repeated: readonly { key: string; line: number }[];
      /** The line at which a further document begins, which is not read. */
      furtherDocument: number | undefined;
    }
  | { ok: false; message: string; line: number; column: number };

/** The entry of a key. */
export const entryOf = (mapping: PlainMapping, key: string): PlainEntry | undefined => mapping.entries.find((entry) => entry.key === key);

/** The value of a key; undefined where it is missing or null. */
export function valueOf(mapping: PlainMapping | undefined, key: string): Plain | undefined {
  const value = mapping && entryOf(mapping, key)?.value;
  return value && isNothing(value) ? undefined : value;
}

/** Whether nothing, or null, is written for a value. */
export const isNothing = (value: Plain): boolean => value.kind === 'scalar' && value.value === null;

/** A value as text; undefined for a list, a mapping and null. */
export const textOf = (value: Plain | undefined): string | undefined =>
  value?.kind === 'scalar' && value.value !== null ? value.text : undefined;

/** A value as true or false, also where it was put in quotes; undefined for anything else. */
export function flagOf(value: Plain | undefined): boolean | undefined {
  if (value?.kind !== 'scalar') return undefined;
  if (typeof value.value === 'boolean') return value.value;
  if (value.value === 1 || value.value === 0) return value.value === 1;
  return /^(?:true|yes|on|1)$/i.test(value.text) ? true : /^(?:false|no|off|0)$/i.test(value.text) ? false : undefined;
}

/** A value as whole number; undefined for anything else. */
export function wholeOf(value: Plain | undefined): number | undefined {
  if (value?.kind !== 'scalar') return undefined;
  if (typeof value.value === 'number') return Number.isSafeInteger(value.value) ? value.value : undefined;
  return /^\d{1,15}$/.test(value.text) ? Number(value.text) : undefined;
}

/** The items of a list; a single value is a list of one, nothing is an empty one. */
export function itemsOf(value: Plain | undefined): readonly Plain[] {
  if (value === undefined || isNothing(value)) return [];
  return value.kind === 'list' ? value.items : [value];
}
