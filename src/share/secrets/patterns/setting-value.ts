import type { Stretch } from './secret-match.ts';

/** What determines where a value ends: its line, the quote or the sign before its name, or else white space. */
interface Ends {
  wholeLine: boolean;
  /** Whether the line itself is delimited by `\n`, as in JSON. */
  escaped: boolean;
  /** A quote, or what separates settings: `&` in an address, `,` in mount options, `;` in those of a database. */
  sign: string | undefined;
  signAt: number;
}

/** The range of the value that begins at an offset, without its quotes. It stays within its stretch. */
export function settingValueAt(
  text: string,
  start: number,
  stretch: Stretch | undefined,
  { wholeLine, escaped, sign, signAt }: Ends,
): { start: number; end: number } {
  const limit = stretch ? stretch.end - (stretch.quote ? 1 : 0) : text.length;
  if (stretch?.quote && stretch.start === start) return { start: start + 1, end: limit };
  const escapes = escaped || stretch?.quote === '"';
  // In a single-quoted scalar these are doubled.
  const [open] = (stretch?.quote === "'" ? /^(?:''|\\?")/ : /^\\?["']/).exec(text.slice(start, start + 2)) ?? [];
  if (open !== undefined) {
    const from = start + open.length;
    const close = closingAt(text, from, limit, open);
    return close === undefined ? { start, end: start } : { start: from, end: close };
  }
  const own = stretch?.quote !== undefined && stretch.start === signAt;
  const spaced = wholeLine || sign === '"' || sign === "'";
  let end = start;
  while (end < limit && !(spaced ? /\n/ : /\s/).test(text.charAt(end))) {
    if (!own && text[end] === sign) break;
    if (escapes && text[end] === '\\') {
      if (/[nrt"]/.test(text.charAt(end + 1))) break;
      end++;
    }
    end++;
  }
  end = Math.min(end, limit);
  // A closing sign that was not opened in the value.
  const behind = spaced ? /[\s\\]/ : /[({[]/.test(text.slice(start, end)) ? /[,;'"`\\]/ : /[,;)\]}'"`\\]/;
  while (end > start && behind.test(text.charAt(end - 1))) end--;
  return { start, end };
}

/** Where a quote closes on its line. */
function closingAt(text: string, from: number, limit: number, quote: string): number | undefined {
  let passed: number | undefined;
  for (let at = from; at < limit && text[at] !== '\n'; at++) {
    const inner = quote === '\\"' && text[at] === '\\' ? escapedQuote(text, at) : innerQuote(text, at, quote);
    if (inner > 0) {
      const sign = text.slice(at, at + inner).lastIndexOf(quote);
      if (sign >= 0) passed ??= at + sign;
      at += inner - 1;
    } else if (text.startsWith(quote, at)) return at;
    // In JSON and shells a quote after a backslash belongs to the value.
    else if (quote === '"' && text[at] === '\\') at++;
  }
  // What was taken for an inner quote closes when nothing else does.
  return passed;
}

/** The units to skip from the first of some backslashes on, inside quotes that are escaped themselves: each backslash of the value is two here, and a quote after an odd number of those belongs to it. */
function escapedQuote(text: string, at: number): number {
  let end = at;
  while (text[end] === '\\') end++;
  if (text[end] !== '"') return end - at;
  return (end - at) % 4 === 3 ? end - at + 1 : end - at - 1;
}

/** The length of a sequence that writes a quote within single quotes: `'\''` in shells, `\'` elsewhere; 0 where there is none. */
function innerQuote(text: string, at: number, quote: string): number {
  if (quote !== "'" && quote !== "''") return 0;
  const signs = [quote + '\\' + quote + quote, quote + '\\\\' + quote + quote].find((sign) => text.startsWith(sign, at));
  if (signs !== undefined) return signs.length;
  return text[at] === '\\' ? ((quote === "'" ? innerSingle : innerDoubled).exec(text.slice(at, at + 210))?.[0].length ?? 0) : 0;
}

const innerSingle = /^\\{1,2}'(?=[^\s"',;)\]}]{1,200}')/;
const innerDoubled = /^\\''(?=[^\s"',;)\]}]{1,200}'')/;
