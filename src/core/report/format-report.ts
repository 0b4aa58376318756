import type { Finding, Kind } from './finding.ts';

const colors: Record<Kind, string> = { error: '\x1b[1;31m', warning: '\x1b[1;33m', info: '\x1b[1;36m' };
const blue = '\x1b[1;34m';
const reset = '\x1b[0m';
const contextLines = 2;

export interface FormatOptions {
  /** Marks kinds, places and underlines with ANSI colours. */
  color?: boolean;
}

/** A finding in one line, as `--raw-errors` shows it. */
export function formatFinding({ kind, message, path, line, column }: Finding): string {
  const place = line === undefined ? '' : `line ${line} col ${column ?? 0}`;
  const at = [path, place].filter((part) => part !== '').join(', ');
  return `${kind}${at === '' ? '' : ` at ${at}`}: ${message}`;
}

/**
 * Butane's report of what it found in a config: each finding with its place, two lines before and
 * after, and what it is about underlined. `name` is what the input is called; a final newline ends
 * each finding, and no findings give the empty text.
 */
export function formatReport(result: { entries: readonly Finding[] }, name: string, input: string | Uint8Array, options: FormatOptions = {}): string {
  if (result.entries.length === 0) return '';
  const wanted = result.entries.flatMap(({ line }) => (line === undefined ? [] : [line]));
  const lines = linesAround(wanted, typeof input === 'string' ? new TextEncoder().encode(input) : input);
  return result.entries.map((finding) => formatEntry(finding, name, lines, options.color === true)).join('\n');
}

/** The wanted lines and those around them, by their number: of a large input the rest is never held. */
function linesAround(wanted: readonly number[], bytes: Uint8Array): ReadonlyMap<number, Uint8Array> {
  const numbers = new Set(wanted.flatMap((line) => Array.from({ length: 2 * contextLines + 1 }, (_, index) => line - contextLines + index)));
  const last = [...numbers].reduce((most, number) => Math.max(most, number), 0);
  const lines = new Map<number, Uint8Array>();
  let start = 0;
  for (let number = 1; number <= last && start <= bytes.length; number++) {
    const found = bytes.indexOf(0x0a, start);
    const end = found === -1 ? bytes.length : found;
    if (numbers.has(number)) lines.set(number, bytes.subarray(start, end));
    start = end + 1;
  }
  return lines;
}

/** A character for each byte: Butane counts in bytes here. */
function toBinary(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return binary;
}

const decode = (line: Uint8Array | undefined): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(line);

// White space as Unicode has it, in UTF-8.
const whiteSpace = /[\t-\r ]|\xc2[\x85\xa0]|\xe1\x9a\x80|\xe2\x80[\x80-\x8a\xa8\xa9\xaf]|\xe2\x81\x9f|\xe3\x80\x80/;

function formatEntry(finding: Finding, name: string, lines: ReadonlyMap<number, Uint8Array>, color: boolean): string {
  const { kind, message, path, line = 0, column = 0 } = finding;
  const text = lines.get(line);
  if (text === undefined || column < 1 || column > text.length) return `${formatFinding(finding)}\n`;
  const paint = (part: string, code: string) => (color ? code + part + reset : part);
  let last = line;
  while (last < line + contextLines && lines.has(last + 1)) last++;
  const gutter = String(last).length;
  const margin = ` ${' '.repeat(gutter)} |`;
  const report = [`${paint(kind, colors[kind])}${path === '' ? '' : `[${path}]`}:`, `  ${paint('-->', blue)} ${name}:${line}:${column}`, margin];
  for (let number = Math.max(1, line - contextLines); number <= last; number++) {
    report.push(` ${paint(String(number).padStart(gutter), blue)} | ${decode(lines.get(number))}`);
    if (number === line) {
      const rest = toBinary(text.subarray(column - 1));
      const end = rest.search(whiteSpace);
      const underline = '^'.repeat(end === -1 ? rest.length : end);
      report.push(`${margin} ${' '.repeat(column - 1)}${paint(underline, blue)} ${message}`);
    }
  }
  return `${report.join('\n')}\n${margin}\n`;
}
