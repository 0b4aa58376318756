import type { Line, Lines } from './lines.ts';
import type { Situation } from './situation.ts';

const header = /(?:^|[\s:])[|>][-+\d]{0,2}\s*(?:\s#.*)?$/;

/** The lines from an index on, leaving out block scalars as far as indentation reveals them. */
export function* structuralLines({ text, lines }: Situation, first: number): Generator<Line> {
  let block = -1;
  for (const line of lines.from(first)) {
    if (line.empty || (block >= 0 && line.indent > block)) continue;
    block = header.test(text.slice(line.content, line.end)) ? line.indent : -1;
    yield line;
  }
}

/** Whether a line starts with a dash or a key; with `typing`, also with a key that still lacks its colon. */
export function looksLikeEntry(lines: Lines, line: Line, typing = false): boolean {
  const { dashes, start, colon, end } = lines.entry(line);
  if (dashes.length > 0) return true;
  return (typing || colon >= 0) && /^["']?[\w.$/-]+["']?\s*$/.test(lines.text.slice(start, Math.min(colon < 0 ? end : colon, start + 80)));
}
