/** What ends a word or a line of a boot loader, begins a variable of iPXE, or is no character of its. */
const special = /[^\x21-\x7e]|[$"'\\{}#]/gu;

/** An address in a boot loader's line: what is special there is written as URLs write it. */
export const bootUrl = (url: string): string =>
  url.trim().replace(special, (letter) => (/[\ud800-\udfff]/u.test(letter) ? '' : encodeURIComponent(letter).replace("'", '%27')));

/** Another value in such a line: a word without blanks, quotes and what joins commands in iPXE. */
export const bootWord = (text: string): string => text.replace(special, '').replace(/[&|;]/g, '');
