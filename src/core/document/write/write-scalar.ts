import { halfCharacter } from '#words/core/edits';
import { LF } from '../../yaml/text/characters.ts';
import { resolveScalar } from '../resolve-scalar.ts';
import { doubleQuoted } from './double-quoted.ts';

/** A number, boolean or null-like word, to be written exactly so, without quotes. */
export class Literal {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** A plain scalar to be written exactly so: `literal('0644')`. */
export const literal = (text: string): Literal => new Literal(text);

/** Something from elsewhere in the text, to be written again; `inBlock` takes the column of its key or dash. */
export class Copied {
  readonly inFlow: string;
  readonly inBlock: (column: number, underKey: boolean) => { head: string; lines: string[] };
  constructor(inFlow: string, inBlock: Copied['inBlock']) {
    this.inFlow = inFlow;
    this.inBlock = inBlock;
  }
}

/** What can be written into a document. Strings are quoted where they would otherwise be read as something else. */
export type NewScalar = string | number | boolean | Literal | Copied;

/** Whether a value is written as one scalar. */
export const isNewScalar = (value: unknown): value is NewScalar =>
  typeof value !== 'object' || value instanceof Literal || value instanceof Copied;

/** Words that YAML 1.1 readers take for booleans or the like, although go-yaml does so only in boolean fields. */
const words = /^(y|n|yes|no|on|off|true|false|null|~|=|<<)$/i;
/** `12:30`: a number in base 60 to YAML 1.1. */
const base60 = /^[-+]?\d[\d_]*(:[0-5]?\d)+(\.\d*)?$/;
/** What looks like a date, or a number in any notation; a little wider than go-yaml's own rule. */
const numberLike =
  /^([-+]?(\d[\d_]*|0[box][\da-f_]+|[\d_]*\.[\d_]*(e[-+]?\d+)?|\d[\d_]*e[-+]?\d+|\.(inf|nan))|\d{4}-\d{1,2}-\d{1,2}([t ].*)?)$/i;

/** Characters that stand for themselves in every style; others are a line break to someone, or not allowed raw. */
const unprintable = /[^\x09\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]/u;
/** Half a surrogate pair, which cannot be encoded as UTF-8. */
const loneSurrogate = /\p{Surrogate}/u;

/** Why a text cannot be written in any way; undefined when it can. */
export function whyUnwritable(text: string): string | undefined {
  return loneSurrogate.test(text) ? halfCharacter : undefined;
}

/** Whether a text can be written without quotes and be read back as that text by every reader. */
export function isPlainSafe(text: string, flow: boolean): boolean {
  if (text === '' || text !== text.trim() || text.includes('\t') || unprintable.test(text)) return false;
  if (words.test(text) || base60.test(text) || numberLike.test(text) || resolveScalar('', text).tag !== '!!str') return false;
  if (/^[-?:,[\]{}#&*!|>'"%@`]/.test(text) && !/^-[^\s,[\]{}]/.test(text)) return false;
  if (/^(---|\.\.\.)/.test(text) || /: | #|:$/.test(text)) return false;
  return !flow || !/[,?[\]{}]|:[,[\]{}]/.test(text);
}

/** Writes a text in single quotes; undefined when it contains something that only double quotes can. */
export function singleQuoted(text: string): string | undefined {
  return unprintable.test(text) ? undefined : `'${text.replaceAll("'", "''")}'`;
}

/** How to write a scalar on one line: quoted only where needed, or always in `quote` when `always` is set. */
export interface Quoting {
  quote: '"' | "'";
  always: boolean;
}

/** Writes a scalar on one line. */
export function inlineScalar(value: NewScalar, flow: boolean, { quote, always }: Quoting): string {
  if (value instanceof Literal) return value.text;
  if (value instanceof Copied) return value.inFlow;
  if (typeof value === 'number')
    return Number.isFinite(value) ? String(value) : Number.isNaN(value) ? '.nan' : value > 0 ? '.inf' : '-.inf';
  if (typeof value === 'boolean') return String(value);
  if (!always && isPlainSafe(value, flow)) return value;
  return (quote === "'" ? singleQuoted(value) : undefined) ?? doubleQuoted(value);
}

/** The offset just after the last character that is not a line feed. A regular expression would take quadratic time on runs of them. */
function endOfText(text: string): number {
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) === LF) end--;
  return end;
}

/**
 * Writes a text as a block scalar, its header (`|2-`) and its lines separately, with the lines at column `indent`, inside a parent at `parentIndent`.
 * Undefined when the text cannot be written so: control characters, carriage returns, no line with content.
 * `explicit` writes the indentation indicator even where it could be inferred.
 */
export function blockScalar(
  value: string,
  style: '|' | '>',
  indent: number,
  parentIndent: number,
  explicit = false,
): { head: string; lines: string[] } | undefined {
  const body = value.slice(0, endOfText(value));
  const breaks = value.length - body.length;
  const lines = body.split('\n');
  if (body.trim() === '' || lines.some((line) => unprintable.test(line))) return undefined;
  // A folded line break is written as an empty line; lines with leading space do not fold.
  if (style === '>' && lines.some((line) => /^[ \t]/.test(line))) return blockScalar(value, '|', indent, parentIndent, explicit);
  const first = lines.findIndex((line) => line !== '');
  const written = style === '>' ? lines.flatMap((line, at) => (at > first && line !== '' ? ['', line] : [line])) : lines;
  // go-yaml takes a tab, or the longest of leading blank lines, for part of the indentation.
  const unclear = explicit || /^\s/.test(lines[first] ?? '');
  const indicator = unclear ? indent - parentIndent : 0;
  if (indicator < 0 || indicator > 9) return undefined;
  const chomping = breaks === 0 ? '-' : breaks === 1 ? '' : '+';
  return {
    head: `${style}${indicator || ''}${chomping}`,
    lines: [...written.map((line) => (line === '' ? '' : ' '.repeat(indent) + line)), ...Array<string>(Math.max(0, breaks - 1)).fill('')],
  };
}
