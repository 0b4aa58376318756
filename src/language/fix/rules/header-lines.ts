import { applyEdit, type TextChange } from '../../../core/document/edit/apply-edit.ts';
import { insertEntry, type BlockEntries, type Spacing } from '../../../core/document/edit/block-entries.ts';
import { entriesOf, isFlow } from '../../../core/document/entries.ts';
import { keyText } from '../../../core/document/position.ts';
import { columnOf, lineStart, startsLine } from '../../../core/document/text-lines.ts';
import { layoutOf } from '../../../core/document/write/layout.ts';
import type { ParsedText } from '../../../core/yaml/parse-text.ts';

/** A key of the header and what it is to say. */
export type HeaderLine = readonly [key: 'variant' | 'version', value: string];

/**
 * Gives a config a header: a key that it has gets its value where it is, and one that is missing a line at the top, below the
 * comments that the text begins with. Undefined where the text has no lines of its own for keys, as in braces.
 */
export function headerLines(parsed: ParsedText, wanted: readonly HeaderLine[]): readonly TextChange[] | undefined {
  const { text, root } = parsed;
  const entries = entriesOf(root);
  const [first] = entries ?? [];
  if (!entries || isFlow(root) || !first?.key || !startsLine(text, first.start)) return undefined;
  const keyAt = (key: string): number => entries.findIndex((entry) => entry.key && keyText(entry.key) === key);
  const missing = wanted.filter(([key]) => keyAt(key) < 0);
  const written = wanted.filter(([key]) => keyAt(key) >= 0);
  const changes = written.map(([key, value]) => applyEdit(parsed, { op: 'set', path: [key], value }));
  if (changes.some(({ ok }) => !ok)) return undefined;
  const indent = ' '.repeat(columnOf(text, first.start));
  const lines = missing.map(([key, value]) => `${indent}${key}: ${value}`);
  const variantAt = keyAt('variant');
  // Beside the other key of the header; without one, at the top.
  const index = Math.max(0, variantAt < 0 ? keyAt('version') : variantAt + 1);
  const spacing: Spacing = missing.length === wanted.length && wanted.length > 1 ? 'even' : 'close';
  const block = { text, eol: layoutOf(parsed).eol, entries, floor: 0, spacing };
  const added = lines.length === 0 ? [] : insertEntry(index === 0 ? belowHead(block) : block, index, lines);
  return [...changes.flatMap((change) => (change.ok ? change.changes : [])), ...added];
}

/**
 * Comments above the first key are the text's own, unless there are others above them: then they are about that key, and the header
 * comes between.
 */
function belowHead(block: BlockEntries): BlockEntries {
  const { text, entries } = block;
  const line = lineStart(text, entries[0]?.start ?? 0);
  const paragraphs = text.slice(0, line).split(/(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)/);
  const ofText = paragraphs.slice(0, -1);
  return ofText.some((paragraph) => /^\ufeff?[ \t]*#/m.test(paragraph)) ? block : { ...block, floor: line };
}
