/**
 * A text written in the HTML of a page, as it is meant: without the line break after the tag, without the common
 * indentation of its lines, and without the indentation of the closing tag.
 */
export function dedent(text: string): string {
  return withoutIndent(text.replace(/^[ \t]*(?:\n|$)/, '').replace(/(^|\n)[ \t]*$/, '$1'));
}

/** A text without what indents all of its lines. */
export function withoutIndent(text: string): string {
  const lines = text.split('\n');
  const indents = lines.filter((line) => line.trim() !== '').map((line) => /^[ \t]*/.exec(line)?.[0] ?? '');
  const common = indents.reduce((one, other) => commonStart(one, other), indents[0] ?? '');
  return lines.map((line) => (line.startsWith(common) ? line.slice(common.length) : line.trimStart())).join('\n');
}

function commonStart(one: string, other: string): string {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return one.slice(0, length);
}
