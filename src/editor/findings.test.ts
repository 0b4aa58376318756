import { describe, expect, test } from 'vitest';
import { pathAt, rangeAt } from '../core/document/read.ts';
import { parseText } from '../core/yaml/parse-text.ts';
import type { Finding } from '../core/report/finding.ts';
import { placeFinding } from './findings.ts';
import { LineMap } from './text/line-map.ts';

const text = 'variant: fcos  \nstorage:\n  files: # none\n    - path: /a # first\n      mode: 0999\n  😀: x\n';
const lines = new LineMap(text);
const parsed = parseText(text);
const endOf = (offset: number) => rangeAt(parsed, pathAt(parsed, offset))?.end;

function underlined(finding: Partial<Finding>): string {
  const placed = placeFinding({ kind: 'error', message: 'm', path: '', ...finding }, lines, endOf);
  expect(placed.endLineNumber).toBe(placed.startLineNumber);
  return `${placed.startLineNumber}: ${lines.lineText(placed.startLineNumber).slice(placed.startColumn - 1, placed.endColumn - 1)}`;
}

describe('placeFinding', () => {
  test('underlines a value, not the comment after it', () => {
    expect(underlined({ line: 4, column: 13 })).toBe('4: /a');
    expect(underlined({ line: 5, column: 13 })).toBe('5: 0999');
  });

  test('underlines key and value when the finding is at the key', () => {
    expect(underlined({ line: 5, column: 7 })).toBe('5: mode: 0999');
  });

  test('stays on the line when the node continues', () => {
    expect(underlined({ line: 2, column: 1 })).toBe('2: storage:');
  });

  test('counts columns in characters, as go-yaml does', () => {
    expect(underlined({ line: 6, column: 6 })).toBe('6: x');
  });

  test('puts a finding about the whole config on the first line', () => {
    expect(underlined({})).toBe('1: variant: fcos');
  });

  test('keeps kind and message', () => {
    const placed = placeFinding({ kind: 'warning', message: 'so', path: '$.storage', line: 2, column: 1 }, lines, endOf);
    expect(placed).toMatchObject({ kind: 'warning', message: 'so' });
  });

  test('stays within the text when a position is outside of it', () => {
    expect(underlined({ line: 99, column: 99 })).toBe('7: ');
    expect(underlined({ line: 2, column: 99 })).toBe('2: ');
  });
});
