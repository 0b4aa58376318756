import type { ParsedText } from '../../yaml/parse-text.ts';

/** What a comment says after `ignore`, between commas. */
export interface SilencePart {
  /** The code, then what else is there: further codes, or a remark. */
  words: readonly [string, ...string[]];
  /** UTF-16 offsets in the text, without the spaces around it. */
  start: number;
  end: number;
}

/** A comment that silences advice. */
export interface SilenceComment {
  /** From its `#` to the end of its line, in UTF-16 offsets. */
  start: number;
  end: number;
  parts: readonly SilencePart[];
}

const comment = /#[ \t]*bunsen:[ \t]*ignore\b[ \t:]*([^\r\n]*)/g;

/** The most comments that are read. */
const maxComments = 10_000;

/** The comments that silence advice, in the order of the text. One that names no code has a part with an empty word. */
export function silenceComments({ text }: ParsedText): SilenceComment[] {
  const comments: SilenceComment[] = [];
  if (!text.includes('bunsen:')) return comments;
  for (const { index, 0: whole, 1: rest = '' } of text.matchAll(comment)) {
    if (comments.length === maxComments) break;
    const end = index + whole.length;
    let at = end - rest.length;
    const parts = rest.split(',').map((written): SilencePart => {
      const start = at + written.length - written.trimStart().length;
      at += written.length + 1;
      const [first = '', ...others] = written.trim().split(/\s+/);
      return { words: [first, ...others], start, end: start + written.trim().length };
    });
    comments.push({ start: index, end, parts });
  }
  return comments;
}
