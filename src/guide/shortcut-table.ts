import { escapeHtml } from '../core/escape-html.ts';

/** Shortcuts of one place, as the words of the page have them. */
export interface ShortcutGroup {
  title: string;
  shortcuts: readonly { keys: string; does: string }[];
}

/** The sheet of shortcuts as tables, so that the guide says of the keys what the app says. */
export const shortcutTables = (groups: readonly ShortcutGroup[]): string =>
  groups
    .map(({ title, shortcuts }, group) => {
      const rows = shortcuts.map(({ keys, does }) => `<tr><th scope="row">${keysOf(keys)}</th><td>${escapeHtml(does)}</td></tr>`);
      const id = `shortcuts-${group + 1}`;
      return `<h3 id="${id}">${escapeHtml(title)}</h3>\n<div class="scroll" tabindex="0" role="region" aria-labelledby="${id}"><table><tbody>${rows.join('')}</tbody></table></div>\n`;
    })
    .join('');

const keysOf = (keys: string): string =>
  keys
    .split(' ')
    .map((key) => `<kbd>${escapeHtml(key)}</kbd>`)
    .join(' ');
