import * as words from '#words/embed/embed';
import type { Finding } from '../../core/report/finding.ts';
import { visibleText } from '../../core/report/visible-text.ts';
import { make } from '../dom/dom.ts';
import type { Translation } from '../protocol/messages.ts';
import { readBlock } from './read-block.ts';
import { showRange } from './show-range.ts';
import type { WholeText } from './whole-text.ts';

/** The findings of a block as a list; each leads to its line in the page's own text, which becomes selected. */
export function findingsList({ error, findings }: Translation, whole: WholeText, code: Element): HTMLElement {
  const lines = readBlock(code).text.split('\n');
  const item = ({ kind, message, line: inText }: Finding) => {
    const said = words.finding(kind, visibleText(message));
    const line = whole.lineOnPage(inText);
    if (line === undefined || !lines[line - 1]) return make('li', {}, said);
    const button = make('button', { type: 'button', class: 'line' }, words.line(line));
    button.addEventListener('click', () => {
      // Where it is now: the page may have highlighted its text again.
      const range = readBlock(code).rangeOf(line);
      if (range) showRange(range);
    });
    return make('li', {}, button, ` ${said}`);
  };
  const items = findings.length > 0 || error === undefined ? findings.map(item) : [make('li', {}, visibleText(error, 20_000))];
  return make('ul', { 'aria-label': words.findings }, ...items);
}
