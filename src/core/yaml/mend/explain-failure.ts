import { findCause } from './causes/find-cause.ts';
import { cutOff } from './document-cut.ts';
import { Lines } from './causes/lines.ts';
import type { FailureCode, ReadFailure } from '../text/read-failure.ts';
import { Situation } from './causes/situation.ts';

/** What keeps a text from being YAML, in our words. */
export interface SyntaxProblem {
  code: FailureCode;
  message: string;
  /** The 1-based line that go-yaml names; undefined where it names none. */
  line: number | undefined;
  /** Where a person would look: 1-based, the column in characters. */
  at: { line: number; column: number };
  /** The same position, in UTF-16 units. */
  offset: number;
}

/** Says what is wrong with a text, at the position where a person would look. */
export function explainFailure(text: string, failure: ReadFailure): SyntaxProblem {
  const lines = new Lines(text);
  const { message, offset } = findCause(new Situation(lines, failure));
  return { code: failure.code, message, line: failure.namedLine, at: lines.place(offset), offset };
}

/** Says why a document that was read without a failure ends at `end` although its text continues; undefined where it does not, or is meant to end. */
export function explainCut(text: string, end: number): Pick<SyntaxProblem, 'message' | 'at' | 'offset'> | undefined {
  const failure = cutOff(text, end);
  if (!failure) return undefined;
  const lines = new Lines(text);
  const { message, offset } = findCause(new Situation(lines, failure));
  return { message, at: lines.place(offset), offset };
}
