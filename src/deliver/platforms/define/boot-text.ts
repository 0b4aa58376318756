/** Characters that a line of a PXE or iPXE file cannot have as they are: blanks and control characters, those that quote, begin a comment or a variable, and whatever is not ASCII. */
const special = /[^\x21-\x7e]|[$"'\\{}#]/gu;

/** Writes an address for such a line: with those characters percent-encoded. */
export const bootUrl = (url: string): string =>
  url.trim().replace(special, (letter) => (/[\ud800-\udfff]/u.test(letter) ? '' : encodeURIComponent(letter).replace("'", '%27')));

/** Makes any other value one word of such a line: without those characters, and without `&`, `|` and `;`, which join commands in iPXE. */
export const bootWord = (text: string): string => text.replace(special, '').replace(/[&|;]/g, '');
