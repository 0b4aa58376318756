import type { HelpPart } from '../../language/language.ts';
import { fingerprint } from '../../values/fingerprint.ts';
import type { IMarkdownString } from '../monaco/monaco.ts';

/**
 * What is said of something, for Monaco, which shows Markdown alone. Whatever could be markup in a text is escaped; the
 * result is not trusted and has no HTML, so that no text of a config can run or load anything.
 */
export async function markdownOf(parts: readonly HelpPart[]): Promise<IMarkdownString> {
  const blocks = await Promise.all(parts.map(blockOf));
  return { value: blocks.filter((block) => block !== '').join('\n\n'), isTrusted: false, supportHtml: false };
}

async function blockOf(part: HelpPart): Promise<string> {
  switch (part.kind) {
    case 'title':
      return `**${plain(part.text)}**${part.key === undefined || part.key === part.text ? '' : ` ${inCode(part.key)}`}`;
    case 'text':
      return plain(part.text);
    case 'warning':
      return `⚠ ${plain(part.text)}`;
    case 'code':
      return fenced(part.text);
    case 'link':
      return `[${plain(part.text)}](${encodeURI(part.href).replaceAll('(', '%28').replaceAll(')', '%29')})`;
    case 'fingerprint': {
      const print = await fingerprint(part.blob);
      return print === undefined ? '' : inCode(print);
    }
  }
}

/**
 * A text as it is. No more is escaped than Markdown takes for markup: screen readers hear the text of a completion with
 * its marks. A line is a line; what only begins one (lists, headings, rules) is escaped there, addresses wherever they are.
 */
export const plain = (text: string): string =>
  text
    .trim()
    .replace(/[\\`*_[\]<>&~|$@]|:(?=\/)|(?<=www)\./gi, String.raw`\$&`)
    .replace(/\s*\n\s*/g, '\n')
    .replace(/^(\d*)([#+=.)-])/gm, String.raw`$1\$2`)
    .replaceAll('\n', '\\\n');

/** Between more backticks than stand in a row in it, nothing in a text is markup. */
const ticksFor = (text: string, least: number): string =>
  '`'.repeat(Math.max(least, 1 + Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length))));

function inCode(text: string): string {
  const ticks = ticksFor(text, 1);
  const line = text.replace(/\s+/g, ' ');
  const room = /^[` ]|[` ]$/.test(line) ? ' ' : '';
  return ticks + room + line + room + ticks;
}

function fenced(text: string): string {
  const ticks = ticksFor(text, 3);
  return `${ticks}plaintext\n${text}\n${ticks}`;
}
