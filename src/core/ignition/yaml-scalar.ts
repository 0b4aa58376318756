import { readsAsText } from './yaml-text.ts';

/** Line breaks, as go-yaml's emitter counts them. */
const breaks = '\\r\\n\\u0085\\u2028\\u2029';
const anyBreak = new RegExp(`[${breaks}]`);
/** Characters that are written as they are: no controls, no byte order mark, nothing beyond the Basic Multilingual Plane. */
const printable = '\\n\\x20-\\x7e\\u00a0-\\ud7ff\\ue000-\\ufefe\\uff00-\\ufffd';
const unprintable = new RegExp(`[^\\t${printable}]`);
const spaceAtBreak = new RegExp(` [${breaks}]`);
const spaceAfterBreak = new RegExp(`[${breaks}] `);
/** What would make a plain text something else: YAML indicators, and spaces at its ends. */
const indicators = /^(?:---|\.\.\.|[ #,[\]{}&*!|>'"%@`]|[?-](?: |$))|:(?: |$)| (?:#|$)/;

/** Whether a text is on one line, so that it can be a key before a colon. */
export const isOneLine = (text: string): boolean => !anyBreak.test(text);

/**
 * Writes a text as go-yaml v3 does, in the style that its emitter chooses. Further lines are indented;
 * a literal may end with a line break. What go-yaml loses is lost here too: the output is Butane's.
 */
export function writeText(text: string, indent: string): string {
  const unquotable = unprintable.test(text) || spaceAtBreak.test(text);
  if (text.includes('\n')) return unquotable || text.endsWith(' ') ? writeDoubleQuoted(text) : writeLiteral(text, indent);
  if (!readsAsText(text)) return writeDoubleQuoted(text);
  if (unquotable || text.includes('\t') || spaceAfterBreak.test(text)) return writeDoubleQuoted(text);
  return isOneLine(text) && !indicators.test(text) ? text : writeSingleQuoted(text, indent);
}

/** A line or paragraph separator ends a line and stays as it is; what follows is indented. */
const indentLines = (text: string, indent: string): string => text.replace(/[\n\u2028\u2029](?=[^\n\u2028\u2029])/g, `$&${indent}`);

const writeSingleQuoted = (text: string, indent: string): string => `'${indentLines(text.replaceAll("'", "''"), indent)}'`;

function writeLiteral(text: string, indent: string): string {
  const startsWithBreak = anyBreak.test(text.charAt(0));
  const hint = startsWithBreak || text.startsWith(' ') ? '2' : '';
  const end = anyBreak.test(text.slice(-1)) ? (text.length === 1 || anyBreak.test(text.slice(-2, -1)) ? '+' : '') : '-';
  // A leading line break of the text ends the header's line, and is lost to readers.
  return `|${hint}${end}${indentLines(startsWithBreak ? text : `\n${text}`, indent)}`;
}

const short = new Map([
  ['\0', '0'],
  ['\x07', 'a'],
  ['\b', 'b'],
  ['\t', 't'],
  ['\n', 'n'],
  ['\v', 'v'],
  ['\f', 'f'],
  ['\r', 'r'],
  ['\x1b', 'e'],
  ['"', '"'],
  ['\\', '\\'],
  ['\u0085', 'N'],
  ['\u00a0', '_'],
  ['\u2028', 'L'],
  ['\u2029', 'P'],
]);
const escaped = new RegExp(`[^${printable}]|["\\\\${breaks}]`, 'gu');

function writeDoubleQuoted(text: string): string {
  // The emitter looks for a byte order mark at the start of the text, whichever character it is at.
  const letters = text.startsWith('\ufeff') ? /[^]/gu : escaped;
  return `"${text.replace(letters, (letter) => `\\${short.get(letter) ?? hexEscape(letter.codePointAt(0) ?? 0)}`)}"`;
}

function hexEscape(code: number): string {
  const hex = code.toString(16).toUpperCase();
  if (code <= 0xff) return `x${hex.padStart(2, '0')}`;
  return code <= 0xffff ? `u${hex.padStart(4, '0')}` : `U${hex.padStart(8, '0')}`;
}
