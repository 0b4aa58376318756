import { entriesOf } from '../../core/document/entries.ts';
import { lineEnd, lineStart } from '../../core/document/text-lines.ts';
import type { ParsedText } from '../../core/yaml/parse-text.ts';
import type { YamlNode } from '../../core/yaml/tree/node.ts';
import { skipGap } from '../place/line-shape.ts';
import type { Range } from '../place/sketch.ts';
import { sketchOf } from '../place/sketch-of.ts';
import { endOf } from './outline.ts';

/** Lines that can be folded into their first one. */
export interface Fold extends Range {
  kind: 'node' | 'comment';
}

/** Every key and every item of several lines, and comments of several lines, in the order of the text. */
export function foldsOf(parsed: ParsedText): Fold[] {
  const { text } = parsed;
  const folds: Fold[] = [];
  const open: (YamlNode | undefined)[] = [parsed.root];
  for (let node = open.pop(); node; node = open.pop()) {
    for (const entry of entriesOf(node) ?? []) {
      const end = endOf(text, entry);
      if (lineEnd(text, entry.start) >= end) continue;
      folds.push({ start: entry.start, end, kind: 'node' });
      open.push(entry.value);
    }
  }
  return [...folds, ...commentsOf(parsed)].sort((a, b) => a.start - b.start);
}

/** Comments on lines of their own, one below the other. */
function commentsOf(parsed: ParsedText): Fold[] {
  const { text } = parsed;
  const folds: Fold[] = [];
  let run: Fold | undefined;
  for (const { kind, start, end } of sketchOf(parsed).spans) {
    const line = lineStart(text, start);
    if (kind !== 'comment' || skipGap(text, line) !== start) continue;
    if (run && lineEnd(text, run.end) + (text.startsWith('\r\n', lineEnd(text, run.end)) ? 2 : 1) === line) {
      if (folds.at(-1) !== run) folds.push(run);
      run.end = end;
    } else run = { start, end, kind: 'comment' };
  }
  return folds;
}

/** What a caret stands in, from the inside out: the value, its key with it, the item, the list, and so on. */
export function selectionsAt(parsed: ParsedText, offset: number): Range[] {
  const { text } = parsed;
  const ranges: Range[] = [];
  let node = parsed.root;
  while (node) {
    ranges.push({ start: node.start, end: Math.max(node.start, endOf(text, node)) });
    const entry = entriesOf(node)?.findLast(({ start }) => start <= offset);
    if (!entry || offset > lineEnd(text, entry.end)) break;
    ranges.push({ start: entry.start, end: endOf(text, entry) });
    if (entry.key && offset <= entry.key.end) {
      ranges.push({ start: entry.key.start, end: entry.key.end });
      break;
    }
    node = offset >= entry.value.start && offset <= entry.value.end ? entry.value : undefined;
  }
  return ranges
    .filter(({ start, end }) => start <= offset && offset <= end && end > start)
    .reverse()
    .filter((range, index, all) => index === 0 || range.start !== all[index - 1]?.start || range.end !== all[index - 1]?.end);
}
