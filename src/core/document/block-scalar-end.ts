import type { Scalar } from 'yaml';
import type { ParsedText } from './parse.ts';

/**
 * The text of a scalar as go-yaml reads it. Where a block scalar ends the whole text without a line
 * break, go-yaml gives it none, unlike the parser used here.
 */
export function scalarText(parsed: ParsedText, node: Scalar): string {
  const text = typeof node.value === 'string' ? node.value : '';
  return endsUnbroken(parsed, node) && text.endsWith('\n') ? text.slice(0, -1) : text;
}

/** Whether a block scalar's last line is the end of the whole text, without a line break. */
export function endsUnbroken(parsed: ParsedText, node: Scalar): boolean {
  const token = node.srcToken;
  if (token?.type !== 'block-scalar' || parsed.text.endsWith('\n') || (node.range?.[1] ?? 0) < parsed.text.length) return false;
  return /[^ ][^\n]*$/.test(token.source) && !/-/.test(token.props[0] && 'source' in token.props[0] ? token.props[0].source : '');
}
