import { shellWord } from '../../core/shell-word.ts';

/** A piece of a shell command that is one already, such as `"$(cat config.ign)"`; everything else is quoted. */
export interface ShellPiece {
  shell: string;
}

/** A word of a command: text, which is quoted, or a piece of shell. */
export type ShellWord = string | ShellPiece;

/** A command of words, quoted where they need it. */
export const shellLine = (...words: readonly ShellWord[]): string =>
  words.map((word) => (typeof word === 'string' ? shellWord(word) : word.shell)).join(' ');

/** A name that no command takes for an option. */
export const asPath = (path: string): string => (path.startsWith('-') ? `./${path}` : path);

/** An option with its value: joined where the value would look like another option. */
export const option = (name: string, value: string): string[] => (value.startsWith('-') ? [`${name}=${value}`] : [name, value]);

/** An option that is left out without a value. */
export const optional = (name: string, value: string): string[] => (value === '' ? [] : option(name, value));

/** The contents of a file as one word. */
export const contentsOf = (path: string): ShellPiece => ({ shell: `"$(${shellLine('cat', asPath(path))})"` });

/** The contents of a file in base64 as one word. */
export const base64Of = (path: string): ShellPiece => ({ shell: `"$(${shellLine('base64', '-w0', asPath(path))})"` });

/** What is written as it is, between the words of a command: `|`, `>`, `>>`. */
export const operator = (shell: '|' | '>' | '>>' | '&&'): ShellPiece => ({ shell });
