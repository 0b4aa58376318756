import type { FailureCode } from '../text/read-failure.ts';

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
