import type { Stretch } from './secret-match.ts';
import { matchAt } from './match-at.ts';

/** The range of a command's word, without its quotes. */
export interface Word {
  start: number;
  end: number;
}

/** How much of a command is searched, so that all its names together take linear time. */
const maxUnits = 1000;
const maxWords = 40;
const maxBefore = 300;

/** What precedes an item of a list, from the start of its line. */
export const beginsItem = /(?:[[,](?:\s|\\n)*|-[ \t]+)(?:''|\\?["'])?$/;
/** The next item, with its separator. */
const nextItem =
  /(?:''|\\?["'])?[ \t]*(?:,(?:\s|\\n)*|(?:\r?\n|\\n)[\s\\]*-[ \t]+)(\\"(?:[^"\\\n]|\\[^"n])*\\"|"(?:[^"\\\n]|\\.)*"|''[^'\s,][^'\n]*''|'[^'\n]*'|[^\s"',\\\]][^\n,\]\\"']*)/y;

const gap = /(?:[ \t]|\\\r?\n|\\\\\\n)+/y;
/** What is inside quotes, by the sign that opens and closes them. */
const quotedParts = {
  "'": String.raw`'[^'\n]*'`,
  "''": String.raw`''[^'\n]*''`,
  '"': String.raw`"(?:[^"\\\n]|\\.)*"`,
  '\\"': String.raw`\\"(?:[^"\\\n]|\\[^"n])*\\"`,
  '`': '`[^`\\n]*`',
};
const otherParts = String.raw`\$\([^()\n]*\)|\\[^nrt"\n]|&(?=\w)|[^\s"'\\${'`'};|&<>]`;

/** What a word is, inside an open quote or none. In a single-quoted scalar quotes are doubled; shell operators have no meaning in the lines of units. */
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

/** The words that follow the name of a command at an offset, in a shell, a unit or a list, up to the command's end. */
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

/** A stretch without the quotes around it and anything that closes after it. */
export function unquoted(text: string, { start, end }: Word): Word {
  const said = text.slice(start, end);
  const [behind = ''] = /[({[]/.test(said) ? [] : (/[,;)\]}]*$/.exec(said) ?? []);
  const [quote] = /^(?:''(?=[^'])|\\?["'])/.exec(said) ?? [];
  const to = end - behind.length;
  return quote !== undefined && to - start >= 2 * quote.length && text.slice(0, to).endsWith(quote)
    ? { start: start + quote.length, end: to - quote.length }
    : { start, end: to };
}
