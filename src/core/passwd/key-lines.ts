import { otherFormat, type NotAKey } from './not-a-key.ts';
import { readSshKey, type SshKeyReading } from './ssh-key.ts';

/** A non-empty line, and what it is. */
export interface KeyLine {
  /** From 1. */
  number: number;
  text: string;
  reading: SshKeyReading;
}

/** The lines of a text, or what is wrong with the whole of it. */
export type KeyLines = { ok: true; lines: KeyLine[] } | { ok: false; problem: NotAKey };

/** Reads a text of any number of lines, such as a .pub file, authorized_keys or the clipboard. Blank lines and comments are skipped. */
export function readKeyLines(text: string): KeyLines {
  const problem = otherFormat(text);
  if (problem) return { ok: false, problem };
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n|\r/)
    .map((line, index) => ({ number: index + 1, text: line.trim() }))
    .filter((line) => line.text !== '' && !line.text.startsWith('#'));
  return { ok: true, lines: lines.map((line) => ({ ...line, reading: readSshKey(line.text) })) };
}
