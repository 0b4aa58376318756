// Codes of the characters that mean something to YAML.
export const TAB = 0x09;
export const LF = 0x0a;
export const CR = 0x0d;
export const SPACE = 0x20;
export const EXCLAMATION = 0x21;
export const DOUBLE_QUOTE = 0x22;
export const HASH = 0x23;
export const PERCENT = 0x25;
export const AMPERSAND = 0x26;
export const SINGLE_QUOTE = 0x27;
export const ASTERISK = 0x2a;
export const PLUS = 0x2b;
export const COMMA = 0x2c;
export const DASH = 0x2d;
export const DOT = 0x2e;
export const ZERO = 0x30;
export const COLON = 0x3a;
export const LESS = 0x3c;
export const GREATER = 0x3e;
export const QUESTION = 0x3f;
export const AT = 0x40;
export const OPEN_BRACKET = 0x5b;
export const BACKSLASH = 0x5c;
export const CLOSE_BRACKET = 0x5d;
export const BACKTICK = 0x60;
export const OPEN_BRACE = 0x7b;
export const PIPE = 0x7c;
export const CLOSE_BRACE = 0x7d;
export const NEL = 0x85;
export const BOM = 0xfeff;

const BLANK = 1;
const BREAK = 2;
const END = 4;
const WORD = 8;
const FLOW = 16;

/** The class of each of the first 256 characters. */
const kinds = new Uint8Array(256);
kinds[0] = END;
for (const code of [TAB, SPACE]) kinds[code] = BLANK;
for (const code of [LF, CR, NEL]) kinds[code] = BREAK;
for (const letter of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-') kinds[letter.charCodeAt(0)] = WORD;
for (const letter of ',?[]{}') kinds[letter.charCodeAt(0)] = FLOW;

/** The separator of lines or of paragraphs: a line break that scalars keep as it is. */
export const isSeparator = (code: number): boolean => code === 0x2028 || code === 0x2029;

const kindOf = (code: number): number => (code < 256 ? (kinds[code] ?? 0) : isSeparator(code) ? BREAK : 0);

/** A space or a tab. */
export const isBlank = (code: number): boolean => code === SPACE || code === TAB;

/** A line break as in go-yaml: LF, CR, NEL, and the separators of lines and paragraphs. */
export const isBreak = (code: number): boolean => (kindOf(code) & BREAK) !== 0;

/** A line break, or the end of the text, which reads as 0. */
export const isBreakOrEnd = (code: number): boolean => (kindOf(code) & (BREAK | END)) !== 0;

/** A blank, a line break or the end: what ends a word. */
export const isBlankOrEnd = (code: number): boolean => (kindOf(code) & (BLANK | BREAK | END)) !== 0;

/** A letter, digit, `_` or `-`, of ASCII. */
export const isWordCharacter = (code: number): boolean => (kindOf(code) & WORD) !== 0;

/** What ends a plain scalar in a flow collection. */
export const isFlowIndicator = (code: number): boolean => (kindOf(code) & FLOW) !== 0;

/** Whether a character is a decimal digit. */
export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** The value of a hexadecimal digit; -1 for anything else. */
export function hexValue(code: number): number {
  if (isDigit(code)) return code - 0x30;
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1;
}

/** Whether a UTF-16 unit and the next one form one character. */
export const isPair = (high: number, low: number): boolean => (high & 0xfc00) === 0xd800 && (low & 0xfc00) === 0xdc00;

/** A character that go-yaml does not allow anywhere: a control character, or one that Unicode reserves. */
export const unreadable = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]/;

/** How many characters there are between two offsets. */
export function charactersIn(text: string, start: number, end: number): number {
  let count = end - start;
  for (let at = start; at + 1 < end; at++) if (isPair(text.charCodeAt(at), text.charCodeAt(at + 1))) count--;
  return count;
}
