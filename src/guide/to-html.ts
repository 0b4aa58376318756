import { Marked, type Tokens } from 'marked';
import { escapeHtml } from '../core/escape-html.ts';
import { readHeading } from './headings.ts';
import { shortcutTables, type ShortcutGroup } from './shortcut-table.ts';

/** What a chapter needs that is not in its text. */
export interface Surroundings {
  /** The element of a picture, by the name of its file and what it shows, which is HTML already. */
  picture: (file: string, alt: string) => string;
  /** The sheet of shortcuts, for the place that asks for it. */
  shortcuts: readonly ShortcutGroup[];
}

/** A chapter as HTML. The page has a title of its own, so that of a chapter is a heading of the second level. */
export function toHtml(markdown: string, { picture, shortcuts }: Surroundings): string {
  let chapter = '';
  const marked = new Marked({
    renderer: {
      heading({ text, depth }) {
        const { id, title } = readHeading(text, depth);
        if (depth === 1) chapter = id;
        return `<h${depth + 1} id="${id}">${escapeHtml(title)}</h${depth + 1}>\n`;
      },
      link({ href, tokens }) {
        const away = href.startsWith('https:') ? ' rel="noreferrer"' : '';
        return `<a href="${escapeHtml(href)}"${away}>${this.parser.parseInline(tokens)}</a>`;
      },
      image: ({ href, text }) => picture(href, escapeHtml(text)),
      code: ({ text }) => `<pre class="code" tabindex="0"><code>${escapeHtml(text)}</code></pre>\n`,
      table(token) {
        return `<div class="scroll" tabindex="0" role="region" aria-labelledby="${chapter}">${tableOf(token, (cell) => this.parser.parseInline(cell.tokens))}</div>\n`;
      },
      html({ text }) {
        if (text.trim() !== '<!-- shortcuts -->') throw new Error(`The guide is Markdown alone: ${text}`);
        return shortcutTables(shortcuts);
      },
    },
  });
  return `<section>\n${marked.parse(markdown, { async: false })}</section>\n`;
}

/** A table whose first column says what each row is about. */
function tableOf({ header, rows }: Tokens.Table, inner: (cell: Tokens.TableCell) => string): string {
  const head = header.map((cell) => `<th scope="col">${inner(cell)}</th>`).join('');
  const body = rows.map((row) =>
    row.map((cell, column) => (column === 0 ? `<th scope="row">${inner(cell)}</th>` : `<td>${inner(cell)}</td>`)).join(''),
  );
  return `<table><thead><tr>${head}</tr></thead><tbody>${body.map((cells) => `<tr>${cells}</tr>`).join('')}</tbody></table>`;
}
