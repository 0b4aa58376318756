import * as words from '#words/core/yaml-causes';
import type { FailureCode } from '../../text/read-failure.ts';
import type { Rule } from './cause.ts';
import { dropLines, replace } from './mends.ts';

const directives: Partial<Record<FailureCode, string>> = words.directives;

/** A line that looks like a directive but is not one, or a repeated directive. */
export const directive: Rule = ({ text, lines, code, problem, context }) => {
  const offset = text.charAt(lines.around(context).start) === '%' ? lines.around(context).start : problem;
  const line = lines.around(offset);
  const message =
    text.charAt(offset) === '%' || code.startsWith('tag-')
      ? (directives[code] ?? (code.startsWith('tag-') ? words.tagDirective : undefined))
      : undefined;
  if (message === undefined || text.charAt(line.start) !== '%') return undefined;
  return { offset, message, mends: () => [dropLines([line])] };
};

/** Directives without a document after them. */
export const documentStart: Rule = ({ text, lines, tokens, code, problem }) => {
  const begun = !tokens[0]?.type.endsWith('directive') || tokens.some(({ type }) => type === 'document-start');
  if (code !== 'document-start' && begun) return undefined;
  const { index: last, content } = lines.around(problem);
  const directives = [...lines.from(0)].filter(({ index, start }) => index < last && text.charAt(start) === '%');
  return { offset: content, message: words.documentStart, mends: () => [dropLines(directives)] };
};

/** Something after `...`, which ends a document. */
export const behindDocumentEnd: Rule = ({ text, lines, problem }) => {
  const { start, end } = lines.around(problem);
  if (!/^\.\.\.[ \t]+[^#]/.test(text.slice(start, end))) return undefined;
  return { offset: problem, message: words.afterDocumentEnd, mends: () => [replace(start + 3, end, '')] };
};

/** A mapping that starts on the line of `---`. */
export const behindDocumentMark: Rule = ({ text, lines, code, problem }) => {
  const { start, end } = lines.around(problem);
  const mark = /^---[ \t]+/.exec(text.slice(start, end));
  if (code !== 'value-misplaced' || !mark) return undefined;
  const offset = start + mark[0].length;
  return {
    offset,
    message: words.mappingAtMark,
    mends: () => [replace(offset, offset, '\n', { start: offset, end })],
  };
};
