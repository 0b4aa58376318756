import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChanges } from '../../store/text/changes.ts';
import { LineMap } from './line-map.ts';
import { differenceFor, endOfInserted, readModelChanges, withoutMark, type ModelChange } from './text-changes.ts';
import { runs } from '../../core/testing/runs.ts';

const text = fc
  .array(fc.constantFrom('a', 'b', '\uD83D\uDE00', '\uD83D\uDE01', '\n', '\r\n', '\r'), { maxLength: 30 })
  .map((parts) => parts.join(''));

const at = (line: number, start: number, end: number, inserted: string): ModelChange => ({
  range: { startLineNumber: line, startColumn: start, endLineNumber: line, endColumn: end },
  text: inserted,
});

/** A model, as far as edits go: lines only, without their endings. */
function editedLines(from: string, { range, text: inserted }: ModelChange): string[] {
  const lines = withoutMark(from).split(/\r\n|\r|\n/);
  const before = [
    ...lines.slice(0, range.startLineNumber - 1),
    (lines[range.startLineNumber - 1] ?? '').slice(0, range.startColumn - 1),
  ].join('\n');
  const after = [(lines[range.endLineNumber - 1] ?? '').slice(range.endColumn - 1), ...lines.slice(range.endLineNumber)].join('\n');
  return (before + inserted.replace(/\r\n|\r/g, '\n') + after).split('\n');
}

describe('readModelChanges', () => {
  test('counts offsets in a text with mixed line endings', () => {
    const [read] = readModelChanges(new LineMap('a: 1\nb: 2\r\nc: 3\n'), [at(3, 4, 5, '30')]);
    expect(read?.changes).toEqual([{ offset: 14, length: 1, text: '30' }]);
    expect(read?.lines.text).toBe('a: 1\nb: 2\r\nc: 30\n');
  });

  test('treats several carets as one step, with offsets in the text before', () => {
    const steps = readModelChanges(new LineMap('\uFEFFa\r\na\r\n'), [at(2, 2, 2, 'x'), at(1, 2, 2, 'x')]);
    expect(steps.map(({ changes }) => changes)).toEqual([
      [
        { offset: 5, length: 0, text: 'x' },
        { offset: 2, length: 0, text: 'x' },
      ],
    ]);
    expect(steps.at(-1)?.lines.text).toBe('\uFEFFax\r\nax\r\n');
  });

  test('treats edits in sequence as steps, each with offsets in the text before it', () => {
    const steps = readModelChanges(new LineMap('ab'), [at(1, 1, 1, 'x\n'), at(2, 2, 3, '')]);
    expect(steps.map(({ lines }) => lines.text)).toEqual(['x\nab', 'x\na']);
    expect(steps.map(({ changes }) => changes)).toEqual([[{ offset: 0, length: 0, text: 'x\n' }], [{ offset: 3, length: 1, text: '' }]]);
  });

  test('each step turns the text before it into the text after it', () => {
    const change = fc.record({
      line: fc.integer({ min: 1, max: 6 }),
      start: fc.integer({ min: 1, max: 6 }),
      length: fc.nat(4),
      inserted: text,
    });
    fc.assert(
      fc.property(text, fc.array(change, { maxLength: 4 }), (from, changes) => {
        let before = from;
        for (const step of readModelChanges(
          new LineMap(from),
          changes.map(({ line, start, length, inserted }) => at(line, start, start + length, inserted)),
        )) {
          before = applyChanges(before, step.changes);
          expect(step.lines.text).toBe(before);
        }
      }),
    );
  });
});

describe('differenceFor', () => {
  test('is undefined for the same text', () => {
    expect(differenceFor(new LineMap('a\n'), 'a\n')).toBeUndefined();
  });

  test('is what changed and nothing around it', () => {
    expect(differenceFor(new LineMap('a: 1\nb: 2\nc: 3\n'), 'a: 1\nb: 25\nc: 3\n')).toEqual(at(2, 5, 5, '5'));
  });

  test('does not split a surrogate pair, nor CR from LF', () => {
    expect(differenceFor(new LineMap('\uD83D\uDE00'), '\uD83D\uDE01')).toEqual(at(1, 1, 3, '\uD83D\uDE01'));
    expect(differenceFor(new LineMap('a\rb'), 'a\r\nb')).toEqual({
      range: { startLineNumber: 1, startColumn: 2, endLineNumber: 2, endColumn: 1 },
      text: '\r\n',
    });
  });

  test('leaves out a byte order mark', () => {
    expect(differenceFor(new LineMap(''), '\uFEFFa')).toEqual(at(1, 1, 1, 'a'));
    expect(differenceFor(new LineMap('\uFEFFa'), 'a')).toEqual(at(1, 1, 1, ''));
  });

  test('makes a model of one text show the other', () => {
    const marked = fc.tuple(fc.constantFrom('', '\uFEFF'), text).map((parts) => parts.join(''));
    fc.assert(
      fc.property(marked, marked, (from, to) => {
        const change = differenceFor(new LineMap(from), to);
        const shown = change ? editedLines(from, change) : withoutMark(from).split(/\r\n|\r|\n/);
        expect(shown).toEqual(withoutMark(to).split(/\r\n|\r|\n/));
      }),
      { numRuns: runs(1000) },
    );
  });
});

describe('endOfInserted', () => {
  test('is after the text, on its last line', () => {
    expect(endOfInserted(at(3, 4, 9, 'xy'))).toEqual({ lineNumber: 3, column: 6 });
    expect(endOfInserted(at(3, 4, 4, 'x\r\nyz'))).toEqual({ lineNumber: 4, column: 3 });
    expect(endOfInserted(at(3, 4, 9, ''))).toEqual({ lineNumber: 3, column: 4 });
  });
});
