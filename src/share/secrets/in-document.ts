import { countUpTo } from '../../core/yaml/text/count-up-to.ts';
import { scalarAt, scalarBefore, type WrittenScalar } from '../../core/document/locate/written-scalars.ts';
import type { ParsedText } from '../../core/yaml/parse-text.ts';
import { findByField } from './by-field.ts';
import type { SecretMatch } from './patterns/secret-match.ts';
import { merged, scanText } from './scan-text.ts';
import type { UnpackBudget } from './secret-bytes.ts';

/** Finds the secrets of a Butane document, by their fields and by their look. None leaves the value that it is in. */
export function findInDocument(parsed: ParsedText, scalars: readonly WrittenScalar[], room: UnpackBudget): SecretMatch[] {
  const finds = [...findByField(scalars, room), ...scanText(parsed.text, room, (offset) => scalarAt(scalars, offset))];
  // Where there is no document, scalars are guesses, and a key may continue after the end of one.
  const isContent = contentOf(parsed, scalars);
  return merged(parsed.problem ? finds : finds.flatMap((find) => within(find, scalars, isContent)));
}

/**
 * Limits a match to the scalar or comment it begins in, so that its replacement leaves
 * the document intact; nothing of a match that consists of the characters in between. After the document anything goes.
 */
function within(find: SecretMatch, scalars: readonly WrittenScalar[], isContent: IsContent): SecretMatch[] {
  const scalar = scalarAt(scalars, find.start);
  if (scalar) return [{ ...find, end: Math.min(find.end, scalar.inner.end) }];
  return isContent(find) ? [find] : [];
}

/** Whether a place is in a value, in a comment, or after the document, rather than in what holds the document together. */
export type IsContent = (place: { start: number }) => boolean;

/** Tells what begins in a scalar, behind the sign of a comment, or after the document. In what is no YAML, anything may be a value. */
export function contentOf({ text, problem, documentEnd }: ParsedText, scalars: readonly WrittenScalar[]): IsContent {
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
