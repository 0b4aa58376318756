import { countUpTo } from '../yaml/text/count-up-to.ts';
import type { Finding } from '../report/finding.ts';
import { isPair } from '../yaml/text/characters.ts';
import type { ParsedText } from '../yaml/parse-text.ts';

/**
 * Lines as screens show them: they end in LF, CR or CRLF. go-yaml, and with it Butane, also ends lines at NEL
 * (U+0085), LS (U+2028) and PS (U+2029). The command and the library count as Butane does;
 * what people see beside the text counts as the text is shown.
 */
const otherBreak = /[\u0085\u2028\u2029]/;

/** The offsets at which the lines on screen begin. */
const startsOf = (text: string): number[] => [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), ({ index, 0: { length } }) => index + length)];

/** The index of the last start that is not after an offset. */
const lineIn = (starts: readonly number[], offset: number): number => countUpTo(offset, starts.length, (index) => starts[index] ?? 0) - 1;

const known = new WeakMap<ParsedText, readonly number[]>();

/** The offsets at which a text's lines on screen begin, computed once: an edit may ask for the lines of all aliases. */
function startsIn(parsed: ParsedText): readonly number[] {
  const starts = known.get(parsed) ?? startsOf(parsed.text);
  known.set(parsed, starts);
  return starts;
}

/** The 1-based line on screen of an offset (UTF-16). */
export const screenLineAt = (parsed: ParsedText, offset: number): number => lineIn(startsIn(parsed), offset) + 1;

/** The range of a line on screen (1-based), without its indentation and line break, in UTF-16 offsets. */
export function rangeOfLine(text: string, line: number): { start: number; end: number } {
  const starts = startsOf(text);
  const from = starts[line - 1] ?? text.length;
  const written = text.slice(from, starts[line] ?? text.length).trimEnd();
  const start = from + written.length - written.trimStart().length;
  return { start, end: from + written.length };
}

/** For each line of go-yaml: the index of its line on the screen, and how many characters of that line precede it. */
function placesOfLines(text: string, starts: readonly number[], lineStarts: ArrayLike<number>): { index: number; before: number }[] {
  let at = 0;
  let before = 0;
  let index = 0;
  return Array.from(lineStarts, (start) => {
    const line = lineIn(starts, start);
    if (line !== index) {
      index = line;
      at = starts[line] ?? 0;
      before = 0;
    }
    // A byte order mark has no column; further ones are characters.
    if (at === 0 && text.startsWith('\uFEFF')) at = 1;
    for (; at < start; before++) at += isPair(text.charCodeAt(at), text.charCodeAt(at + 1)) ? 2 : 1;
    return { index, before };
  });
}

/** Findings of a text with their lines and columns on screen: unchanged where the text only has line breaks that screens show. */
export function onScreen(findings: readonly Finding[], parsed: ParsedText): Finding[] {
  const { text, lineStarts } = parsed;
  if (findings.length === 0 || !otherBreak.test(text)) return [...findings];
  const places = placesOfLines(text, startsIn(parsed), lineStarts);
  return findings.map((finding) => {
    const { line, column } = finding;
    const place = line === undefined ? undefined : places[line - 1];
    return place ? { ...finding, line: place.index + 1, ...(column !== undefined && { column: column + place.before }) } : finding;
  });
}
