/** Why a text is not YAML, where nothing more is known than what the reader met; by the code of its failure. */
export const failures = {
  'alias-unknown': 'there is no anchor of this name before this alias',
  'anchor-name': "a name of letters, digits, '_' and '-' must follow here",
  'block-header': 'only a comment can follow here; the text begins in the next line',
  'block-indent-tab': 'a tab cannot indent; use spaces',
  'block-indent-zero': 'the indentation of a block text cannot be 0',
  'character-forbidden': 'this character is not allowed',
  'directive-end': 'nothing can follow on the line of this directive',
  'directive-name': 'a directive needs a name: %YAML or %TAG',
  'directive-unknown': 'only %YAML and %TAG are directives',
  'document-in-quotes': 'the quote that starts here is never closed',
  'document-start': "expected '---' after the directives",
  'duplicate-tag-directive': 'this %TAG handle is given twice',
  'duplicate-version-directive': '%YAML is given twice',
  'escape-hex': 'this escape needs hexadecimal digits',
  'escape-range': 'this escape is not a Unicode character',
  'escape-unknown': 'this escape is not known in double quotes',
  'flow-list-end': "expected ',' or ']' here",
  'flow-mapping-end': "expected ',' or '}' here",
  'item-misplaced': "a list cannot begin here; put '-' on a line of its own, or quote the text",
  'item-missing': "expected a list item with '-' here; the indentation may be off",
  'key-misplaced': "a '?' key is not allowed here",
  'key-missing': "expected a key with ':' here; the indentation may be off",
  'key-without-colon': "this key has no ':' after it",
  'node-missing': 'expected a value here',
  'plain-tab': 'a tab cannot indent; use spaces',
  'quote-open': 'the quote that starts here is never closed',
  'tag-end': 'a space must follow this tag',
  'tag-handle': "a tag handle begins and ends with '!'",
  'tag-undefined': "no %TAG line says what this tag's handle stands for",
  'tag-uri': 'this tag is not complete',
  'token-unknown': 'this character cannot begin a value; quote the text',
  'too-deep': 'exceeded max depth of 10000',
  'too-many': 'the text has more than 10,000,000 values',
  'value-misplaced': "a ':' is not allowed here; quote the text if it belongs to it",
  'version-number': '%YAML needs a version such as 1.1',
  'version-unknown': 'only %YAML 1.1 is read',
};

export const unknownAnchor = (name: string): string => `unknown anchor '${name}' referenced`;
/** A character that is not allowed, and how it can be written. */
export const forbiddenCharacter = (number: string, escape: string): string =>
  `the character ${number} is not allowed; remove it, or write '${escape}' in double quotes`;
