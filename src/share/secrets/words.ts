import type { Stretch } from './secret-match.ts';
import { matchAt } from './match-at.ts';

/** Where a word of a command stands, without what quotes it. */
export interface Word {
  start: number;
  end: number;
}

/** What of a command is looked at, so that all its names together take linear time. */
const maxUnits = 1000;
const maxWords = 40;
const maxBefore = 300;

/** What stands before an item of a list, from its line on. */
export const beginsItem = /(?:[[,](?:\s|\\n)*|-[ \t]+)(?:''|\\?["'])?$/;
/** The next item, with what parts it from the one before it. */
const nextItem =
  /(?:''|\\?["'])?[ \t]*(?:,(?:\s|\\n)*|(?:\r?\n|\\n)[\s\\]*-[ \t]+)(\\"(?:[^"\\\n]|\\[^"n])*\\"|"(?:[^"\\\n]|\\.)*"|''[^'\s,][^'\n]*''|'[^'\n]*'|[^\s"',\\\]][^\n,\]\\"']*)/y;

const gap = /(?:[ \t]|\\\r?\n|\\\\\\n)+/y;
/** What stands in quotes, by the sign that opens and closes it. */
const quotedParts = {
  "'": String.raw`'[^'\n]*'`,
  "''": String.raw`''[^'\n]*''`,
  '"': String.raw`"(?:[^"\\\n]|\\.)*"`,
  '\\"': String.raw`\\"(?:[^"\\\n]|\\[^"n])*\\"`,
  '`': '`[^`\\n]*`',
};
const otherParts = String.raw`\$\([^()\n]*\)|\\[^nrt"\n]|&(?=\w)|[^\s"'\\${'`'};|&<>]`;

/** What a word is, in a quote that is open around it or in none. In a scalar in single quotes these are doubled; signs of the shell are none in the lines of units. */
const words = new Map(
  ['', ...Object.keys(quotedParts)].flatMap((open) =>
    [true, false].flatMap((inSingle) =>
      [true, false].map((inShell): [string, RegExp] => {
        const quoted = Object.entries(quotedParts).flatMap(([sign, part]) =>
          sign === open || sign === (inSingle ? "'" : "''") ? [] : [part],
        );
        return [
          `${open} ${inSingle} ${inShell}`,
          new RegExp(`(?:${[...quoted, otherParts, ...(inShell ? [] : ['[;|&<>]'])].join('|')})+`, 'y'),
        ];
      }),
    ),
  ),
);

/** The words that follow the name of a command which stands at an offset, in a shell, a unit or a list, to the command's end. */
export function wordsBehind(text: string, start: number, end: number, stretch: Stretch | undefined): Word[] {
  const quoteLength = stretch?.quote ? 1 : 0;
  const before = text.slice(Math.max(0, start - maxBefore, (stretch?.start ?? 0) + quoteLength), start);
  const behind = text.slice(end, Math.min(end + maxUnits, stretch ? stretch.end - quoteLength : text.length));
  const [line = ''] = before.split(/\n|\\n/).slice(-1);
  const isItem = beginsItem.test(before) && matchAt(nextItem, behind, 0) !== undefined;
  const found = isItem ? itemsOf(behind) : shellWords(behind, line, stretch?.quote === "'");
  return found.map((word) => unquoted(behind, word)).map((word) => ({ start: end + word.start, end: end + word.end }));
}

function itemsOf(text: string): Word[] {
  const found: Word[] = [];
  let at = 0;
  for (let match = matchAt(nextItem, text, at); match && found.length < maxWords; match = matchAt(nextItem, text, at)) {
    at += match[0].length;
    found.push({ start: at - (match[1] ?? '').length, end: at });
  }
  return found;
}

function shellWords(text: string, line: string, inSingle: boolean): Word[] {
  const found: Word[] = [];
  const closing = /^\\?["']/.exec(text)?.[0] ?? '';
  const word = words.get(`${openQuote(line + closing, inSingle)} ${inSingle} ${!/^[ \t]*Exec\w{0,20}=/.test(line)}`) ?? gap;
  let at = closing.length;
  while (found.length < maxWords) {
    const start = at + (matchAt(gap, text, at)?.[0].length ?? 0);
    const match = matchAt(word, text, start);
    if (start === at || !match || match[0] === ';') break;
    at = start + match[0].length;
    found.push({ start, end: at });
  }
  return found;
}

/** The quote that is open at the end of a line; empty when none is. */
function openQuote(line: string, inSingle: boolean): string {
  let open = '';
  for (const [sign] of line.matchAll(inSingle ? /''|\\?"|`/g : /\\?"|'|`/g)) open = open === '' ? sign : sign === open ? '' : open;
  return open;
}

/** A stretch without the quotes around it and what closes behind it. */
export function unquoted(text: string, { start, end }: Word): Word {
  const said = text.slice(start, end);
  const [behind = ''] = /[({[]/.test(said) ? [] : (/[,;)\]}]*$/.exec(said) ?? []);
  const [quote] = /^(?:''(?=[^'])|\\?["'])/.exec(said) ?? [];
  const to = end - behind.length;
  return quote !== undefined && to - start >= 2 * quote.length && text.slice(0, to).endsWith(quote)
    ? { start: start + quote.length, end: to - quote.length }
    : { start, end: to };
}
