import { login as loginWords } from '#words/share/secrets';
import { placeholders } from '../../../core/placeholders.ts';
import type { SecretMatch } from './secret-match.ts';
import { isHarmless } from './harmless.ts';
import { matchAt } from './match-at.ts';

/** The command that reads the logins. */
const command = String.raw`\|[ \t]{0,20}(?:sudo[ \t]{1,20})?(?:\/usr\/s?bin\/)?chpasswd`;
const piped = new RegExp(command, 'g');
/** What precedes the lines that are written for it in the script itself. */
const hereDocument = String.raw`<<-?[ \t]{0,20}(?:\\?["'])?\w{1,20}(?:\\?["'])?`;
const fed = new RegExp(String.raw`chpasswd[^\n|;&<]{0,40}${hereDocument}|${hereDocument}[ \t]{0,20}${command}[^\n|;&<\\]{0,40}`, 'g');
const fedLine = /(?:\s|\\[nrt]){1,200}[\w.-]{1,32}:((?:[^\s\\]|\\[^nrt\s]|[ \t]+(?=[^\s\\])){1,4000})/dy;
const fedString = /chpasswd[^\n|;&<]{0,40}<<<[ \t]{0,20}/g;

/** How far from the command its words may be. */
const maxLine = 4000;
const printing = /(?:(?<![\w-])|(?<=\\[nrt]))(?:echo|printf)[ \t]/g;

/** A name and its password, in words with certain quotes or none. Each quoted word is a line. */
const logins = new Map(
  ['', '"', "'"].map((quote): [string, RegExp] => [
    quote,
    new RegExp(
      String.raw`(?<![\w.:/-])[\w.-]{1,32}:((?:[^\s${quote || '"\''}\\]|\\[^nrt\s"'\\]|\\\\(?![nrt])${quote && String.raw`|[ \t]+(?=[^\s${quote}\\])`})+)`,
      'dy',
    ),
  ]),
);

/** Finds the passwords of all accounts that are set by one `chpasswd`. */
export function findForChpasswd(text: string): SecretMatch[] {
  const found = [...inHereDocuments(text), ...inStrings(text)];
  return found
    .filter(([start, end]) => !isHarmless(text.slice(start, end)))
    .map(([start, end]) => ({ what: loginWords, placeholder: placeholders.password, start, end }));
}

function inHereDocuments(text: string): [number, number][] {
  const found: [number, number][] = [];
  let done = 0;
  for (const { index, 0: sign } of text.matchAll(fed)) {
    if (index < done) continue;
    for (let at = index + sign.length, match = matchAt(fedLine, text, at); match; match = matchAt(fedLine, text, at)) {
      at = done = fedLine.lastIndex;
      found.push(match.indices?.[1] ?? [0, 0]);
    }
  }
  return found;
}

function inStrings(text: string): [number, number][] {
  const found: [number, number][] = [];
  let done = 0;
  for (const { index } of text.matchAll(piped)) {
    const from = Math.max(done, index - maxLine);
    const before = text.slice(from, index);
    const printed = Array.from(before.matchAll(printing)).at(-1)?.index;
    // Without a command that prints it, only the word before the sign counts.
    const start = printed ?? lastWord(before);
    for (const login of loginsIn(text, from + start, index)) found.push(login);
    done = index;
  }
  for (const { index, 0: sign } of text.matchAll(fedString)) {
    const start = index + sign.length;
    const [quote] = /^\\?["']/.exec(text.slice(start, start + 2)) ?? [];
    const end =
      quote === undefined
        ? text.slice(start, start + maxLine).search(/\s|$/)
        : text.slice(start + quote.length, start + maxLine).search(quote.endsWith('"') ? /"|$/ : /'|$/) + quote.length;
    for (const login of loginsIn(text, start, start + end)) found.push(login);
  }
  return found;
}

/** Where the last word of a text begins. */
function lastWord(text: string): number {
  let start = text.trimEnd().length;
  while (start > 0 && /\S/.test(text.charAt(start - 1))) start--;
  return start;
}

/** The logins in a stretch of words, which may be quoted. */
function loginsIn(text: string, start: number, end: number): [number, number][] {
  const words = text.slice(start, end);
  const found: [number, number][] = [];
  let open = '';
  for (let at = 0; at < words.length; at++) {
    const sign = words.charAt(at);
    if (/["']/.test(sign) && (open === '' || open === sign)) open = open === '' ? sign : '';
    const login = /\w/.test(sign) ? logins.get(open) : undefined;
    const match = login && matchAt(login, words, at);
    const [from, to] = match?.indices?.[1] ?? [0, 0];
    if (to === 0) continue;
    found.push([start + from, start + to]);
    at = to - 1;
  }
  return found;
}
