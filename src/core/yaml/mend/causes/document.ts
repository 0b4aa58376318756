import type { FailureCode } from '../../text/read-failure.ts';
import type { Rule } from './cause.ts';
import { passOverAll, replace } from './mends.ts';

const words: Partial<Record<FailureCode, string>> = {
  'directive-end': 'nothing can follow on the line of this directive',
  'directive-name': "a line that begins with '%' is a directive: %YAML or %TAG; indent or quote it if it is none",
  'directive-unknown': "a line that begins with '%' is a directive: %YAML or %TAG; indent or quote it if it is none",
  'duplicate-tag-directive': 'this %TAG handle is given twice',
  'duplicate-version-directive': '%YAML is given twice',
  'version-number': '%YAML needs a version such as 1.1',
  'version-unknown': 'only %YAML 1.1 is read; remove this line',
};

/** A directive that is none, or of which there is one already. */
export const directive: Rule = ({ text, lines, code, problem, context }) => {
  const offset = text.charAt(lines.around(context).start) === '%' ? lines.around(context).start : problem;
  const line = lines.around(offset);
  const message =
    text.charAt(offset) === '%' || code.startsWith('tag-')
      ? (words[code] ?? (code.startsWith('tag-') ? 'this %TAG line is not complete' : undefined))
      : undefined;
  if (message === undefined || text.charAt(line.start) !== '%') return undefined;
  return { offset, message, mends: () => [passOverAll([line])] };
};

/** Directives that no document follows. */
export const documentStart: Rule = ({ text, lines, tokens, code, problem }) => {
  const begun = !tokens[0]?.type.endsWith('directive') || tokens.some(({ type }) => type === 'document-start');
  if (code !== 'document-start' && begun) return undefined;
  const { index: last, content } = lines.around(problem);
  const directives = [...lines.from(0)].filter(({ index, start }) => index < last && text.charAt(start) === '%');
  return { offset: content, message: "expected '---' on a line of its own behind the directives", mends: () => [passOverAll(directives)] };
};

/** What stands behind `...`, which ends a document. */
export const behindDocumentEnd: Rule = ({ text, lines, problem }) => {
  const { start, end } = lines.around(problem);
  if (!/^\.\.\.[ \t]+[^#]/.test(text.slice(start, end))) return undefined;
  return { offset: problem, message: "nothing can follow '...' on its line", mends: () => [replace(start + 3, end, '')] };
};

/** A mapping that begins on the line of `---`. */
export const behindDocumentMark: Rule = ({ text, lines, code, problem }) => {
  const { start, end } = lines.around(problem);
  const mark = /^---[ \t]+/.exec(text.slice(start, end));
  if (code !== 'value-misplaced' || !mark) return undefined;
  const offset = start + mark[0].length;
  return {
    offset,
    message: "a mapping cannot begin on the line of '---'; put it on the next one",
    mends: () => [replace(offset, offset, '\n', { start: offset, end })],
  };
};
