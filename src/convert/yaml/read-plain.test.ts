import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../../core/testing/runs.ts';
import { entryOf, flagOf, itemsOf, textOf, wholeOf, type Plain } from './plain.ts';
import { readPlain } from './read-plain.ts';

const rootOf = (text: string): Plain => {
  const reading = readPlain(text);
  if (!reading.ok || !reading.root) throw new Error(JSON.stringify(reading));
  return reading.root;
};
const simple = (value: Plain | undefined): unknown =>
  value?.kind === 'list'
    ? value.items.map(simple)
    : value?.kind === 'mapping'
      ? Object.fromEntries(value.entries.map((entry) => [entry.key, simple(entry.value)]))
      : value?.value;

test('scalars mean what they mean in YAML 1.1, unless they are quoted', () => {
  expect(simple(rootOf('[yes, Off, "yes", 0644, 0o644, 12, 1.5, ~, "", text, !!str 5, 0x1f, 08]'))).toEqual([
    true,
    false,
    'yes',
    420,
    420,
    12,
    1.5,
    null,
    '',
    'text',
    '5',
    31,
    8,
  ]);
});

test('keys and values have their lines', () => {
  const root = rootOf('# comment\na: 1\nb:\n  - x\n  - |\n    text\n');
  if (root.kind !== 'mapping') throw new Error('a mapping');
  expect(root.entries.map(({ key, line }) => [key, line])).toEqual([
    ['a', 2],
    ['b', 3],
  ]);
  expect(itemsOf(entryOf(root, 'b')?.value).map(({ line }) => line)).toEqual([4, 5]);
});

test('aliases and merge keys are followed, a key given twice is named', () => {
  const reading = readPlain('base: &b {x: 1, y: 2}\nown: {<<: *b, y: 3}\nagain: *b\na: 1\na: 2\n');
  expect(reading.ok && simple(reading.root)).toEqual({ base: { x: 1, y: 2 }, own: { y: 3, x: 1 }, again: { x: 1, y: 2 }, a: 2 });
  expect(reading.ok && reading.repeated).toEqual([{ key: 'a', line: 4 }]);
});

test('what aliases stand for is bounded', () => {
  const laughs = [
    'a0: &a0 [x, x, x, x, x, x, x, x, x, x]',
    ...Array.from({ length: 9 }, (_, n) => `a${n + 1}: &a${n + 1} [${Array(10).fill(`*a${n}`).join(', ')}]`),
  ];
  expect(readPlain(laughs.join('\n'))).toMatchObject({ ok: false });
  expect(readPlain('a: &a [*a]')).toMatchObject({ ok: false, line: 1 });
  expect(readPlain(`${'['.repeat(5000)}${']'.repeat(5000)}`)).toMatchObject({ ok: false });
});

test('a further document is named, a closing line is not', () => {
  expect(readPlain('a: 1\n---\nb: 2\n')).toMatchObject({ ok: true, furtherDocument: 3 });
  expect(readPlain('---\na: 1\n...\n# end\n')).toMatchObject({ ok: true, furtherDocument: undefined });
});

test('values are read as text, flag or number', () => {
  const root = rootOf('[0644, "on", "12", null]');
  const [mode, on, twelve, none] = itemsOf(root);
  expect([textOf(mode), flagOf(on), wholeOf(twelve), textOf(none)]).toEqual(['0644', true, 12, undefined]);
});

test('any text is read or refused', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', ':', ' ', '\n', '-', '&a', '*a', '<<', '[', ']', '{', '}', '|', '"', '#', '!') }),
      (text) => {
        const reading = readPlain(text);
        if (!reading.ok) expect(reading.line).toBeGreaterThan(0);
      },
    ),
    { numRuns: runs(300) },
  );
});
