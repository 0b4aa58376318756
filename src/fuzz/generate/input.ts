import type { FileEntry } from '../../core/files/file-entry.ts';

/** What an input is meant for; each target takes inputs of one kind. */
export type Kind = 'config' | 'document' | 'bytes' | 'link' | 'drafts' | 'message' | 'word' | 'source';

/** Something that a user can hand to Bunsen. */
export interface Input {
  kind: Kind;
  /** The text; of `bytes`, each character is a byte. */
  text: string;
  /** Local files, in order; a list, so that any path can be in it. */
  files: readonly (readonly [path: string, entry: FileEntry])[];
  /** The seed for a target's own choices: options, edits, places. */
  choice: number;
}

/** The local files in core's form. */
export const filesOf = ({ files }: Input): Record<string, FileEntry> => Object.fromEntries(files);

/** The bytes of an input as text. */
export const bytesOfInput = ({ text }: Input): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

/** Text as written down: a repeated piece appears once, with the number of times. */
type Written = string | readonly (string | readonly [piece: string, times: number])[];

/** An input as in files of found failures. */
export interface WrittenInput {
  kind: Kind;
  text: Written;
  files?: Input['files'];
  choice?: number;
}

/** Writes an input as JSON, with long repetitions abbreviated. */
export const writeInput = ({ kind, text, files, choice }: Input): WrittenInput => ({
  kind,
  text: squeeze(text),
  ...(files.length > 0 && { files }),
  ...(choice !== 0 && { choice }),
});

/** Reads an input that was written down. */
export function readInput({ kind, text, files = [], choice = 0 }: WrittenInput): Input {
  const whole = typeof text === 'string' ? text : text.map((part) => (typeof part === 'string' ? part : part[0].repeat(part[1]))).join('');
  return { kind, text: whole, files, choice };
}

/** How long a text may be to be written in full, and how long a repeated piece. */
const short = 200;
const maxPiece = 40;

function squeeze(text: string): Written {
  if (text.length <= short) return text;
  const parts: (string | [string, number])[] = [];
  let plain = '';
  for (let at = 0; at < text.length;) {
    const found = repetitionAt(text, at);
    if (found) {
      if (plain !== '') parts.push(plain);
      plain = '';
      parts.push(found);
      at += found[0].length * found[1];
    } else plain += text.charAt(at++);
  }
  if (plain !== '') parts.push(plain);
  return parts.length === 1 && parts[0] === text ? text : parts;
}

/** The shortest piece that is repeated at an offset, if abbreviating pays. */
function repetitionAt(text: string, at: number): [string, number] | undefined {
  for (let length = 1; length <= maxPiece; length++) {
    const piece = text.slice(at, at + length);
    if (text.charAt(at + length) !== piece.charAt(0)) continue;
    let times = 1;
    while (text.startsWith(piece, at + times * length)) times++;
    if (times > 4 && times * length > maxPiece) return [piece, times];
  }
  return undefined;
}
