import type { ParsedText } from '../../yaml/parse-text.ts';
import type { Scalar } from '../../yaml/tree/node.ts';
import { headerOf, isBlockScalar } from '../entries.ts';
import { dropAnchors } from '../write/properties.ts';
import { applyChanges, splice, type TextChange } from '../write/text-change.ts';
import { endsWithBreak, isBlank, lineStart } from '../text-lines.ts';

/**
 * The text of a range as it can be written elsewhere: a block scalar that ended the whole text without a
 * line break gets a header that says so, and with `fresh`, anchors in it are dropped, since a copy must not capture the aliases.
 */
export function copyRange(parsed: ParsedText, start: number, end: number, fresh: boolean): string {
  const header = unbrokenHeader(parsed);
  const changes = [
    ...(header && header.offset >= start && header.offset < end ? [header] : []),
    ...(fresh ? dropAnchors(parsed, start, end) : []),
  ];
  const ordered = changes.filter(({ offset }) => offset >= start && offset < end).sort((a, b) => a.offset - b.offset);
  return applyChanges(
    parsed.text.slice(start, end),
    ordered.map((change) => ({ ...change, offset: change.offset - start })),
  );
}

/**
 * Where a block scalar ends the whole text without a line break: the change of its header that
 * preserves this when lines are added below it.
 */
export function unbrokenHeader(parsed: ParsedText): TextChange | undefined {
  const { text } = parsed;
  if (endsWithBreak(text)) return undefined;
  const last = lastNode(parsed);
  if (!isBlockScalar(last) || !endsUnbroken(text, last)) return undefined;
  const header = headerOf(text, last);
  const end = last.content + header.length;
  return header.includes('+') ? splice(last.content, end, header.replace('+', '-')) : splice(end, end, '-');
}

/** The node that ends last. */
function lastNode({ root }: ParsedText): ParsedText['root'] {
  let node = root;
  while (node?.kind === 'mapping' || node?.kind === 'list') {
    const below: ParsedText['root'] = node.kind === 'mapping' ? node.pairs.at(-1)?.value : node.items.at(-1);
    if (!below) break;
    node = below;
  }
  return node;
}

/** Whether a block scalar's last line is the end of the whole text, without a line break. */
function endsUnbroken(text: string, node: Scalar): boolean {
  if (node.end < text.length || headerOf(text, node).includes('-')) return false;
  const start = lineStart(text, text.length);
  return start > node.content && !isBlank(text, start, text.length);
}
