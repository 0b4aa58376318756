import { readPastedItems } from '../../core/document/edit/pasted-items.ts';
import { pathAt, rangeAt, valueAt, nodesAt, isShared } from '../../core/document/read.ts';
import { onScreen, rangeOfLine } from '../../core/document/screen-lines.ts';
import { scalarsOf } from '../../core/document/locate/written-scalars.ts';
import { keyText, positionAt } from '../../core/document/position.ts';
import { isMapping } from '../../core/yaml/tree/node.ts';
import { nodesIn } from '../../core/yaml/tree/walk.ts';
import { parseText } from '../../core/yaml/parse-text.ts';
import { transpile } from '../../core/transpile.ts';
import { Draw } from '../generate/draw.ts';
import { law, target, textOf, type Target } from './target.ts';
import type { Input } from '../generate/input.ts';

const parsedOf = ({ text }: Input) => parseText(text);

const isOrdered = (offsets: readonly number[], most: number): boolean =>
  offsets.every((offset, index) => Number.isInteger(offset) && offset >= (offsets[index - 1] ?? 0) && offset <= most);

/** Some offsets of a text, including its ends. */
const someOffsets = ({ text, choice }: Input): number[] => {
  const draw = new Draw(choice, text.length);
  return [0, text.length, ...draw.some(10, 10, () => draw.below(text.length + 1))];
};

export const documentTargets: readonly Target[] = [
  target('document/parse', 'config', {
    given: textOf,
    answer(text) {
      const parsed = parseText(text);
      const { problem, root, guesses, depth, documentEnd } = parsed;
      return { parsed, problem, guesses, depth, documentEnd, hasRoot: root !== undefined };
    },
    told: ({ problem, guesses, depth, documentEnd, hasRoot }) => ({ problem, guesses, depth, documentEnd, hasRoot }),
    check({ parsed, problem, documentEnd }, text) {
      law(documentEnd >= 0 && documentEnd <= text.length, `the document ends at ${documentEnd} of ${text.length}`);
      for (const node of nodesIn(parsed.root)) {
        law(
          isOrdered([node.start, node.content, node.end], text.length),
          `a ${node.kind} has the offsets ${node.start}, ${node.content}, ${node.end}, of ${text.length}`,
        );
        law(
          node.properties.every(({ start, end }) => isOrdered([start, end], text.length)),
          'an anchor or a tag stands outside of the text',
        );
      }
      if (!problem) return;
      law(problem.offset >= 0 && problem.offset <= text.length, `a problem stands at ${problem.offset} of ${text.length}`);
      law(
        problem.at.line >= 1 && problem.at.line <= parsed.lineStarts.length,
        `a problem stands on line ${problem.at.line} of ${parsed.lineStarts.length}`,
      );
      law(problem.message !== '', 'a problem has no words');
    },
  }),
  target('document/read', 'config', {
    given: (input) => ({ parsed: parsedOf(input), offsets: someOffsets(input) }),
    answer({ parsed, offsets }) {
      const paths = offsets.map((offset) => pathAt(parsed, offset));
      return {
        paths,
        ranges: paths.map((path) => rangeAt(parsed, path)),
        values: paths.map((path) => typeof valueAt(parsed, path)),
        nodes: paths.map((path) => nodesAt(parsed, path).length),
        shared: paths.map((path) => isShared(parsed, path)),
        positions: offsets.map((offset) => positionAt(parsed, offset)),
        scalars: scalarsOf(parsed).map(({ start, end, inner }) => [start, end, inner]),
      };
    },
    check({ ranges, scalars, paths, values }, { parsed: { text, problem, root } }) {
      const hasTwice = [...nodesIn(root)].some(
        (node) => isMapping(node) && new Set(node.pairs.map(({ key }) => keyText(key))).size < node.pairs.length,
      );
      for (const range of ranges) law(!range || isOrdered([range.start, range.end], text.length), 'a range stands outside of the text');
      for (const [start, end, inner] of scalars)
        law(
          typeof start === 'number' &&
            typeof end === 'number' &&
            typeof inner === 'object' &&
            isOrdered([start, inner.start, inner.end, end], text.length),
          `a scalar has the offsets ${JSON.stringify([start, end, inner])}`,
        );
      // Of two equal keys, what is in the first has a path that reads the second.
      if (!problem && !hasTwice)
        for (const [index, path] of paths.entries())
          law(
            path.length === 0 || path.length > 400 || values[index] !== 'undefined',
            `the path of an offset leads nowhere: ${path.join('.')}`,
          );
    },
  }),
  target('document/lines of the screen', 'config', {
    given: (input) => ({ parsed: parsedOf(input), findings: transpile(input.text).entries }),
    answer: ({ parsed, findings }) => ({
      findings: onScreen(findings, parsed),
      ranges: findings.slice(0, 5).map(({ line }) => rangeOfLine(parsed.text, line ?? 1)),
    }),
    check({ findings, ranges }, { parsed: { text } }) {
      const count = text.split(/\r\n|\r|\n/).length;
      for (const { line } of findings)
        law(line === undefined || (line >= 1 && line <= count), `a finding is on line ${String(line)} of ${count} on the screen`);
      for (const { start, end } of ranges) law(isOrdered([start, end], text.length), 'a line stands outside of the text');
    },
  }),
  target('document/fragment', 'config', {
    given: textOf,
    answer: (text) => [['storage', 'files'], ['passwd', 'users'], []].map((keys) => readPastedItems(text, keys)),
    told: (fragments) => fragments.map((fragment) => (fragment.ok ? fragment.items.length : fragment.reason)),
    check: (fragments) =>
      fragments.forEach((fragment) =>
        law(
          fragment.ok ? fragment.items.length + fragment.rest.length > 0 : fragment.reason !== '',
          'a piece has neither items nor a reason',
        ),
      ),
  }),
];
