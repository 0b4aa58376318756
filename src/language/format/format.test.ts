import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseText } from '../../core/yaml/parse-text.ts';
import { applyChanges } from '../../core/document/write/text-change.ts';
import { dedent } from '../testing/marked.ts';
import { formatText } from './format.ts';
import { runs } from '../../core/testing/runs.ts';

function format(text: string, range?: { start: number; end: number }): string {
  const formatted = formatText(parseText(text), range);
  if (!formatted.ok) throw new Error(formatted.reason);
  return applyChanges(text, formatted.changes);
}

const rows: readonly (readonly [what: string, before: string, after: string])[] = [
  ['lists stand further in than their key', 'a:\n- b\n- c:\n  - d\n', 'a:\n  - b\n  - c:\n      - d\n'],
  ['two blanks a level', 'a:\n    b:\n        c: 1\n    d: 2\n', 'a:\n  b:\n    c: 1\n  d: 2\n'],
  ['one blank behind a dash', 'a:\n  -   b: 1\n      c: 2\n', 'a:\n  - b: 1\n    c: 2\n'],
  ['a dash on a line of its own', 'a:\n-\n      b: 1\n      c: 2\n', 'a:\n  -\n    b: 1\n    c: 2\n'],
  ['lists in lists', '-   -  a\n    -  b\n', '- - a\n  - b\n'],
  ['one blank behind a colon, none before it', 'a :   1\nb:\t2\n', 'a: 1\nb: 2\n'],
  ['trailing blanks', 'a: 1  \nb:  \n  c: 2\t\n', 'a: 1\nb:\n  c: 2\n'],
  ['empty lines', '\n\na: 1\n\n \n\nb: 2\n\n\n', 'a: 1\n\nb: 2\n'],
  ['the end of the text', 'a: 1', 'a: 1\n'],
  ['a block of text', 'a: |\n      x\n        y\n\n\n      z\nb: 1\n', 'a: |\n  x\n    y\n\n\n  z\nb: 1\n'],
  ['a block in a list', 'a:\n- b: |\n      x\n       y\n', 'a:\n  - b: |\n      x\n       y\n'],
  ['a block with an indicator', 'a:\n    b: |2\n         x\n        y\n', 'a:\n  b: |2\n       x\n      y\n'],
  ['a block that keeps its empty lines', 'a: |+\n    x\n\n\n', 'a: |+\n  x\n\n\n'],
  ['a block without an end', 'a: |\n    x', 'a: |\n  x'],
  ['an empty block', 'a: |\nb:   1\n', 'a: |\nb: 1\n'],
  ['comments with their entries', 'a:\n# of b\n- b\n    # of c\n- c\n', 'a:\n  # of b\n  - b\n  # of c\n  - c\n'],
  ['an entry that is commented out', 'a:\n- b: 1\n#  c: 2\n- d: 1\n', 'a:\n  - b: 1\n  #  c: 2\n  - d: 1\n'],
  ['a comment at the end', 'a:\n- b: 1\n# the end\n', 'a:\n  - b: 1\n# the end\n'],
  ['a comment behind a value', 'a:    1   # one\n', 'a: 1   # one\n'],
  ['a value of several lines', 'a:\n    b: one\n      two\n    c: "x\n      y"\n', 'a:\n  b: one\n    two\n  c: "x\n    y"\n'],
  ['brackets', 'a:\n    b: [1,\n        2\n    ]\n', 'a:\n  b: [1,\n      2\n  ]\n'],
  ['anchors and tags', 'a:   &x   !!map\n    b: 1\nc:   *x\n', 'a: &x   !!map\n  b: 1\nc: *x\n'],
  ['what is behind the first document', 'a:   1\n---\nb:   2\n', 'a: 1\n---\nb:   2\n'],
  ['line ends of Windows', 'a:\r\n- b  \r\n\r\n\r\n- c\r\n', 'a:\r\n  - b\r\n\r\n  - c\r\n'],
  ['a value on the next line', 'a:\n      b\n', 'a:\n      b\n'],
  ['nothing', '', ''],
];

describe('a text is laid out', () => {
  test.each(rows)('%s', (_, before, after) => {
    expect(format(before)).toBe(after);
    expect(format(after)).toBe(after);
  });

  test('lines that are selected, in the column they have', () => {
    const text = dedent(`
      a:
      -   b:   1
      -   c:   2
          d:
          - e
      -   f:   3
      `);
    const [start, end] = [text.indexOf('-   c'), text.indexOf('-   f')];
    expect(format(text, { start, end })).toBe(
      dedent(`
        a:
        -   b:   1
        - c: 2
          d:
            - e
        -   f:   3
        `),
    );
  });

  test('not what cannot be read', () => {
    expect(formatText(parseText('a: [')).ok).toBe(false);
  });
});

const piece = fc.constantFrom(
  'a',
  ' ',
  '  ',
  '\n',
  ':',
  ': ',
  '- ',
  '-',
  '#',
  ' # x',
  '|\n',
  '>\n',
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  ',',
  '&x ',
  '*x',
  '? ',
  '\t',
  '\r\n',
  '---\n',
  '!t ',
);

test('a second time nothing changes, and whatever is formatted means what it meant', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      const formatted = formatText(parseText(text));
      if (!formatted.ok) return;
      const once = applyChanges(text, formatted.changes);
      expect(parseText(once).problem).toBeUndefined();
      expect(formatText(parseText(once))).toEqual({ ok: true, changes: [] });
    }),
    { numRuns: runs(200) },
  );
});
