import type { SourceEntry, SourceMapping, SourceScalar, SourceValue } from './source-value.ts';

type Made = SourceEntry | undefined;

/** A mapping made of entries; those that are undefined are left out. */
export const mapping = (line: number, ...entries: readonly Made[]): SourceMapping => ({
  kind: 'mapping',
  line,
  entries: entries.filter((entry) => entry !== undefined),
});

/** An entry with a value, on the line that the value comes from. */
export const entry = (key: string, value: SourceValue | undefined, line = value?.line ?? 1): Made => value && { key, line, value };

/** An entry with a list; undefined where it would be empty. */
export const listEntry = (key: string, items: readonly SourceValue[], line = items[0]?.line ?? 1): Made =>
  items.length === 0 ? undefined : { key, line, value: { kind: 'list', line, items: [...items] } };

/** A single value. */
export const scalar = (line: number, value: string | number | boolean): SourceScalar => ({
  kind: 'scalar',
  line,
  text: String(value),
  value,
});

/** The entry of a mapping with a key, under another one; undefined where there is none or it is null. */
export function moved(from: SourceValue | undefined, key: string, to = key): Made {
  const found = from?.kind === 'mapping' ? from.entries.find((each) => each.key === key) : undefined;
  return found && !(found.value.kind === 'scalar' && found.value.value === null) ? { ...found, key: to } : undefined;
}

/** Entries of a mapping as they are. */
export const kept = (from: SourceValue | undefined, ...keys: readonly string[]): Made[] => keys.map((key) => moved(from, key));
