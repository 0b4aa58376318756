import * as words from '#words/core/yaml-causes';
import type { Line } from './lines.ts';
import type { Mend } from './mended-text.ts';
import { asText, replace } from './mends.ts';
import type { ReadToken, Situation } from './situation.ts';
import type { Rule } from './cause.ts';

const closerOf = ({ type }: ReadToken): string => (type === 'flow-list-start' ? ']' : '}');

/** Whether a line ends brackets that opened on a line with some indentation: it is indented no further, and does not start by closing them. */
function ends(text: string, line: Line, indent: number, byIndent: boolean): boolean {
  if (line.empty) return false;
  if (/^(?:---|\.\.\.)(?:\s|$)/.test(text.slice(line.start, line.start + 4))) return true;
  return byIndent && line.indent <= indent && !/[\]}]/.test(text.charAt(line.content));
}

/** The outermost of the open brackets that should have ended before a line. */
function overdue({ text, lines }: Situation, open: readonly ReadToken[], last: number, inBlock: boolean): ReadToken | undefined {
  const first = lines.indexOf(open[0]?.offset ?? 0);
  // For each line: whether one of those below, up to the last, ends brackets that open on it; by the smallest indentation.
  const least: number[] = [];
  for (let index = last, least0 = Infinity; index >= first; index--) {
    least[index - first] = least0;
    const line = lines.at(index);
    if (ends(text, line, Infinity, true)) least0 = ends(text, line, -1, false) ? -1 : Math.min(least0, line.indent);
  }
  let seen = -1;
  for (const bracket of open) {
    const index = lines.indexOf(bracket.offset);
    if (index === seen) continue;
    seen = index;
    const line = lines.at(index);
    const below = least[index - first] ?? Infinity;
    // Where there are only brackets, indentation means nothing.
    if (below <= line.indent && (below < 0 || inBlock || lines.entry(line).start < bracket.offset)) return bracket;
  }
  return undefined;
}

/** The end of what can be inside brackets: the last line before one that ends them. */
function regionEnd({ text, lines }: Situation, bracket: ReadToken, inBlock: boolean): number {
  const line = lines.around(bracket.offset);
  const byIndent = inBlock || lines.entry(line).start < bracket.offset;
  let last: Line = line;
  for (const next of lines.from(line.index + 1)) {
    if (ends(text, next, line.indent, byIndent)) break;
    if (!next.empty && !next.comment) last = next;
  }
  return lines.entry(last).end;
}

/** A bracket or brace that is never closed: what follows it no longer belongs to it. */
export const openBracket: Rule = (situation) => {
  const { text, lines, code, problem, token } = situation;
  const open = situation.bracketsAt(problem);
  const [outermost] = open;
  if (!outermost) return undefined;
  const last = lines.indexOf(problem);
  const inBlock = situation.openAt(lines.around(outermost.offset)).length > 0;
  // Something only allowed in blocks is in brackets because one above is open.
  const block = (code === 'node-missing' && token?.type === 'item') || (code === 'token-unknown' && /[|>]/.test(text.charAt(problem)));
  const above = block ? open.findLast(({ offset }) => lines.indexOf(offset) < last) : undefined;
  const bracket = above ?? overdue(situation, open, last, inBlock) ?? (token?.type === 'stream-end' ? outermost : undefined);
  if (!bracket) return undefined;
  const end = above ? lines.entry(lines.around(above.offset)).end : regionEnd(situation, bracket, inBlock);
  const at = Math.max(end, bracket.end);
  // What is open there needs closing, which may be less than what is open at the failure.
  const closers = situation
    .bracketsAt(at)
    .filter(({ offset }) => offset >= bracket.offset)
    .map(closerOf)
    .reverse()
    .join('');
  return {
    offset: bracket.offset,
    message: words.openBracket(text.charAt(bracket.offset)),
    mends: () => [replace(at, at, closers, { start: bracket.offset, end: at }), replace(bracket.offset, bracket.end, '')],
  };
};

/** A closing bracket without an opening one. */
export const strayBracket: Rule = ({ text, lines, tokens, before, problem }) => {
  let open = 0;
  let stray: ReadToken | undefined;
  for (const token of tokens.slice(0, before + 1)) {
    if (token.type === 'flow-list-start' || token.type === 'flow-mapping-start') open++;
    else if (token.type === 'flow-list-end' || token.type === 'flow-mapping-end') {
      if (open === 0) stray = token;
      open = Math.max(open - 1, 0);
    }
  }
  if (!stray || lines.indexOf(stray.offset) !== lines.indexOf(problem)) return undefined;
  const { offset, end } = stray;
  const line = lines.around(offset);
  // After a value it is dropped; at the start of a value it is text.
  const { value, end: last } = lines.entry(line);
  const mends = (): Mend[] => [
    ...(offset === value && value > line.content ? [asText(text, { start: value, end: last })] : []),
    replace(offset, end, ' '),
    replace(offset, end, ''),
  ];
  return { offset, message: words.strayBracket(text.charAt(offset)), mends };
};

/** Something between brackets where only a comma or the closing bracket is allowed. */
export const inBrackets: Rule = (situation) => {
  const { text, lines, code, problem, token } = situation;
  const inner = situation.bracketsAt(problem).at(-1);
  if (!inner || !token) return undefined;
  const closer = closerOf(inner);
  const { end } = lines.entry(lines.around(problem));
  if (code === 'flow-list-end' || code === 'flow-mapping-end') {
    const drop = replace(problem, Math.max(problem, Math.min(token.end, end)), '');
    if (token.type === 'flow-list-end' || token.type === 'flow-mapping-end') {
      const message = words.otherCloser(closer, text.charAt(inner.offset), lines.indexOf(inner.offset) + 1);
      return {
        offset: problem,
        message,
        mends: () => [replace(problem, problem + 1, closer), replace(problem, problem, closer, { start: problem, end: problem + 1 })],
      };
    }
    return {
      offset: problem,
      message: words.commaOrCloser(closer),
      mends: () => [replace(problem, problem, ',', { start: problem, end: Math.max(token.end, problem) }), drop],
    };
  }
  if (code !== 'node-missing') return undefined;
  if (token.type === 'item')
    return {
      offset: problem,
      message: words.listInBrackets,
      mends: () => [replace(problem, problem + 1, '')],
    };
  return {
    offset: problem,
    message: words.valueBefore(text.charAt(problem)),
    mends: () => [replace(problem, Math.max(token.end, problem), '')],
  };
};
