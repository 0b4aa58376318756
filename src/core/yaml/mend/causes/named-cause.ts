import * as words from '#words/core/yaml-failures';
import type { FailureCode, Mark, ReadFailure } from '../../text/read-failure.ts';

/** Failures noticed late: the mistake is at the failure's context, not where go-yaml gave up. */
const beganAtContext: ReadonlySet<FailureCode> = new Set(['key-without-colon', 'quote-open', 'document-in-quotes']);

/** Where a person would look first for what go-yaml names. */
export const markOf = ({ code, context, problem }: ReadFailure): Mark => (beganAtContext.has(code) && context) || problem;

/** What each failure means. */
const failures: Readonly<Record<FailureCode, string>> = words.failures;

/** Says what go-yaml names as the cause of a failure. */
export function namedCause(text: string, { code, subject, problem }: ReadFailure): string {
  if (code === 'alias-unknown') return words.unknownAnchor(subject);
  return code === 'character-forbidden' ? forbiddenCharacter(text.charCodeAt(problem.offset)) : failures[code];
}

/** Names a character that is not allowed, and how to write it. */
function forbiddenCharacter(code: number): string {
  const digits = code.toString(16).padStart(code > 0xff ? 4 : 2, '0');
  return words.forbiddenCharacter(`U+${digits.toUpperCase().padStart(4, '0')}`, `\\${code > 0xff ? 'u' : 'x'}${digits}`);
}
