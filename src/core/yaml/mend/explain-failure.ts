import { findCause } from './causes/find-cause.ts';
import { cutOff } from './document-cut.ts';
import { Lines } from './causes/lines.ts';
import type { ReadFailure } from '../text/read-failure.ts';
import { Situation } from './causes/situation.ts';
import type { SyntaxProblem } from './syntax-problem.ts';

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
