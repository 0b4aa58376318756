import type { FailureCode, ReadFailure } from './read-failure.ts';

/** What keeps a text from being YAML, in our words. */
export interface SyntaxProblem {
  code: FailureCode;
  message: string;
  /** The 1-based line that go-yaml names; undefined where it names none. */
  line: number | undefined;
  /** Where a person would look: 1-based, the column in characters. */
  at: { line: number; column: number };
  /** The same place, in UTF-16 units. */
  offset: number;
}

const words: Record<FailureCode, string> = {
  'alias-unknown': 'no anchor of this name stands before this alias',
  'anchor-name': 'a name of letters, digits, "_" and "-" must follow here',
  'block-header': 'only a comment can follow here; the text begins on the next line',
  'block-indent-tab': 'a tab cannot indent; use spaces',
  'block-indent-zero': 'the indentation of a block text cannot be 0',
  'character-forbidden': 'this control character is not allowed; write it as an escape in double quotes',
  'directive-end': 'nothing can follow this directive on its line',
  'directive-name': 'a directive needs a name: %YAML or %TAG',
  'directive-unknown': 'only %YAML and %TAG are directives; quote the text if it is none',
  'document-in-quotes': 'the quote that starts here is never closed',
  'document-start': "expected '---' behind the directives",
  'duplicate-tag-directive': 'this %TAG handle is given twice',
  'duplicate-version-directive': '%YAML is given twice',
  'escape-hex': 'this escape needs hexadecimal digits',
  'escape-range': 'this escape is no Unicode character (write characters beyond U+FFFF with \\U)',
  'escape-unknown': 'this escape is not known in a double-quoted text',
  'flow-list-end': "expected ',' or ']' here, to go on with or end the list",
  'flow-mapping-end': "expected ',' or '}' here, to go on with or end the mapping",
  'item-misplaced': "a list cannot start here; put '-' on a line of its own, or quote the text",
  'item-missing': "expected a list item starting with '-' here; the indentation may be off",
  'key-misplaced': "a '?' key cannot stand here",
  'key-missing': 'expected a key here; the indentation may be off',
  'key-without-colon': "this key has no ':' after it",
  'node-missing': 'expected a value here',
  'plain-tab': 'a tab cannot indent; use spaces',
  'quote-open': 'the quote that starts here is never closed',
  'tag-end': 'a blank must follow this tag',
  'tag-handle': 'a tag handle begins and ends with "!"',
  'tag-undefined': 'this tag has a handle that no %TAG line names',
  'tag-uri': 'this tag is not complete',
  'token-unknown': 'this character cannot start a value; quote the text',
  'too-deep': 'exceeded max depth of 10000',
  'value-misplaced': "a ':' cannot stand here; quote the text if it belongs to it",
  'version-number': '%YAML needs a version such as 1.1',
  'version-unknown': 'only %YAML 1.1 is read',
};

/** What is noticed late: the problem is where the scalar or key began, not where go-yaml gave up on it. */
const standsAtContext: ReadonlySet<FailureCode> = new Set(['key-without-colon', 'quote-open', 'document-in-quotes']);

/** Says what is wrong with a text, at the place where a person would look. */
export function explainFailure(text: string, failure: ReadFailure): SyntaxProblem {
  const { code, context, problem } = failure;
  const mark = context && standsAtContext.has(code) ? context : problem;
  const message = code === 'alias-unknown' ? `unknown anchor '${failure.subject}' referenced` : words[code];
  return { code, message, line: failure.namedLine, at: { line: mark.line + 1, column: mark.column + 1 }, offset: Math.min(mark.offset, text.length) };
}
