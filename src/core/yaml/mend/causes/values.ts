import * as words from '#words/core/yaml-causes';
import { AMPERSAND, ASTERISK } from '../../text/characters.ts';
import type { Rule } from './cause.ts';
import { asText, replace, textRange } from './mends.ts';

/** A value with a colon of its own, `a: b: c`. */
export const colonInValue: Rule = ({ text, lines, code, problem }) => {
  if (code !== 'value-misplaced') return undefined;
  const line = lines.around(problem);
  const entry = lines.entry(line);
  if (entry.colon < 0 || problem <= entry.colon) return undefined;
  return {
    offset: problem,
    message: words.secondColon,
    mends: () => [asText(text, { start: Math.min(entry.value, problem), end: Math.max(entry.end, problem + 1) })],
  };
};

/** A list that starts right after its key, `key: - item`. */
export const itemBehindKey: Rule = (situation) => {
  const { text, lines, code, problem } = situation;
  if (code !== 'item-misplaced') return undefined;
  const line = lines.around(problem);
  const below = lines.at(line.index + 1);
  const aside = problem - line.start;
  const columns = text.charAt(below.content) === '-' && below.indent > line.indent ? [below.indent, aside] : [aside, line.indent + 1];
  const guess = { start: problem, end: line.end };
  return {
    offset: problem,
    message: words.listAfterKey,
    mends: () => [
      ...columns.map((column) => replace(problem, problem, `\n${' '.repeat(column)}`, guess)),
      asText(text, { start: problem, end: Math.max(lines.entry(line).end, problem + 1) }),
    ],
  };
};

const signs: Readonly<Record<string, string>> = {
  '@': words.cannotBegin('@'),
  '`': words.cannotBegin('`'),
  '%': words.cannotBegin('%'),
  '|': words.blockInBrackets,
  '>': words.blockInBrackets,
};

/** A character that cannot begin a value. */
export const forbiddenStart: Rule = (situation) => {
  const { text, code, problem } = situation;
  const message = signs[text.charAt(problem)];
  // Outside of brackets, a closing bracket or a comma cannot start a value either.
  if (code === 'node-missing' && /[\]},]/.test(text.charAt(problem)) && situation.bracketsAt(problem).length === 0) {
    return {
      offset: problem,
      message: words.cannotBegin(text.charAt(problem)),
      mends: () => [asText(text, textRange(situation, problem))],
    };
  }
  if (code !== 'token-unknown' || message === undefined) return undefined;
  return { offset: problem, message, mends: () => [asText(text, textRange(situation, problem))] };
};

/** Text starting with a sign that makes it something else: `*.conf`, `&`, `!`. */
export const sign: Rule = (situation) => {
  const { text, code, context } = situation;
  const mends = () => [asText(text, textRange(situation, context))];
  if (code === 'anchor-name') {
    const first = text.charCodeAt(context);
    if (first === ASTERISK) return { offset: context, message: words.alias, mends };
    if (first === AMPERSAND) return { offset: context, message: words.anchor, mends };
  }
  if (text.charAt(context) !== '!' || !code.startsWith('tag-')) return undefined;
  if (code === 'tag-undefined') {
    const offset = situation.problem;
    const [tag] = /^\S*/.exec(text.slice(offset, situation.lines.around(offset).end)) ?? [''];
    return {
      offset,
      message: words.tagHandle,
      mends: () => [replace(offset, offset + tag.length, '')],
    };
  }
  return { offset: context, message: words.tag, mends };
};

/** A `?` where no key can start. */
export const misplacedKey: Rule = (situation) => {
  const { text, code, problem } = situation;
  if (code !== 'key-misplaced') return undefined;
  return { offset: problem, message: words.cannotBegin('? '), mends: () => [asText(text, textRange(situation, problem))] };
};
