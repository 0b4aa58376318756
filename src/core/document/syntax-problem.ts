import type { ParsedText } from './parse.ts';
import { positionAt, type Position } from './position.ts';

/** What keeps a text from being YAML. */
export interface SyntaxProblem extends Position {
  message: string;
}

/** The first syntax error of the first document, if it has one. */
export function findSyntaxProblem(parsed: ParsedText): SyntaxProblem | undefined {
  let first: (typeof parsed.document.errors)[number] | undefined;
  for (const error of parsed.document.errors) {
    if (first === undefined || error.pos[0] < first.pos[0]) first = error;
  }
  if (!first) return undefined;
  // The library appends the place and a picture of it; the place is said by line and column.
  const message = (first.message.split(/ at line \d+, column \d+/)[0] ?? first.message).replace(/:$/, '');
  return { ...positionAt(parsed, first.pos[0]), message: message.charAt(0).toLowerCase() + message.slice(1) };
}
