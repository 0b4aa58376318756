import { countUpTo } from '../../core/yaml/text/count-up-to.ts';
import type { Path } from '../../core/report/finding.ts';

/** Characters of the text, in UTF-16 offsets. */
export interface Range {
  start: number;
  end: number;
}

/** Something in the text that is no key and no dash. */
export interface Span extends Range {
  kind: 'comment' | 'plain' | 'quoted' | 'block' | 'flow' | 'alias';
  /** Of a block: where its lines begin, behind the line of its header. */
  body?: number;
  /** Of quotes and brackets: whether what closes them is there. */
  closed?: boolean;
}

/**
 * A key or a dash as the indentation has it. A `word` is what is not a key yet, because it has no colon, and no value
 * of anything either.
 */
export interface Entry {
  kind: 'root' | 'key' | 'item' | 'word';
  /** The key's text; empty for a dash. */
  key: string;
  /** How far in it stands; -1 for the root. */
  column: number;
  start: number;
  /** Behind the key itself. */
  keyEnd: number;
  /** Behind its colon or dash. */
  markEnd: number;
  /** What is written for it, if that is neither keys nor items. */
  value: Span | undefined;
  parent: Entry | undefined;
  children: Entry[];
}

/**
 * What the indentation of a text says of its structure. It is known of any text, however broken, so that something can
 * be said of the place of a caret while people type. Of a text that is YAML it says the same as the reader's tree.
 */
export interface Sketch {
  text: string;
  root: Entry;
  /** Values and comments, in the order of the text. */
  spans: readonly Span[];
  /** Where the first document begins and ends, as `---` and `...` have it. */
  begin: number;
  end: number;
}

/** The path of an entry's value. */
export function pathOf(entry: Entry): Path {
  const path: (string | number)[] = [];
  for (let at = entry; at.parent; at = at.parent) {
    path.push(at.kind === 'item' ? indexOf(at, at.parent) : at.key);
  }
  return path.reverse();
}

const indexOf = (item: Entry, { children }: Entry): number => countItems(children, item.start);

/** How many items of a list begin before an offset. */
export function countItems(children: readonly Entry[], offset: number): number {
  let count = 0;
  for (const { kind, start } of children) {
    if (start >= offset) break;
    if (kind === 'item') count++;
  }
  return count;
}

/** The last entry that begins at an offset or before it, the deepest one; the root before the first. */
export function entryBefore(root: Entry, offset: number): Entry {
  let entry = root;
  for (;;) {
    const next: Entry | undefined = lastUpTo(entry.children, offset);
    if (!next) return entry;
    entry = next;
  }
}

/** The last of some things in the order of the text that begins at an offset or before it. */
const lastUpTo = <T extends { start: number }>(all: readonly T[], offset: number): T | undefined =>
  all[countUpTo(offset, all.length, (index) => all[index]?.start ?? 0) - 1];

/** The value or comment that covers an offset, its ends included; of two that touch, the latter. */
export function spanAt({ spans }: Sketch, offset: number): Span | undefined {
  const span = lastUpTo(spans, offset);
  return span && offset <= span.end ? span : undefined;
}
