import type { Scalar } from 'yaml';
import type { ParsedText } from './parse.ts';

/** Whether a block scalar's last line is the end of the whole text, without a line break. */
export function endsUnbroken(parsed: ParsedText, node: Scalar): boolean {
  const token = node.srcToken;
  if (token?.type !== 'block-scalar' || parsed.text.endsWith('\n') || (node.range?.[1] ?? 0) < parsed.text.length) return false;
  return /[^ ][^\n]*$/.test(token.source) && !/-/.test(token.props[0] && 'source' in token.props[0] ? token.props[0].source : '');
}
