import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseText } from '../yaml/parse-text.ts';
import { positionAt } from './position.ts';
import { onScreen, rangeOfLine, screenLineAt } from './screen-lines.ts';

const text = fc
  .array(fc.constantFrom('a', 'é', '😀', ' ', '# ', ': ', '\n', '\r', '\r\n', '\u0085', '\u2028', '\u2029', '\uFEFF'), { maxLength: 30 })
  .map((parts) => parts.join(''));

test('the content of a line, without indentation and line break', () => {
  const written = 'a:\r\n  b: 1 \r\n\r\nc\re\u2028f\u0085g';
  const on = (line: number) => {
    const { start, end } = rangeOfLine(written, line);
    return written.slice(start, end);
  };
  expect([1, 2, 3, 4, 5, 9].map(on)).toEqual(['a:', 'b: 1', '', 'c', 'e\u2028f\u0085g', '']);
});

test('a position has the line and column on screen given by the text before it', () => {
  fc.assert(
    fc.property(text, fc.nat(), (written, at) => {
      const offset = at % (written.length + 1);
      // No finding is inside a line break or a surrogate pair.
      if (/\r\n|[\ud800-\udbff][\udc00-\udfff]/.test(written.slice(Math.max(0, offset - 1), offset + 1)) && offset > 0) return;
      const before = written.slice(0, offset).split(/\r\n|\r|\n/);
      const column = [...(before.at(-1) ?? '')].length + 1 - (before.length === 1 && offset > 0 && written.startsWith('\uFEFF') ? 1 : 0);
      const parsed = parseText(written);
      expect(screenLineAt(parsed, offset)).toBe(before.length);
      const [placed] = onScreen([{ kind: 'error', message: 'm', path: '', ...positionAt(parsed, offset) }], parsed);
      expect(placed).toMatchObject({ line: before.length, column });
    }),
    {
      examples: [
        ['a\n\uFEFF\u2028a', 4],
        ['\uFEFF\u2028a', 2],
      ],
    },
  );
});

test('findings without a position, and those of texts with ordinary line breaks, stay as they are', () => {
  const finding = { kind: 'error', message: 'm', path: '$.a', line: 2, column: 3 } as const;
  expect(onScreen([finding], parseText('a:\r\n  b: 1\rc: 2\n'))[0]).toBe(finding);
  expect(onScreen([{ kind: 'info', message: 'm', path: '' }], parseText('# \u2028\n'))).toEqual([{ kind: 'info', message: 'm', path: '' }]);
});
