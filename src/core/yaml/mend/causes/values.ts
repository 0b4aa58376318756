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
    message: "a second ':' cannot stand here; quote the text if it belongs to it",
    mends: () => [asText(text, { start: Math.min(entry.value, problem), end: Math.max(entry.end, problem + 1) })],
  };
};

/** A list that begins right behind its key, `key: - item`. */
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
    message: "a list cannot begin here; put '-' on a line of its own, or quote the text",
    mends: () => [
      ...columns.map((column) => replace(problem, problem, `\n${' '.repeat(column)}`, guess)),
      asText(text, { start: problem, end: Math.max(lines.entry(line).end, problem + 1) }),
    ],
  };
};

const signs: Readonly<Record<string, string>> = {
  '@': "text cannot begin with '@'; quote it",
  '`': "text cannot begin with '`'; quote it",
  '%': "text cannot begin with '%'; quote it",
  '|': 'block text cannot stand in brackets; quote it',
  '>': 'block text cannot stand in brackets; quote it',
};

/** A character that cannot begin a value. */
export const forbiddenStart: Rule = (situation) => {
  const { text, code, problem } = situation;
  const message = signs[text.charAt(problem)];
  // Outside of brackets, one that closes them or a comma begins nothing either.
  if (code === 'node-missing' && /[\]},]/.test(text.charAt(problem)) && situation.bracketsAt(problem).length === 0) {
    return {
      offset: problem,
      message: `text cannot begin with '${text.charAt(problem)}'; quote it`,
      mends: () => [asText(text, textRange(situation, problem))],
    };
  }
  if (code !== 'token-unknown' || message === undefined) return undefined;
  return { offset: problem, message, mends: () => [asText(text, textRange(situation, problem))] };
};

/** Text that begins with a sign which makes something else of it: `*.conf`, `&`, `!`. */
export const sign: Rule = (situation) => {
  const { text, code, context } = situation;
  const mends = () => [asText(text, textRange(situation, context))];
  if (code === 'anchor-name') {
    const first = text.charCodeAt(context);
    if (first === ASTERISK) return { offset: context, message: "an unquoted '*' stands for an anchor; quote the text", mends };
    if (first === AMPERSAND) return { offset: context, message: "an unquoted '&' names an anchor; quote the text", mends };
  }
  if (text.charAt(context) !== '!' || !code.startsWith('tag-')) return undefined;
  if (code === 'tag-undefined') {
    const offset = situation.problem;
    const [tag] = /^\S*/.exec(text.slice(offset, situation.lines.around(offset).end)) ?? [''];
    return {
      offset,
      message: "no %TAG line says what this tag's handle stands for; quote the text if it is no tag",
      mends: () => [replace(offset, offset + tag.length, '')],
    };
  }
  return { offset: context, message: "an unquoted '!' begins a tag, and this one is not complete; quote the text", mends };
};

/** A `?` where no key can begin. */
export const misplacedKey: Rule = (situation) => {
  const { text, code, problem } = situation;
  if (code !== 'key-misplaced') return undefined;
  return { offset: problem, message: "text cannot begin with '? '; quote it", mends: () => [asText(text, textRange(situation, problem))] };
};
