import { BufferedBytes } from './buffered-bytes.ts';
import { goQuote, isSpace, trimSpace } from './go-text.ts';
import { fromBytes, toBytes } from './utf8.ts';

/**
 * What Ignition needs from a unit file: the names of the sections that have an option, or why it cannot be read, with the
 * offset (UTF-16) of the section, option or comment that is to blame.
 */
export type UnitFile = { sections: ReadonlySet<string> } | { problem: string; at: number };

const lineMax = 2048;
const lineTooLong = `line too long (max ${lineMax} bytes)`;

const openBracket = 0x5b;
const hash = 0x23;
const semicolon = 0x3b;
const equals = 0x3d;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** The rest of the line. Before a line feed a carriage return stays, as in the reference. */
function readLine(input: BufferedBytes): string {
  const line = input.readThrough('\n');
  return line.endsWith('\n') || line.endsWith('\r') ? line.slice(0, -1) : line;
}

/** Reads a section's name and the end of its line, after the opening bracket. */
function readSection(input: BufferedBytes): { name: string } | { problem: string } {
  if (input.hasNoBreakWithin(lineMax)) return { problem: lineTooLong };
  const name = input.readThrough(']');
  if (!name.endsWith(']')) return { problem: 'unable to find end of section' };
  if (input.hasNoBreakWithin(lineMax)) return { problem: lineTooLong };
  const garbage = trimSpace(fromBytes(readLine(input)));
  // The reference leaves the name of the section out.
  if (garbage !== '') return { problem: `found garbage after section name : ${goQuote(garbage)}` };
  return { name: fromBytes(name.slice(0, -1)) };
}

/** Skips a comment, which a backslash at its end continues. */
function skipComment(input: BufferedBytes): string | undefined {
  if (input.hasNoBreakWithin(lineMax)) return lineTooLong;
  let line;
  do line = readLine(input);
  while (line.endsWith('\\') || line.endsWith('\\ '));
  return undefined;
}

/** Skips `name=value`, which a backslash at its end continues until a blank line. */
function skipOption(input: BufferedBytes): string | undefined {
  if (input.hasNoBreakWithin(lineMax)) return lineTooLong;
  for (;;) {
    const rune = input.readRune();
    if (rune === undefined) return 'EOF';
    if (rune === lineFeed || rune === carriageReturn) return 'unexpected newline encountered while parsing option name';
    if (rune === equals) break;
  }
  for (;;) {
    if (input.hasNoBreakWithin(lineMax)) return lineTooLong;
    if (!readLine(input).endsWith('\\')) return undefined;
  }
}

/** Reads a systemd unit file as the go-systemd library does, with that library's error messages. */
export function parseUnit(contents: string): UnitFile {
  const bytes = toBytes(contents);
  const input = new BufferedBytes(bytes);
  const sections = new Set<string>();
  let section: string | undefined;
  for (;;) {
    const { offset } = input;
    const failed = (problem: string): UnitFile => ({ problem, at: fromBytes(bytes.slice(0, offset)).length });
    if (input.hasNoBreakWithin(lineMax)) return failed(lineTooLong);
    const rune = input.readRune();
    if (rune === undefined) return { sections };
    if (rune === openBracket) {
      const read = readSection(input);
      if ('problem' in read) return failed(read.problem);
      section = read.name;
    } else if (rune === hash || rune === semicolon) {
      const problem = skipComment(input);
      if (problem !== undefined) return failed(problem);
    } else if (section !== undefined && !isSpace(rune)) {
      input.unreadRune();
      const problem = skipOption(input);
      if (problem !== undefined) return failed(problem);
      sections.add(section);
    }
  }
}
