import * as words from '#words/language/fixes';
import { screenLineAt } from '../../../core/document/screen-lines.ts';
import { applyChanges, splice, type TextChange } from '../../../core/document/write/text-change.ts';
import { proposeMends } from '../../../core/yaml/propose-mends.ts';
import type { ParsedText } from '../../../core/yaml/parse-text.ts';
import type { FixRule } from './fix.ts';

/** What keeps a text from being YAML, where everything that can be seen stays. */
export const syntax: FixRule = ({ parsed, finding }) => {
  if (finding.message !== parsed.problem?.message) return [];
  return proposeMends(parsed).map((edits) => {
    const changes = edits.map(({ start, end, insert }) => splice(start, end, insert));
    return { title: titleOf(parsed, changes), changes };
  });
};

/** Letters of a line that are shown. */
const maxShown = 60;

function titleOf(parsed: ParsedText, changes: readonly TextChange[]): string {
  const { text } = parsed;
  const removed = changes.map(({ offset, length }) => text.slice(offset, offset + length)).join('');
  const added = changes.map((change) => change.text).join('');
  if (/^[ \t]*\t[ \t]*$/.test(removed) && added.trim() === '') return words.replaceTabs;
  if (/[^ \t]/.test(removed) && removed.trim() === '' && added.trim() === '') return words.replaceOddSpaces;
  const [first] = changes;
  const start = text.lastIndexOf('\n', (first?.offset ?? 0) - 1) + 1;
  if (removed.trim() === '' && /^ *$/.test(added) && changes.length === 1) {
    const spaces = added.length - removed.length;
    if (first?.offset === start) return words.indentLine(screenLineAt(parsed, start), indentAt(text, start) + spaces);
  }
  const after = applyChanges(text, changes);
  const end = after.indexOf('\n', start);
  const line = after.slice(start, end < 0 ? undefined : end).trim();
  return words.writeLine(line.length > maxShown ? `${line.slice(0, maxShown)}…` : line);
}

const indentAt = (text: string, start: number): number => /^ */.exec(text.slice(start, start + 1000))?.[0].length ?? 0;
