import { moreFindings } from '#words/core/limits';
import type { Finding, Kind } from './finding.ts';

const colors: Record<Kind, string> = { error: '\x1b[1;31m', warning: '\x1b[1;33m', info: '\x1b[1;36m' };
const blue = '\x1b[1;34m';
const reset = '\x1b[0m';
const contextLines = 2;
const none = new Uint8Array();

/** How to write a report. */
export interface FormatOptions {
  /** Marks kinds, positions and underlines with ANSI colours. */
  color?: boolean;
}

/** A finding on one line, as `--raw-errors` shows it. */
export function formatFinding({ kind, message, path, line, column }: Finding): string {
  const place = line === undefined ? '' : `line ${line} col ${column ?? 0}`;
  const at = [path, place].filter((part) => part !== '').join(', ');
  return `${kind}${at === '' ? '' : ` at ${at}`}: ${message}`;
}

/** Lines of up to this many bytes are shown whole. */
const maxLine = 4000;
/** How many bytes of a longer line are shown before and after the position of a finding, and of a line beside it. */
const shown = { before: 60, behind: 140, beside: 200 };
/** UTF-16 units that all excerpts may take; further findings get one line each, as long as those have room. */
const room = { excerpts: 50_000_000, lines: 50_000_000 };

/**
 * Butane's report of what it found in a config: each finding with its position, two lines before and
 * after, and what it is about underlined. `name` is what to call the input; each finding ends with a
 * newline, and without findings the text is empty. It matches Butane's to the byte, except for what no terminal
 * can show: of a line of more than 4,000 bytes only the surroundings of the position are shown, with `…` at the
 * cuts, and after 50 million characters of report the findings have one line each. Never throws.
 */
export function formatReport(
  result: { entries: readonly Finding[] },
  name: string,
  input: string | Uint8Array,
  options: FormatOptions = {},
): string {
  const { entries } = result;
  const lines = linesAround(entries, typeof input === 'string' ? new TextEncoder().encode(input) : input);
  const reports: string[] = [];
  let length = 0;
  for (const finding of entries) {
    if (length > room.excerpts + room.lines) {
      reports.push(`${moreFindings(entries.length - reports.length)}\n`);
      break;
    }
    const report = length > room.excerpts ? `${formatFinding(finding)}\n` : formatEntry(finding, name, lines, options.color === true);
    length += report.length + 1;
    reports.push(report);
  }
  return reports.join('\n');
}

/** The lines of findings and those around them, by number: the rest of a large input is never kept. */
function linesAround(findings: readonly Finding[], bytes: Uint8Array): ReadonlyMap<number, Uint8Array> {
  const numbers = new Set<number>();
  let last = 0;
  for (const { line } of findings) {
    if (line === undefined) continue;
    for (let beside = -contextLines; beside <= contextLines; beside++) numbers.add(line + beside);
    last = Math.max(last, line + contextLines);
  }
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

/** One character for each byte, since Butane counts in bytes here. */
function toBinary(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return binary;
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const decode = (line: Uint8Array): string => decoder.decode(line);

/** Whether a byte continues a character that began before it. */
const goesOn = (byte: number | undefined): boolean => byte !== undefined && (byte & 0xc0) === 0x80;

/** How many continuation bytes a character may have; a longer run is not text. */
const maxMore = 3;

/** Part of a line, from one character to another, with a sign on each side where the line continues. */
function cut(line: Uint8Array, start: number, end: number): { text: string; from: number; to: number } {
  let from = Math.max(start, 0);
  let to = Math.min(end, line.length);
  for (let more = 0; more < maxMore && from > 0 && goesOn(line[from]); more++) from--;
  for (let more = 0; more < maxMore && goesOn(line[to]); more++) to++;
  return { text: `${from > 0 ? '…' : ''}${decode(line.subarray(from, to))}${to < line.length ? '…' : ''}`, from, to };
}

/** A line as shown beside another one. */
const beside = (line: Uint8Array): string => (line.length > maxLine ? cut(line, 0, shown.beside).text : decode(line));

/** The line of a finding as shown, the indentation of its underline, and the underline's length. */
function around(line: Uint8Array, column: number): { text: string; indent: number; length: number } {
  if (line.length <= maxLine) return { text: decode(line), indent: column - 1, length: wordLength(line.subarray(column - 1)) };
  const { text, from, to } = cut(line, column - 1 - shown.before, column - 1 + shown.behind);
  const word = line.subarray(column - 1, to);
  // Butane counts bytes; in a line that was cut there is nothing to match.
  return {
    text,
    indent: (from > 0 ? 1 : 0) + decode(line.subarray(from, column - 1)).length,
    length: decode(word.subarray(0, wordLength(word))).length,
  };
}

/** How many bytes of a line are looked at first for the end of a word. */
const longWord = 64;

/** How many bytes there are up to the first white space. */
function wordLength(line: Uint8Array): number {
  // Most words are short, and there may be thousands of findings about one long line.
  for (const part of [line.subarray(0, longWord), line]) {
    const end = toBinary(part).search(whiteSpace);
    if (end !== -1) return end;
  }
  return line.length;
}

// White space as in Unicode, in UTF-8.
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
  const report = [
    `${paint(kind, colors[kind])}${path === '' ? '' : `[${path}]`}:`,
    `  ${paint('-->', blue)} ${name}:${line}:${column}`,
    margin,
  ];
  for (let number = Math.max(1, line - contextLines); number <= last; number++) {
    const numbered = ` ${paint(String(number).padStart(gutter), blue)} | `;
    if (number === line) {
      const { text: written, indent, length } = around(text, column);
      report.push(numbered + written, `${margin} ${' '.repeat(indent)}${paint('^'.repeat(length), blue)} ${message}`);
    } else report.push(numbered + beside(lines.get(number) ?? none));
  }
  return `${report.join('\n')}\n${margin}\n`;
}
