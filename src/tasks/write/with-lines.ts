import type { Lines } from './piece.ts';

/** A text with lines that it must have: each in place of the first that it replaces, or else at the end; further ones that it replaces go. */
export function withLines(text: string, { lines }: Lines): string {
  let present = text.replace(/\n$/, '').split('\n');
  if (text === '') present = [];
  for (const { line, replaces } of lines) {
    const first = present.findIndex((one) => one === line || replaces(one));
    present = first < 0 ? [...present, line] : present.flatMap((one, at) => (at === first ? [line] : replaces(one) ? [] : [one]));
  }
  return present.map((line) => `${line}\n`).join('');
}
