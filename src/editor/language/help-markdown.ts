import { visibleText } from '../../core/report/visible-text.ts';
import type { HelpPart } from '../../language/language.ts';
import type { IMarkdownString } from '../monaco/monaco.ts';

/** Text as Markdown that shows just this text. */
const escaped = (text: string): string =>
  visibleText(text)
    .replace(/[\\`*_{}[\]()#+\-.!~|<>&:]/g, (sign) => (sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : `\\${sign}`))
    .replaceAll('\n', '  \n');

/** Text in a fence of more backticks than it has itself. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${visibleText(text)}\n${fence}`;
}

/** What is said as Monaco shows it. It is neither trusted nor HTML, so that text of a config stays text. */
export const helpMarkdown = (parts: readonly HelpPart[]): IMarkdownString[] =>
  parts.flatMap((part): IMarkdownString[] => {
    switch (part.kind) {
      case 'title':
        return [
          {
            value: `**${escaped(part.text)}**${part.key === undefined || part.key === part.text ? '' : ` \`${part.key.replaceAll('`', '')}\``}`,
          },
        ];
      case 'text':
        return [{ value: escaped(part.text) }];
      case 'warning':
        return [{ value: `⚠ ${escaped(part.text)}` }];
      case 'code':
        return [{ value: fenced(part.text) }];
      case 'link':
        return [{ value: `[${escaped(part.text)}](${part.href})` }];
      case 'fingerprint':
        return [];
    }
  });
