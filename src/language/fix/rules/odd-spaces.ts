import * as words from '#words/language/fixes';
import { splice, type TextChange } from '../../../core/document/write/text-change.ts';
import type { FixRule } from './fix.ts';

const wide = '\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000';
const invisible = '\\u00ad\\u200b-\\u200f\\u2060-\\u2064\\ufeff';
const odd = `[${wide}${invisible}]`;
const blank = `[ \\t${wide}${invisible}]`;

/** What indents a line, with its dashes, and the blanks around the colon of a plain key. */
const structure = new RegExp(`^${blank}*(?:-${blank}+)*(?:[\\w.$/-]{1,200}${blank}{0,20}:${blank}{0,20})?`, 'gm');

/**
 * Spaces that are none to YAML, such as no-break spaces from a web page, where only spaces can be. A dash or a colon in
 * front of one is text, so what is said is something else: a list is expected, or a key is unknown.
 */
export const oddSpaces: FixRule = ({ parsed: { text, problem }, finding: { kind, message } }) => {
  if (problem || (kind !== 'error' && !/^unused key /.test(message))) return [];
  const changes: TextChange[] = [];
  for (const { 0: part, index } of text.matchAll(structure)) {
    for (const match of part.matchAll(new RegExp(odd, 'g'))) {
      const at = index + match.index;
      if (at > 0) changes.push(splice(at, at + 1, new RegExp(`[${wide}]`).test(match[0]) ? ' ' : ''));
    }
  }
  return changes.length === 0 ? [] : [{ title: words.replaceOddSpaces, changes }];
};
