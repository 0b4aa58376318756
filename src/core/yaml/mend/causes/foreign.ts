import * as words from '#words/core/yaml-causes';
import type { Line } from './lines.ts';
import type { Mend } from './mended-text.ts';
import type { Situation } from './situation.ts';
import type { Rule } from './cause.ts';
import { asText, dropLine, together } from './mends.ts';
import { structuralLines } from './line-shapes.ts';

const conflictMark = /^(?:<{7}|\|{7}|={7}|>{7})(?:\s|$)/;
const templateMark = /\{\{|\{%|\{#|<%/;

/** The suspect lines, and the line above the first of them. */
function nearby(situation: Situation): Line[] {
  const { lines, suspects } = situation;
  const above = suspects[0] && lines.above(suspects[0].index);
  return above ? [above, ...suspects] : [...suspects];
}

/** Git's conflict markers. Our side is read, theirs is skipped. */
export const conflictMarker: Rule = (situation) => {
  const { text, lines } = situation;
  const isMark = ({ start, end }: Line): boolean => conflictMark.test(text.slice(start, Math.min(end, start + 8)));
  const line = nearby(situation).find(isMark);
  if (!line) return undefined;
  const mends = (): Mend[] => {
    const passed: Mend[] = [];
    let inside = '';
    for (const each of lines.from(0)) {
      const mark = isMark(each) ? text.charAt(each.start) : '';
      if (mark === '') {
        if ((inside === '=' || inside === '|') && !each.empty) passed.push(dropLine(each));
        continue;
      }
      // A lone marker starts nothing.
      if (mark === '<') inside = '<';
      else if (mark === '>') inside = '';
      else if (inside !== '') inside = mark;
      passed.push(dropLine(each));
    }
    return [together(passed)];
  };
  return { offset: line.start, message: words.conflict, mends };
};

/** Where a line has a template that YAML rejects: at its start or that of its value, or where reading failed. */
function templateIn({ text, lines, problem }: Situation, line: Line): number {
  const entry = lines.entry(line);
  for (const at of [entry.start, entry.value]) if (templateMark.test(text.slice(at, Math.min(at + 2, line.end)))) return at;
  if (problem < line.start || problem > line.end || /["']/.test(text.charAt(entry.value))) return -1;
  const found = text.slice(entry.value, line.end).search(templateMark);
  return found < 0 ? -1 : entry.value + found;
}

/** A template that was not rendered. Its control lines are skipped, and what it puts into values is text. */
export const template: Rule = (situation) => {
  const { text, lines, suspects } = situation;
  for (const line of nearby(situation)) {
    const offset = templateIn(situation, line);
    if (offset < 0) continue;
    // The line above may have been read without error if the template is only one of its values.
    if (offset !== line.content && !suspects.some(({ index }) => index === line.index)) continue;
    const mends = (): Mend[] => {
      const mended: Mend[] = [];
      for (const each of structuralLines(situation, line.index)) {
        const at = templateIn(situation, each);
        if (at < 0) continue;
        const entry = lines.entry(each);
        const steers = at === entry.start && entry.colon < 0 && entry.dashes.length === 0;
        const key = at === entry.start && entry.colon >= 0;
        mended.push(steers ? dropLine(each) : asText(text, { start: key ? entry.start : entry.value, end: key ? entry.colon : entry.end }));
      }
      return [together(mended)];
    };
    const mark = text.slice(offset, offset + 2);
    return { offset, message: words.template(mark), mends };
  }
  return undefined;
};

/** A variable in a flow collection, ending at its brace. */
export const variable: Rule = (situation) => {
  const { text, problem } = situation;
  const line = situation.lines.around(problem);
  const offset = text.lastIndexOf('${', problem);
  if (offset < line.start || situation.bracketsAt(offset).length === 0) return undefined;
  const close = text.indexOf('}', offset);
  if (close < 0 || close >= line.end) return undefined;
  return {
    offset,
    message: words.variable,
    mends: () => [asText(text, { start: offset, end: close + 1 })],
  };
};
