import { visit } from 'yaml';
import { endsUnbroken } from './block-scalar-end.ts';
import type { ParsedText } from './parse.ts';
import { dropAnchors } from './properties.ts';
import { applyChanges, splice, type TextChange } from './text-change.ts';

/**
 * The text of a range, as it can stand elsewhere: a block scalar that ended the whole text without a line
 * break is told so, and with `fresh` anchors in it are dropped, since a copy must not take the aliases over.
 */
export function copyRange(parsed: ParsedText, start: number, end: number, fresh: boolean): string {
  const header = unbrokenHeader(parsed);
  const changes = [...(header && header.offset >= start && header.offset < end ? [header] : []), ...(fresh ? dropAnchors(parsed, start, end) : [])];
  const ordered = changes.filter(({ offset }) => offset >= start && offset < end).sort((a, b) => a.offset - b.offset);
  return applyChanges(parsed.text.slice(start, end), ordered.map((change) => ({ ...change, offset: change.offset - start })));
}

/**
 * Where a block scalar ends the whole text without a line break, and so has none: the change of its
 * header that keeps it so when lines are added below it.
 */
export function unbrokenHeader(parsed: ParsedText): TextChange | undefined {
  if (parsed.text.endsWith('\n')) return undefined;
  const found: TextChange[] = [];
  visit(parsed.document, {
    Scalar: (_, node) => {
      const token = node.srcToken;
      if (token?.type !== 'block-scalar' || !endsUnbroken(parsed, node)) return;
      const [header] = token.props;
      if (!header || !('source' in header)) return;
      const end = header.offset + header.source.length;
      found.push(header.source.includes('+') ? splice(header.offset, end, header.source.replace('+', '-')) : splice(end, end, '-'));
    },
  });
  return found[0];
}
