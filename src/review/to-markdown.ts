import * as words from '#words/review/review';
import { visibleText } from '../core/report/visible-text.ts';
import { targetName } from '../values/target-names.ts';
import type { Said } from '../words/types/said.ts';
import type { Review } from './review-config.ts';
import type { Statement } from './define/statement.ts';

/** The most UTF-16 units of a text of the config that are shown in a sentence. */
export const maxQuoted = 300;

/** A text of the config as code, where nothing in it is read as markup: in more backticks than it has in a row. */
function code(text: string): string {
  const shown = visibleText(text, maxQuoted).replace(/\s+/g, ' ');
  if (shown.trim() === '') return '``` ```';
  const longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const padded = /^[` ]|[` ]$/.test(shown) ? ` ${shown} ` : shown;
  return `${fence}${padded}${fence}`;
}

/** Words with what Markdown might take for markup made plain: messages repeat what a config has. */
const plain = (text: string): string =>
  visibleText(text, maxQuoted * 4)
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>#|~&!$@]/g, (character) => `\\${character}`)
    // What looks like an address becomes a link.
    .replace(/(https?|ftp|mailto):/gi, '$1\\:')
    .replace(/\bwww\./gi, (found) => `${found.slice(0, -1)}\\.`);

const line = (said: Said): string => said.map((piece) => (typeof piece === 'string' ? plain(piece) : code(piece.quoted))).join('');

function item({ said, kind, line: number, below = [] }: Statement): string[] {
  const sign = kind === undefined ? '' : `**${words.kindOf[kind]}:** `;
  const where = number === undefined ? '' : ` (${words.line(number)})`;
  return [`- ${sign}${line(said)}${where}`, ...below.flatMap(item).map((text) => `  ${text}`)];
}

/** The same statements as Markdown; `name` is what the config is called. */
export function toMarkdown({ target, incomplete, sections }: Review, name: string): string {
  const parts = sections.map(({ title, statements, others, nothing }) => [
    `## ${title}`,
    '',
    ...(statements.length === 0 ? [plain(nothing)] : statements.flatMap(item)),
    ...(others > 0 ? [`- ${words.others(others)}`] : []),
    '',
  ]);
  return [
    `# ${plain(words.heading(words.titleOf(name), targetName(target)))}`,
    '',
    ...(incomplete ? [plain(words.incomplete), ''] : []),
    ...parts.flat(),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
}
