import { countUpTo } from '../../core/yaml/text/count-up-to.ts';
import { scalarAt, scalarBefore, type WrittenScalar } from '../../core/document/locate/written-scalars.ts';
import type { ParsedText } from '../../core/yaml/parse-text.ts';
import { findByField } from './by-field.ts';
import type { SecretMatch } from './patterns/secret-match.ts';
import { merged, scanText } from './scan-text.ts';
import type { UnpackBudget } from './secret-bytes.ts';

/** Finds the secrets of a Butane document, by their fields and by their look. None leaves the value that it is in. */
export function findInDocument(
  { text, problem, documentEnd }: ParsedText,
  scalars: readonly WrittenScalar[],
  room: UnpackBudget,
): SecretMatch[] {
  const finds = [...findByField(scalars, room), ...scanText(text, room, (offset) => scalarAt(scalars, offset))];
  // Where there is no document, scalars are guesses, and a key may continue after the end of one.
  const comments = new CommentsOnLines(text);
  return merged(problem ? finds : finds.flatMap((find) => within(find, comments, scalars, documentEnd)));
}

/**
 * Limits a match to the scalar or comment it begins in, so that its replacement leaves
 * the document intact; nothing of a match that consists of the characters in between. After the document anything goes.
 */
function within(find: SecretMatch, comments: CommentsOnLines, scalars: readonly WrittenScalar[], documentEnd: number): SecretMatch[] {
  const before = scalarBefore(scalars, find.start);
  if (before && find.start < before.end) return [{ ...find, end: Math.min(find.end, before.inner.end) }];
  return comments.isAfterSign(before?.end ?? 0, find.start) || find.start >= documentEnd ? [find] : [];
}

/** Tells what begins in a scalar, in a comment behind its sign, or after the document: all else holds the document together. In what is no YAML, anything may be a value. */
export function contentOf(
  { text, problem, documentEnd }: ParsedText,
  scalars: readonly WrittenScalar[],
): (place: { start: number }) => boolean {
  const comments = new CommentsOnLines(text);
  return ({ start }) => {
    if (problem || start >= documentEnd) return true;
    const before = scalarBefore(scalars, start);
    return (before !== undefined && start < before.end) || comments.isAfterSign(before?.end ?? 0, start);
  };
}

/** Tells whether places come after a `#` on their line. Results are remembered, as one line may have many matches. */
class CommentsOnLines {
  private readonly text: string;
  private found: number[] | undefined;

  constructor(text: string) {
    this.text = text;
  }

  /** Whether the line of an offset has the sign between another offset and that one. */
  isAfterSign(from: number, offset: number): boolean {
    const signs = (this.found ??= Array.from(this.text.matchAll(/[#\n]/g), ({ index }) => index));
    // On each line only the first sign after `from` matters, so only the last sign or break before the offset counts.
    const last = signs[countUpTo(offset - 1, signs.length, (index) => signs[index] ?? 0) - 1];
    return last !== undefined && last >= from && this.text[last] === '#';
  }
}
