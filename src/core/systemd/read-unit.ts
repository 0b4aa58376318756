import { countUpTo } from '../yaml/text/count-up-to.ts';

/** A piece of a unit file, in UTF-16 offsets of its text. */
export interface UnitRange {
  start: number;
  end: number;
}

/** `[Service]`, as far as it is written. */
export interface SectionHeader extends UnitRange {
  kind: 'section';
  name: string;
  /** Where the name is, between its brackets. */
  nameRange: UnitRange;
  /** Whether its bracket is closed, with nothing but blanks after it. */
  closed: boolean;
}

/** `Key=value`, which may continue on further lines, or a line on its way to become one. */
export interface Setting extends UnitRange {
  kind: 'setting';
  key: string;
  keyRange: UnitRange;
  /** The section that it is in; undefined before the first one. */
  section: SectionHeader | undefined;
  /** The offset of the `=`; undefined where there is none on the line. */
  equals: number | undefined;
  /** The pieces of the value, one for each line of it, without the backslashes that continue it and the blanks around it. */
  pieces: readonly UnitRange[];
}

/** A line that begins with `#` or `;`. */
export interface UnitComment extends UnitRange {
  kind: 'comment';
}

/** What a unit file consists of. */
export type UnitLine = SectionHeader | Setting | UnitComment;

/**
 * Reads a unit file, a drop-in or a quadlet as systemd does (`config_parse`), in one pass: every line that is not blank,
 * in the order of the text. Whatever is half-typed is read as far as it goes; nothing throws.
 */
export const readUnit = (text: string): readonly UnitLine[] => new UnitReader(text).run();

/** The value of a setting as systemd has it: its lines joined, a blank in place of each backslash. */
export const valueOf = (text: string, { pieces }: Setting): string => pieces.map(({ start, end }) => text.slice(start, end)).join(' ');

/** The line of a unit file that contains an offset, or the last one before it. */
export const lineBefore = (lines: readonly UnitLine[], offset: number): UnitLine | undefined =>
  lines[countUpTo(offset, lines.length, (index) => lines[index]?.start ?? 0) - 1];

class UnitReader {
  private readonly text: string;
  private readonly lines: UnitLine[] = [];
  private section: SectionHeader | undefined;
  private at = 0;

  constructor(text: string) {
    this.text = text;
  }

  run(): readonly UnitLine[] {
    // systemd skips a byte order mark.
    if (this.text.startsWith('\ufeff')) this.at = 1;
    while (this.at < this.text.length) this.line();
    return this.lines;
  }

  /** The rest of the current line without the blanks around it; the next one is then current. */
  private take(): UnitRange {
    const { text } = this;
    let end = text.indexOf('\n', this.at);
    if (end < 0) end = text.length;
    const range = trimmed(text, this.at, end);
    this.at = end + 1;
    return range;
  }

  private line(): void {
    const { text } = this;
    const range = this.take();
    if (range.start === range.end) return;
    const first = text[range.start];
    if (first === '#' || first === ';') this.lines.push({ kind: 'comment', ...range });
    else if (first === '[') this.lines.push((this.section = this.header(range)));
    else this.setting(range);
  }

  private header(range: UnitRange): SectionHeader {
    const { text } = this;
    const bracket = text.indexOf(']', range.start);
    const closed = bracket === range.end - 1;
    const nameEnd = bracket >= 0 && bracket < range.end ? bracket : range.end;
    const nameRange = { start: range.start + 1, end: nameEnd };
    return { kind: 'section', ...range, name: text.slice(nameRange.start, nameEnd), nameRange, closed };
  }

  private setting(range: UnitRange): void {
    const { text } = this;
    const sign = text.indexOf('=', range.start);
    const equals = sign >= 0 && sign < range.end ? sign : undefined;
    const keyRange = equals === undefined ? range : trimmed(text, range.start, equals);
    const pieces: UnitRange[] = [];
    let piece: UnitRange | undefined = equals === undefined ? range : trimmed(text, equals + 1, range.end);
    let { end } = range;
    while (piece) {
      const goesOn = endsInBackslash(text, piece);
      pieces.push(goesOn ? trimmed(text, piece.start, piece.end - 1) : piece);
      piece = goesOn ? this.continued() : undefined;
      if (piece) end = piece.end;
    }
    const key = text.slice(keyRange.start, keyRange.end);
    const shown = equals === undefined ? [] : pieces;
    this.lines.push({ kind: 'setting', start: range.start, end, key, keyRange, section: this.section, equals, pieces: shown });
  }

  /** The next line of a value; comments between its lines are not part of it. Undefined at the end of the text. */
  private continued(): UnitRange | undefined {
    while (this.at < this.text.length) {
      const piece = this.take();
      const first = this.text[piece.start];
      if (piece.start === piece.end || (first !== '#' && first !== ';')) return piece;
    }
    return undefined;
  }
}

/** Whether a line continues on the next: it ends in a backslash that no other one escapes. */
function endsInBackslash(text: string, { start, end }: UnitRange): boolean {
  let at = end;
  while (at > start && text[at - 1] === '\\') at--;
  return (end - at) % 2 === 1;
}

/** A range without the blanks at its ends: those that systemd strips. */
function trimmed(text: string, start: number, end: number): UnitRange {
  while (start < end && isBlank(text[start])) start++;
  while (end > start && isBlank(text[end - 1])) end--;
  return { start, end };
}

const isBlank = (unit: string | undefined): boolean => unit === ' ' || unit === '\t' || unit === '\r';
