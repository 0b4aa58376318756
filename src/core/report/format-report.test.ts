import { describe, expect, test } from 'vitest';
import type { Finding } from './finding.ts';
import { formatFinding, formatReport } from './format-report.ts';

const finding: Finding = { kind: 'warning', message: 'odd', path: '$.b', line: 2, column: 4 };
const report = (input: string | Uint8Array, entries: Finding[] = [finding], color = false) => formatReport({ entries }, 'x.bu', input, { color });

describe('the pretty report', () => {
  test('underlines up to the next white space, with two lines around', () => {
    expect(report('a: 1\nb: two words\nc: 3\nd: 4\ne: 5\n')).toBe(
      'warning[$.b]:\n  --> x.bu:2:4\n   |\n 1 | a: 1\n 2 | b: two words\n   |    ^^^ odd\n 3 | c: 3\n 4 | d: 4\n   |\n',
    );
  });

  test('counts bytes where Butane does', () => {
    expect(report('a: 1\nb: é\n')).toContain('   |    ^^ odd\n');
  });

  test('shows no line twice and none that is not there, wherever the findings stand', () => {
    const lines = Array.from({ length: 12 }, (_, index) => `a${index + 1}: x`);
    const entries = [12, 3, 1, 3].map((line) => ({ ...finding, line, column: 1 }));
    const parts = report(lines.join('\n'), entries).split('\n\n');
    const shown = parts.map((part) => [...part.matchAll(/^ +(\d+) \| a\1: x$/gm)].map(([, number]) => Number(number)));
    expect(shown).toEqual([[10, 11, 12], [1, 2, 3, 4, 5], [1, 2, 3], [1, 2, 3, 4, 5]]);
  });

  test('takes bytes too', () => {
    const text = 'a: 1\nb: two\n';
    expect(report(new TextEncoder().encode(text))).toBe(report(text));
  });

  test('paints kind, arrow, line numbers and underline', () => {
    const painted = report('a: 1\nb: two\n', [finding], true);
    expect(painted).toContain('\x1b[1;33mwarning\x1b[0m[$.b]:\n  \x1b[1;34m-->\x1b[0m x.bu:2:4\n');
    expect(painted).toContain(' \x1b[1;34m1\x1b[0m | a: 1\n');
    expect(painted).toContain('\x1b[1;34m^^^\x1b[0m odd\n');
    // The input's own text is not painted away with the codes.
    expect(painted.replace(/\x1b\[[0-9;]*m/g, '')).toBe(report('a: 1\nb: two\n'));
  });

  test('findings are apart by an empty line', () => {
    expect(report('a: 1\nb: two\n', [finding, finding]).split('\n\n')).toHaveLength(2);
  });

  test('a finding without a place, or with one that is not there, is one line', () => {
    expect(report('', [{ kind: 'error', message: 'm', path: '' }])).toBe('error: m\n');
    expect(report('a\n', [{ kind: 'error', message: 'm', path: '$.a', line: 9, column: 1 }])).toBe('error at $.a, line 9 col 1: m\n');
  });

  test('no findings, no text', () => {
    expect(report('a', [])).toBe('');
  });
});

test('a finding in one line says what it knows', () => {
  expect(formatFinding({ kind: 'error', message: 'm', path: '$.a' })).toBe('error at $.a: m');
  expect(formatFinding({ kind: 'info', message: 'm', path: '', line: 1, column: 2 })).toBe('info at line 1 col 2: m');
});
