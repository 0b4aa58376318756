import { describe, expect, test } from 'vitest';
import type { Finding } from './finding.ts';
import { formatFinding, formatReport } from './format-report.ts';

const finding: Finding = { kind: 'warning', message: 'odd', path: '$.b', line: 2, column: 4 };
const report = (input: string | Uint8Array, entries: Finding[] = [finding], color = false) =>
  formatReport({ entries }, 'x.bu', input, { color });

describe('the pretty report', () => {
  test('underlines up to the next white space, with two lines around', () => {
    expect(report('a: 1\nb: two words\nc: 3\nd: 4\ne: 5\n')).toBe(
      'warning[$.b]:\n  --> x.bu:2:4\n   |\n 1 | a: 1\n 2 | b: two words\n   |    ^^^ odd\n 3 | c: 3\n 4 | d: 4\n   |\n',
    );
  });

  test.each([63, 64, 65, 300])('underlines a word of %d bytes to its end', (length) => {
    const word = 'x'.repeat(length);
    for (const rest of ['', ' words', '\u2028words']) expect(report(`a: 1\nb: ${word}${rest}\n`)).toContain(` ${'^'.repeat(length)} odd\n`);
  });

  test('counts bytes where Butane does', () => {
    expect(report('a: 1\nb: é\n')).toContain('   |    ^^ odd\n');
  });

  test('shows no line twice and none that does not exist, wherever the findings are', () => {
    const lines = Array.from({ length: 12 }, (_, index) => `a${index + 1}: x`);
    const entries = [12, 3, 1, 3].map((line) => ({ ...finding, line, column: 1 }));
    const parts = report(lines.join('\n'), entries).split('\n\n');
    const shown = parts.map((part) => [...part.matchAll(/^ +(\d+) \| a\1: x$/gm)].map(([, number]) => Number(number)));
    expect(shown).toEqual([
      [10, 11, 12],
      [1, 2, 3, 4, 5],
      [1, 2, 3],
      [1, 2, 3, 4, 5],
    ]);
  });

  test('accepts bytes too', () => {
    const text = 'a: 1\nb: two\n';
    expect(report(new TextEncoder().encode(text))).toBe(report(text));
  });

  test('colours kind, arrow, line numbers and underline', () => {
    const painted = report('a: 1\nb: two\n', [finding], true);
    expect(painted).toContain('\x1b[1;33mwarning\x1b[0m[$.b]:\n  \x1b[1;34m-->\x1b[0m x.bu:2:4\n');
    expect(painted).toContain(' \x1b[1;34m1\x1b[0m | a: 1\n');
    expect(painted).toContain('\x1b[1;34m^^^\x1b[0m odd\n');
    // Escape codes in the input itself are not treated as colours.
    expect(painted.replace(/\x1b\[[0-9;]*m/g, '')).toBe(report('a: 1\nb: two\n'));
  });

  test('separates findings by an empty line', () => {
    expect(report('a: 1\nb: two\n', [finding, finding]).split('\n\n')).toHaveLength(2);
  });

  test('shows a finding without a position, or with one that does not exist, on one line', () => {
    expect(report('', [{ kind: 'error', message: 'm', path: '' }])).toBe('error: m\n');
    expect(report('a\n', [{ kind: 'error', message: 'm', path: '$.a', line: 9, column: 1 }])).toBe('error at $.a, line 9 col 1: m\n');
  });

  test('is empty without findings', () => {
    expect(report('a', [])).toBe('');
  });
});

test('a finding on one line has everything known about it', () => {
  expect(formatFinding({ kind: 'error', message: 'm', path: '$.a' })).toBe('error at $.a: m');
  expect(formatFinding({ kind: 'info', message: 'm', path: '', line: 1, column: 2 })).toBe('info at line 1 col 2: m');
});

describe('a line of more than 4,000 bytes', () => {
  const at = (column: number, line = 1) => ({ entries: [{ kind: 'error', message: 'm', path: '', line, column } as const] });

  test('is cut around the position', () => {
    expect(formatReport(at(5001), 'a', `${'é'.repeat(2500)}word ${'b '.repeat(1000)}\nnext\n`)).toBe(
      `error:\n  --> a:1:5001\n   |\n 1 | …${'é'.repeat(30)}word ${'b '.repeat(67)}b…\n   | ${' '.repeat(31)}^^^^ m\n 2 | next\n 3 | \n   |\n`,
    );
  });

  test('shows its start when beside the line of a finding', () => {
    expect(formatReport(at(1, 2), 'a', `${'x'.repeat(4001)}\nb`)).toContain(` 1 | ${'x'.repeat(200)}…\n 2 | b\n`);
  });

  test('of exactly 4,000 bytes is shown whole', () => {
    const line = 'x '.repeat(2000);
    expect(formatReport(at(3999), 'a', line)).toContain(`1 | ${line}\n   | ${' '.repeat(3998)}^ m\n`);
  });

  test('may not be text', () => {
    const report = formatReport(at(4000), 'a', new Uint8Array(10_000).fill(0x80));
    expect(report.length).toBeLessThan(1000);
    expect(report).toContain('\ufffd…\n');
  });
});

test('findings are reported on one line each when there are too many for excerpts', () => {
  const line = 'x '.repeat(1990);
  const report = formatReport(
    {
      entries: Array.from(
        { length: 30_000 },
        (_, at) => ({ kind: 'error', message: `m${at}`, path: '$.a', line: 1, column: 2 * (at % 1000) + 1 }) as const,
      ),
    },
    'a',
    line,
  );
  expect(report.length).toBeLessThan(70_000_000);
  expect(report).toMatch(/error at \$\.a, line 1 col 1999: m29999\n$/);
});

test('an impossible position is ignored', () => {
  for (const line of [Infinity, NaN, -1, 0, 1e12])
    expect(formatReport({ entries: [{ kind: 'error', message: 'm', path: '', line, column: 1 }] }, 'a', 'b')).toBe(
      `error at line ${line} col 1: m\n`,
    );
});
