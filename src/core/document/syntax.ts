import type { ParsedText } from './parse.ts';
import { positionAt, type Position } from './position.ts';
import { checkSyntax } from './syntax/check.ts';

/** What keeps a text from being YAML. */
export interface SyntaxProblem {
  message: string;
  /** The line that go-yaml names; undefined where it names none. */
  line: number | undefined;
  /** Where the problem stands. */
  at: Position;
}

// What the parser used here takes and go-yaml may not: odd anchors and tags, directives, tabs,
// escapes of surrogates, an end marker before any document, control characters.
const suspicious = /(?:^|[\s,[{])(?:[&*][^\s&]|!)|^\ufeff?(?:%|\.\.\.)|\t|\\[uU]|[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]/m;

/**
 * The first syntax error of the first document, if it has one. go-yaml decides: the parser used
 * here sees some things otherwise, so where it objects, or the text is unusual, go-yaml's own
 * grammar is gone through.
 */
export function findSyntaxProblem(parsed: ParsedText): SyntaxProblem | undefined {
  if (parsed.document.errors.length === 0 && !suspicious.test(parsed.text)) return undefined;
  const verdict = checkSyntax(parsed.text);
  if (!verdict) return undefined;
  const { message, line, offset } = verdict;
  return { message: inPlainWords(message), line, at: positionAt(parsed, offset) };
}

const plainWords = new Map([
  ["could not find expected ':'", "this key has no ':' after it"],
  ['did not find expected key', 'expected a key here; the indentation may be off'],
  ["did not find expected '-' indicator", "expected a list item starting with '-' here; the indentation may be off"],
  ["did not find expected ',' or ']'", "expected ',' or ']' here, to go on with or end the list"],
  ["did not find expected ',' or '}'", "expected ',' or '}' here, to go on with or end the mapping"],
  ['did not find expected node content', 'expected a value here'],
  ['mapping values are not allowed in this context', "a ':' cannot stand here; quote the text if it belongs to it"],
  ['block sequence entries are not allowed in this context', "a list cannot start here; put '-' on a line of its own, or quote the text"],
  ['mapping keys are not allowed in this context', "a '?' key cannot stand here"],
  ['found character that cannot start any token', 'this character cannot start a value; quote the text'],
  ['found unexpected end of stream', 'the quote that starts here is never closed'],
  ['found unknown escape character', 'this escape is not known in a double-quoted text'],
  ['found invalid Unicode character escape code', 'this escape is no Unicode character (write characters beyond U+FFFF with \\U)'],
  ['found a tab character that violates indentation', 'a tab cannot indent; use spaces'],
  ['found a tab character where an indentation space is expected', 'a tab cannot indent; use spaces'],
  ['found undefined tag handle', 'this tag has a handle that no %TAG line names'],
  ['found incompatible YAML document', 'only %YAML 1.1 is read'],
  ['control characters are not allowed', 'this control character is not allowed; write it as an escape in double quotes'],
]);

const inPlainWords = (message: string): string => plainWords.get(message) ?? message;
