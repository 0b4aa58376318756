import type { Line, Lines } from './lines.ts';
import type { Situation } from './situation.ts';

const header = /(?:^|[\s:])[|>][-+\d]{0,2}\s*(?:\s#.*)?$/;

/** The lines from one on, without those of block texts, as far as their indentation tells. */
export function* structuralLines({ text, lines }: Situation, first: number): Generator<Line> {
  let block = -1;
  for (const line of lines.from(first)) {
    if (line.empty || (block >= 0 && line.indent > block)) continue;
    block = header.test(text.slice(line.content, line.end)) ? line.indent : -1;
    yield line;
  }
}

/** Whether a line begins with a dash or a key; where it may be a key that is being typed, without its colon. */
export function looksLikeEntry(lines: Lines, line: Line, typing = false): boolean {
  const { dashes, start, colon, end } = lines.entry(line);
  if (dashes.length > 0) return true;
  return (typing || colon >= 0) && /^["']?[\w.$/-]+["']?\s*$/.test(lines.text.slice(start, Math.min(colon < 0 ? end : colon, start + 80)));
}
