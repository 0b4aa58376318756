import { BOM } from '../text/characters.ts';
import { placeOf } from '../text/line-starts.ts';
import type { ReadFailure } from '../text/read-failure.ts';
import { markOf, namedCause } from './causes/named-cause.ts';
import type { SyntaxProblem } from './syntax-problem.ts';

/** Says what go-yaml names as wrong with a text, where it noticed: what `explainFailure` says unless it finds a better cause. */
export function nameFailure(text: string, failure: ReadFailure): SyntaxProblem {
  const offset = Math.min(markOf(failure).offset, text.length);
  const { line, column } = placeOf(text, offset);
  // A byte order mark at the beginning is not part of the first line.
  const first = line === 0 && text.charCodeAt(0) === BOM ? 0 : 1;
  return {
    code: failure.code,
    message: namedCause(text, failure),
    line: failure.namedLine,
    at: { line: line + 1, column: column + first },
    offset,
  };
}
