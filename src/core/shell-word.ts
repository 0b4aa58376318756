/** Characters that mean nothing to a shell, wherever they are in a word; a tilde or an equals sign may, at its start. */
const harmless = /^[\w@%+:,./-][\w@%+=:,./~-]*$/;

/**
 * A text as one word of a POSIX shell, whatever is in it: in single quotes where it needs any. The only function that quotes for shells.
 * NUL, which no argument can have, is left out.
 */
export function shellWord(text: string): string {
  const word = text.replaceAll('\0', '');
  return harmless.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
