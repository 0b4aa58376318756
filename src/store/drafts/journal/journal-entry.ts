import type { Stamp, WholeDraft } from '../storage/draft.ts';
import { applySplices, type Splice, type SplicesMade } from './splices.ts';

/** What the journal has of a draft: a text, or how to get it from one that the database had. */
export type JournalEntry = Omit<JournalHead, 'base' | 'changes'> & ({ text: string } | { changes: SplicesMade });

/** An entry with its text. */
export type WholeEntry = JournalEntry & { text: string };

/** An entry of a large text, as stored. */
export interface JournalHead {
  id: string;
  name: string;
  /** Which visit of the page wrote it. */
  writer: string;
  /** The state of the kept draft that it follows, when that visit has not written the draft itself; none for a new draft. */
  after: Stamp | undefined;
  /** Milliseconds since 1970. */
  at: number;
  /** The number of the stored text that the changes start from; without it, they start from the database's. */
  base: number | undefined;
  changes: SplicesMade;
}

/** Reads an entry as stored; `baseOf` returns the text stored beside it. Undefined when it is damaged. */
export function readEntry(kept: string, baseOf: (entry: { id: string; writer: string }) => string): JournalEntry | undefined {
  const value = fieldsOf(parse(kept));
  const { id, writer, name = 'config', at = 0, text, base, changes } = value;
  if (!isId(id) || typeof writer !== 'string' || typeof name !== 'string' || typeof at !== 'number') return undefined;
  const head = { id, writer, name, at, after: readStamp(value['after']) };
  if (typeof text === 'string') return { ...head, text };
  if (!isSplicesMade(changes)) return undefined;
  if (base === undefined) return { ...head, changes };
  const [, number, kind, rest = ''] = /^(\d+) (text|json) ([^]*)$/.exec(baseOf(head)) ?? [];
  const begun = kind === 'json' ? parse(rest) : rest;
  if (number === undefined || typeof begun !== 'string') return undefined;
  // A text written after these changes already contains them.
  const whole = Number(number) === base ? (applySplices(changes, begun) ?? begun) : begun;
  return { ...head, text: whole };
}

/** An entry with its text, which may have been derived from one that the kept draft has or had; undefined when that is gone. */
export function wholeEntry(entry: JournalEntry, there: WholeDraft | undefined): WholeEntry | undefined {
  if ('text' in entry) return entry;
  for (const { text } of there ? [there.record, ...there.versions] : []) {
    const whole = applySplices(entry.changes, text);
    if (whole !== undefined) return { ...entry, text: whole };
  }
  return undefined;
}

const isId = (value: unknown): value is string => typeof value === 'string' && value !== '';

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** As the records of drafts have them (`storage/fields-of.ts`): the safe mode reads the journal and not those, and a chunk for both costs more. */
const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};

function readStamp(value: unknown): Stamp | undefined {
  const { writer, revision } = fieldsOf(value);
  return typeof writer === 'string' && typeof revision === 'number' ? { writer, revision } : undefined;
}

const isNumber = (value: unknown): value is number => Number.isSafeInteger(value);

const isSplice = (value: unknown): value is Splice =>
  Array.isArray(value) && value.length === 3 && isNumber(value[0]) && isNumber(value[1]) && typeof value[2] === 'string';

function isSplicesMade(value: unknown): value is SplicesMade {
  const { from, splices } = fieldsOf(value);
  return (
    Array.isArray(splices) &&
    splices.every(isSplice) &&
    Array.isArray(from) &&
    from.every((one: unknown) => Array.isArray(one) && isNumber(one[0]) && Array.isArray(one[1]) && one[1].every(isNumber))
  );
}
