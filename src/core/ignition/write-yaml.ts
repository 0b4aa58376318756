import { resolveScalar } from '../document/resolve-scalar.ts';
import { naturalOrder } from './natural-order.ts';

/** What JSON can hold. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** Writes a value as go-yaml v3 encodes generic data with an indentation of two, without a final newline. */
export function writeYaml(value: Json): string {
  const text = writeNode(value, 0, false);
  // A last scalar that keeps its line breaks leaves the document open, which is said with a marker.
  return (endsOpen(value) ? `${text}\n...` : text).replace(/^\n+|\n+$/g, '');
}

function endsOpen(value: Json): boolean {
  if (typeof value === 'string') return writeScalar(value, 0, false).startsWith('|') && /[\n\u2028\u2029]{2}$|^\n$/.test(value);
  if (typeof value !== 'object' || value === null) return false;
  const last = Array.isArray(value) ? value.at(-1) : value[Object.keys(value).sort(naturalOrder).at(-1) ?? ''];
  return last !== undefined && endsOpen(last);
}

const pad = (indent: number): string => ' '.repeat(indent);

/** A node as it stands after `- ` (compact) or after `key:`, with the space or line break before it. */
function writeNode(value: Json, indent: number, compact: boolean): string {
  if (Array.isArray(value)) return value.length === 0 ? inline('[]', compact) : writeList(value, indent, compact);
  if (typeof value === 'object' && value !== null) {
    return Object.keys(value).length === 0 ? inline('{}', compact) : writeMapping(value, indent, compact);
  }
  return inline(writeScalar(value, indent, false), compact);
}

const inline = (text: string, compact: boolean): string => (compact ? text : ` ${text}`);

function writeList(items: readonly Json[], indent: number, compact: boolean): string {
  const lines = items.map((item) => `${pad(indent)}- ${writeNode(item, indent + 2, true)}`).join('\n');
  return compact ? lines.slice(indent) : `\n${lines}`;
}

function writeMapping(members: { [key: string]: Json }, indent: number, compact: boolean): string {
  const keys = Object.keys(members).sort(naturalOrder);
  const lines = keys.map((key) => pad(indent) + writeMember(key, members[key] ?? null, indent)).join('\n');
  return compact ? lines.slice(indent) : `\n${lines}`;
}

function writeMember(key: string, value: Json, indent: number): string {
  const name = writeScalar(key, indent, true);
  const simple = !/[\n\r\u0085\u2028\u2029]/.test(key) && new TextEncoder().encode(key).length <= 128;
  const below = writeNode(value, indent + 2, false);
  return simple ? `${name}:${below}` : `? ${name}\n${pad(indent)}:${writeNode(value, indent + 2, !below.startsWith('\n')).replace(/^(?!\n)/, ' ')}`;
}

/** Go's shortest `%g`: from an exponent of 6 on, and below -4, in scientific notation with two digits. */
function writeNumber(value: number): string {
  const [digits = '', exponent = '0'] = value.toExponential().split('e');
  const power = Number(exponent);
  if (power >= -4 && power < 6) return String(value);
  return `${digits}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
}

const base60 = /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?$/;
const oldBooleans = new Set(['y', 'yes', 'on', 'n', 'no', 'off'].flatMap((word) => [word, word.toUpperCase(), word.charAt(0).toUpperCase() + word.slice(1)]));

/** Whether a plain text reads back as itself, also with a parser of YAML 1.1. */
const readsAsText = (text: string): boolean => resolveScalar('', text).tag === '!!str' && !base60.test(text) && !oldBooleans.has(text);

function writeScalar(value: string | number | boolean | null, indent: number, isKey: boolean): string {
  if (typeof value === 'number') return writeNumber(value);
  if (typeof value !== 'string') return String(value);
  const allowed = analyze(value);
  if (value.includes('\n')) return allowed.block && !isKey ? writeLiteral(value, indent) : writeDoubleQuoted(value);
  if (!readsAsText(value)) return writeDoubleQuoted(value);
  if (allowed.plain && !(isKey && value === '')) return value;
  return allowed.single ? `'${value.replaceAll("'", "''")}'` : writeDoubleQuoted(value);
}

const isBreak = (letter: string): boolean => /[\r\n\u0085\u2028\u2029]/.test(letter);
const printable = /^[\n\x20-\x7e\u00a0-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]$/u;
const needsQuotesAtStart = new Set("#,[]{}&*!|>'\"%@`");

/** Which styles can hold a text, by the measure of libyaml's emitter. */
function analyze(text: string): { plain: boolean; single: boolean; block: boolean } {
  if (text === '') return { plain: true, single: true, block: false };
  const letters = [...text];
  let indicators = text.startsWith('---') || text.startsWith('...');
  let special = false;
  let tabs = false;
  let breakThenSpace = false;
  let spaceThenBreak = false;
  let breaks = false;
  for (const [index, letter] of letters.entries()) {
    const previous = letters[index - 1];
    const next = letters[index + 1];
    const blankNext = next === undefined || next === ' ' || next === '\t';
    if (index === 0 && needsQuotesAtStart.has(letter)) indicators = true;
    if ((letter === ':' || (index === 0 && (letter === '?' || letter === '-'))) && blankNext) indicators = true;
    if (letter === '#' && previous !== undefined && (previous === ' ' || previous === '\t' || isBreak(previous))) indicators = true;
    if (letter === '\t') tabs = true;
    else if (!printable.test(letter)) special = true;
    if (letter === ' ' && previous !== undefined && isBreak(previous)) breakThenSpace = true;
    if (isBreak(letter)) {
      breaks = true;
      if (previous === ' ') spaceThenBreak = true;
    }
  }
  const edge = (letter: string | undefined) => letter === ' ' || (letter !== undefined && isBreak(letter));
  const edges = edge(letters[0]) || edge(letters.at(-1));
  const unquotable = spaceThenBreak || special;
  return {
    plain: !edges && !breakThenSpace && !unquotable && !tabs && !breaks && !indicators,
    single: !breakThenSpace && !unquotable && !tabs,
    block: letters.at(-1) !== ' ' && !unquotable,
  };
}

function writeLiteral(text: string, indent: number): string {
  const hint = text.startsWith(' ') || isBreak(text.charAt(0)) ? '2' : '';
  const body = text.replace(/[\n\u2028\u2029]$/, '');
  const chomping = body === text ? '-' : body === '' || isBreak(body.slice(-1)) ? '+' : '';
  const lines = text.split(/(?<=[\n\u2028\u2029])/).map((line) => (isBreak(line.charAt(0)) ? line : pad(indent) + line));
  return `|${hint}${chomping}\n${lines.join('').replace(/\n$/, '')}`;
}

const escapes = new Map([
  ['\0', '0'], ['\x07', 'a'], ['\b', 'b'], ['\t', 't'], ['\n', 'n'], ['\v', 'v'], ['\f', 'f'], ['\r', 'r'], ['\x1b', 'e'],
  ['"', '"'], ['\\', '\\'], ['\u0085', 'N'], ['\u00a0', '_'], ['\u2028', 'L'], ['\u2029', 'P'],
]);

function writeDoubleQuoted(text: string): string {
  let written = '';
  for (const letter of text) {
    if (printable.test(letter) && letter !== '"' && letter !== '\\' && !isBreak(letter)) written += letter;
    else written += `\\${escapes.get(letter) ?? hexEscape(letter.codePointAt(0) ?? 0)}`;
  }
  return `"${written}"`;
}

function hexEscape(code: number): string {
  const hex = code.toString(16).toUpperCase();
  if (code <= 0xff) return `x${hex.padStart(2, '0')}`;
  return code <= 0xffff ? `u${hex.padStart(4, '0')}` : `U${hex.padStart(8, '0')}`;
}
