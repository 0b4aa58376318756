import type { Path } from '../../report/finding.ts';
import { isMapping } from '../../yaml/tree/node.ts';
import type { ParsedText } from '../../yaml/parse-text.ts';
import { keyText } from '../position.ts';
import { nodesAt } from '../read.ts';
import { screenLineAt } from '../screen-lines.ts';

/** An entry with the whole lines it takes: UTF-16 offsets, and 1-based lines of the screen. */
export interface EntryLines {
  start: number;
  end: number;
  line: number;
  lastLine: number;
}

/**
 * Where the entries of a key stand which its mapping has several times, in the order of the text. Only those that have
 * their lines to themselves; what stands in brackets, or behind the dash of an item, has not.
 */
export function linesOfKey(parsed: ParsedText, path: Path): EntryLines[] {
  const mapping = nodesAt(parsed, path.slice(0, -1)).at(-1);
  const key = path.at(-1);
  if (!mapping || !isMapping(mapping) || typeof key !== 'string') return [];
  const { text } = parsed;
  return mapping.pairs.flatMap((pair, index): EntryLines[] => {
    if (keyText(pair.key) !== key) return [];
    const start = text.lastIndexOf('\n', pair.start - 1) + 1;
    if (text.slice(start, pair.start).trim() !== '') return [];
    const next = mapping.pairs[index + 1];
    const last = Math.max(pair.value.end, pair.key.end);
    // A block scalar includes its line break.
    const rest = text.slice(0, last).endsWith('\n') ? last : behindLine(text, last);
    if (next && next.start < rest) return [];
    return [{ start, end: rest, line: screenLineAt(parsed, start), lastLine: screenLineAt(parsed, Math.max(start, rest - 1)) }];
  });
}

function behindLine(text: string, offset: number): number {
  const lineBreak = text.indexOf('\n', offset);
  return lineBreak < 0 ? text.length : lineBreak + 1;
}
