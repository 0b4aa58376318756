import { expect, test } from 'vitest';
import { valueAt } from '../core/document/read.ts';
import { formatPath, type Path } from '../core/report/finding.ts';
import { parseText } from '../core/yaml/parse-text.ts';
import { findingsInside } from './findings-inside.ts';
import { LineMap } from './text/line-map.ts';

/** Where a finding at a piece of a config is shown in the text at `path`: line, and what is underlined. */
function shown(config: string, at: string, path: Path = ['a']): string {
  const before = config.slice(0, config.indexOf(at)).split('\n');
  const finding = {
    kind: 'warning',
    message: 'm',
    path: formatPath(path),
    line: before.length,
    column: [...(before.at(-1) ?? '')].length + 1,
  } as const;
  const parsed = parseText(config);
  const value = valueAt(parsed, path);
  const lines = new LineMap(typeof value === 'string' ? value : '');
  const [found] = findingsInside(parsed, path, [finding, { ...finding, path: '$.other' }], lines);
  if (!found) return 'nothing';
  const { startLineNumber, startColumn, endLineNumber, endColumn } = found.range;
  expect(endLineNumber).toBe(startLineNumber);
  return `${found.isOfWhole ? 'all, at ' : ''}${startLineNumber}: ${lines.lineText(startLineNumber).slice(startColumn - 1, endColumn - 1)}`;
}

test.each([
  ['a line of a block', 'a: |\n  one\n  two: three\n', 'two', '2: two: three'],
  ['a place behind wide characters', 'a: |\n  one\n  😀 two\n', 'two', '2: two'],
  ['a line of a block with CR LF', 'a: |\r\n  one\r\n  two\r\n', 'two', '2: two'],
  ['a line that is folded in the config', 'a: "one\\ntwo"\n', 'two', '2: two'],
  ['the whole block', 'a: |\n  one\n  two\n', '|', 'all, at 1: one'],
  ['what is written elsewhere', 'b: &x |\n  one\na: *x\n', '*x', 'all, at 1: one'],
  ['an empty text', 'a: ""\n', '""', 'all, at 1: '],
])('%s', (_, config, at, expected) => {
  expect(shown(config, at)).toBe(expected);
});

test('while the text is not that of the config, nothing is said of it', () => {
  const parsed = parseText('a: |\n  one\n');
  const finding = { kind: 'error', message: 'm', path: '$.a', line: 2, column: 3 } as const;
  expect(findingsInside(parsed, ['a'], [finding], new LineMap('other'))).toEqual([]);
});
