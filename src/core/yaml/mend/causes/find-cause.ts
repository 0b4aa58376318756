import type { FailureCode } from '../../text/read-failure.ts';
import type { Situation } from './situation.ts';
import { oddBlank, tab } from './blanks.ts';
import { blockHeader, unindentedText } from './block-text.ts';
import { inBrackets, openBracket, strayBracket } from './brackets.ts';
import type { Cause, Rule } from './cause.ts';
import { behindDocumentEnd, behindDocumentMark, directive, documentStart } from './document.ts';
import { conflictMarker, template, variable } from './foreign.ts';
import { indentedStart, misindented } from './indentation.ts';
import { colonWithoutBlank, dashWithoutBlank, keyAlone, keyBeforeColon } from './keys.ts';
import { passOver, passOverAll, replace, withChildren } from './mends.ts';
import { escape, openQuote, trailing, typographicQuote } from './quotes.ts';
import { colonInValue, forbiddenStart, itemBehindKey, misplacedKey, sign } from './values.ts';

/** What is looked for, in this order: what is no YAML at all, then what makes everything behind it look wrong, then what is wrong on one line. */
const rules: readonly Rule[] = [
  conflictMarker,
  directive,
  documentStart,
  behindDocumentEnd,
  template,
  oddBlank,
  tab,
  openQuote,
  escape,
  variable,
  openBracket,
  strayBracket,
  inBrackets,
  blockHeader,
  unindentedText,
  behindDocumentMark,
  dashWithoutBlank,
  colonWithoutBlank,
  typographicQuote,
  colonInValue,
  itemBehindKey,
  misplacedKey,
  forbiddenStart,
  sign,
  trailing,
  keyAlone,
  keyBeforeColon,
  indentedStart,
  misindented,
];

/** What has no other cause than the one that go-yaml names. */
const certain: ReadonlySet<FailureCode> = new Set(['alias-unknown', 'character-forbidden', 'too-deep', 'too-many']);

/** What is said where no rule knows better. */
const words: Record<FailureCode, string> = {
  'alias-unknown': 'no anchor of this name stands before this alias',
  'anchor-name': "a name of letters, digits, '_' and '-' must follow here",
  'block-header': 'only a comment can follow here; the text begins in the next line',
  'block-indent-tab': 'a tab cannot indent; use spaces',
  'block-indent-zero': 'the indentation of a block text cannot be 0',
  'character-forbidden': 'this character is not allowed',
  'directive-end': 'nothing can follow on the line of this directive',
  'directive-name': 'a directive needs a name: %YAML or %TAG',
  'directive-unknown': 'only %YAML and %TAG are directives',
  'document-in-quotes': 'the quote that starts here is never closed',
  'document-start': "expected '---' behind the directives",
  'duplicate-tag-directive': 'this %TAG handle is given twice',
  'duplicate-version-directive': '%YAML is given twice',
  'escape-hex': 'this escape needs hexadecimal digits',
  'escape-range': 'this escape is no Unicode character',
  'escape-unknown': 'this escape is not known in double quotes',
  'flow-list-end': "expected ',' or ']' here",
  'flow-mapping-end': "expected ',' or '}' here",
  'item-misplaced': "a list cannot begin here; put '-' on a line of its own, or quote the text",
  'item-missing': "expected a list item with '-' here; the indentation may be off",
  'key-misplaced': "a '?' key cannot stand here",
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
  'value-misplaced': "a ':' cannot stand here; quote the text if it belongs to it",
  'version-number': '%YAML needs a version such as 1.1',
  'version-unknown': 'only %YAML 1.1 is read',
};

/** Names a character that is not allowed, and how it can be written. */
function forbiddenCharacter(code: number): string {
  const digits = code.toString(16).padStart(code > 0xff ? 4 : 2, '0');
  return `the character U+${digits.toUpperCase().padStart(4, '0')} is not allowed; remove it, or write '\\${code > 0xff ? 'u' : 'x'}${digits}' in double quotes`;
}

/** Finds out why a text cannot be read. */
export function findCause(situation: Situation): Cause {
  const { code, place } = situation;
  for (const rule of certain.has(code) ? [] : rules) {
    const cause = rule(situation);
    if (cause) return cause;
  }
  return { offset: place, message: messageFor(situation), mends: () => passingOver(situation) };
}

function messageFor({ text, code, failure, place }: Situation): string {
  if (code === 'alias-unknown') return `unknown anchor '${failure.subject}' referenced`;
  return code === 'character-forbidden' ? forbiddenCharacter(text.charCodeAt(place)) : words[code];
}

/** A sign or two in front of what is an entry without them. */
const junk = /^[ \t]*(?:\{\{[^{}]*\}\}|["'[{\]}@%*&|>!`:\\])(?=[ \t]*(?:- |["']?[\w.-]+["']?:(?:\s|$)))/;

/** What helps where nothing else does: to pass over a sign in front, or the line, alone or with those that stand further in. */
export function passingOver(situation: Situation): ReturnType<Cause['mends']> {
  const { text, lines, line, problem } = situation;
  const other = lines.around(problem);
  const above = lines.above(line.index);
  const sign = junk.exec(text.slice(line.start, line.end))?.[0].trimStart() ?? '';
  const width = sign.length;
  const unsigned = width === 0 ? [] : ['', ' '.repeat(width)].map((blanks) => replace(line.content, line.content + width, blanks));
  return [
    ...unsigned,
    passOver(line),
    passOverAll(withChildren(situation, line)),
    ...(other.index === line.index ? [] : [passOver(other)]),
    ...(above ? [passOver(above)] : []),
  ];
}
