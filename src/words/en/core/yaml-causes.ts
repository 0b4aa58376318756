import { byCount } from '../formats/counts.ts';

/** Why a text is not YAML, as a person would say it. */

export const tabIndents = 'a tab cannot indent; use spaces';
export const tabHere = 'a tab is not allowed here; use a space';
export const blanks: Record<string, string> = {
  '\xa0': 'no-break space',
  '\xad': 'soft hyphen',
  '\u200b': 'zero-width space',
  '\u200c': 'zero-width non-joiner',
  '\u200d': 'zero-width joiner',
  '\u202f': 'narrow no-break space',
  '\u2060': 'word joiner',
  '\u3000': 'ideographic space',
  '\ufeff': 'byte order mark',
};
/** A character by its name, where it has one, and its number. */
export const character = (name: string | undefined, number: string): string => (name === undefined ? number : `${name} (${number})`);
export const oddSpace = (character: string): string => `this is not an ordinary space: ${character}; replace it`;
export const invisible = (character: string): string => `there is an invisible character here: ${character}; delete it`;

/** `key` is the one it belongs to, if it has one. */
export const unindentedText = (key: string | undefined, line: number): string =>
  `indent this line further: it belongs to the text${key === undefined ? '' : ` of '${key}'`} that begins on line ${line}`;
export const blockIndent = 'the indentation of a block text cannot be 0';
export const blockHeader = (sign: string): string =>
  `nothing but a comment can follow '${sign}'; begin the text on the next line, or quote all of it`;

export const openBracket = (bracket: string): string => `the '${bracket}' that starts here is never closed`;
export const strayBracket = (bracket: string): string => `this '${bracket}' closes nothing; remove it, or quote the text`;
export const otherCloser = (closer: string, opener: string, line: number): string =>
  `expected '${closer}' here, as '${opener}' in line ${line} is still open`;
export const commaOrCloser = (closer: string): string => `expected ',' or '${closer}' here`;
export const listInBrackets = "a list with '-' is not allowed in brackets; separate the items by ','";
export const valueBefore = (sign: string): string => `expected a value before '${sign}'`;

const notDirective = "a line that begins with '%' is a directive: %YAML or %TAG; indent or quote it if it is not one";
export const directives = {
  'directive-end': 'nothing can follow on the line of this directive',
  'directive-name': notDirective,
  'directive-unknown': notDirective,
  'duplicate-tag-directive': 'this %TAG handle is given twice',
  'duplicate-version-directive': '%YAML is given twice',
  'version-number': '%YAML needs a version such as 1.1',
  'version-unknown': 'only %YAML 1.1 is read; remove this line',
};
export const tagDirective = 'this %TAG line is not complete';
export const documentStart = "expected '---' on a line of its own after the directives";
export const afterDocumentEnd = "nothing can follow '...' on its line";
export const mappingAtMark = "a mapping cannot begin on the line of '---'; put it on the next one";

export const conflict = 'a merge conflict is left here; keep one side and remove the marker lines';
export const template = (mark: string): string => `'${mark}' looks like the start of a template: render it first, then open the result`;
export const variable = "'${' begins a variable that nothing fills in here; replace it with its value, or quote the text";

/** An entry as it names itself, with its line. */
export const entryAt = (name: string, line: number): string => `'${name}' (line ${line})`;
export const dashAt = (line: number): string => `the '-' of line ${line}`;
const spaces = (count: number): string => (count === 0 ? 'no spaces' : `${count} ${byCount(count, 'space', 'spaces')}`);
export const indentAlike = (own: number, other: string, others: number): string =>
  `indented by ${spaces(own)}, while ${other} is ${others === 0 ? 'not' : `by ${others}`}; indent both alike`;
export const listItemHere = "a list item is not allowed here; expected a key with ':'";
export const keyHere = 'a key is not allowed here; the indentation may be off';
/** How far an entry is indented, and how far it must be: to line up with another one, or at least so far to be one of its items. */
export const linesUpWith = (own: number, other: string, needed: number): string =>
  `${indented(own)}; to line up with ${other} it needs ${spaces(needed)}`;
export const isItemOf = (own: number, other: string, needed: number): string =>
  `${indented(own)}; to be an item of ${other} it needs at least ${spaces(needed)}`;
const indented = (count: number): string => (count === 0 ? 'not indented' : `indented by ${spaces(count)}`);

export const spaceAfter = (sign: string): string => `a space must follow this '${sign}'`;
export const keyBeforeColon = "expected a key before this ':'";
export const colonAfterKey = (key: string): string => `the key '${key}' needs a ':' after it`;
export const expectedKey = "expected a key with ':' here";

export const openQuotes = {
  single: 'the single quote that starts here is never closed',
  double: 'the double quote that starts here is never closed',
};
export const notEscape = (escape: string): string => `'${escape}' is not an escape; use single quotes, or write '\\\\' for a backslash`;
export const escapeDigits = (digits: number, escape: string): string =>
  `'${escape}' needs ${digits} hexadecimal digits after it; if it is not meant as an escape, use single quotes`;
export const escapeRange = "this escape is not a Unicode character; write one beyond U+FFFF as '\\U' and 8 digits";
export const typographicQuote = (quote: string): string => `${quote} is not a quote in YAML; use " or '`;
export const quoteEnds = {
  single: "this quote ends the text; write '' for a ' in single quotes",
  double: 'this quote ends the text; write \\" for a " in double quotes',
};
export const textAfterQuote = 'text follows the closing quote; quote all of it, or none';
export const textGoesOn = 'text cannot go on here';
export const textAfterAlias = 'text follows an alias; quote all of it if it is not an alias';
export const textAfterBracket = (bracket: string): string =>
  `text follows the closing '${bracket}'; quote all of it, or remove what follows`;

export const secondColon = "a second ':' is not allowed here; quote the text if it belongs to it";
export const listAfterKey = "a list cannot begin here; put '-' on a line of its own, or quote the text";
export const cannotBegin = (sign: string): string => `text cannot begin with '${sign}'; quote it`;
export const blockInBrackets = 'block text is not allowed in brackets; quote it';
export const alias = "an unquoted '*' stands for an anchor; quote the text";
export const anchor = "an unquoted '&' names an anchor; quote the text";
export const tagHandle = "no %TAG line says what this tag's handle stands for; quote the text if it is not a tag";
export const tag = "an unquoted '!' begins a tag, and this one is not complete; quote the text";
