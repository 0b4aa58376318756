/**
 * An address in a boot loader's line: what ends a word or a line there, or begins a variable of iPXE, is written as URLs write it.
 */
export const bootUrl = (url: string): string =>
  url.trim().replace(/[\s$"'\\{}#\u0000-\u001f]/g, (letter) => encodeURIComponent(letter).replace("'", '%27'));

/** Another value in such a line: a word without blanks and quotes. */

export const bootWord = (text: string): string => text.replace(/[\s$"'\\{}#\u0000-\u001f]/g, '');
