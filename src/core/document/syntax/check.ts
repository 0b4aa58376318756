import { forbiddenCharacter } from './characters.ts';
import { Grammar } from './grammar.ts';
import { SyntaxFailure } from './problem.ts';
import { Scanner } from './scanner.ts';

/** What go-yaml finds wrong with a text. Lines count from one. */
export interface SyntaxVerdict {
  /** go-yaml's own words. */
  message: string;
  /** The line go-yaml names, which may be where the surrounding collection begins; undefined where it names none. */
  line: number | undefined;
  /** Where the problem really stands, as a UTF-16 offset. */
  offset: number;
}

/** What is noticed late: the problem is where the scalar or key began, not where go-yaml gave up on it. */
const standsAtContext = new Set(["could not find expected ':'", 'found unexpected end of stream']);

/** Checks the syntax of the first document of a text as go-yaml v3 does; undefined when there is nothing wrong. */
export function checkSyntax(text: string): SyntaxVerdict | undefined {
  const forbidden = text.search(forbiddenCharacter);
  if (forbidden >= 0) return { message: 'control characters are not allowed', line: undefined, offset: forbidden };
  try {
    new Grammar(new Scanner(text)).check();
    return undefined;
  } catch (error) {
    if (!(error instanceof SyntaxFailure)) throw error;
    const { message, stage, problem, context } = error;
    // go-yaml names the line of the context, unless that is the first; its parser counts lines from zero.
    const line = context?.line ? context.line : problem.line;
    const named = line === 0 || stage === 'composer' ? undefined : stage === 'scanner' ? line + 1 : line;
    const place = context && standsAtContext.has(message) ? context : problem;
    return { message, line: named, offset: Math.min(place.index, text.length) };
  }
}
