/** Where the caret is in the texts of tests. */
export const caret = '‸';

/** A text without the mark of its caret, and where that was. Lines may be indented as the test is: the first one says by how much. */
export function marked(written: string): { text: string; offset: number } {
  const text = dedent(written);
  const offset = text.indexOf(caret);
  if (offset < 0) throw new Error('the text has no caret');
  return { text: text.slice(0, offset) + text.slice(offset + caret.length), offset };
}

/** A text whose lines are further out by as much as the first one is further in. What begins with a line break begins behind it. */
export function dedent(written: string): string {
  if (!written.startsWith('\n')) return written;
  const lines = written.slice(1).split('\n');
  const indent = /^ */.exec(lines[0] ?? '')?.[0] ?? '';
  // The last line holds what stands before the closing quote.
  if (lines.at(-1)?.trim() === '') lines[lines.length - 1] = '';
  return lines.map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line)).join('\n');
}
