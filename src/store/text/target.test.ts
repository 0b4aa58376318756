import { describe, expect, test } from 'vitest';
import { valueAt } from '../../core/document/read.ts';
import { parseText } from '../../core/yaml/parse-text.ts';
import { retarget, targetOf } from './target.ts';

describe('retarget', () => {
  test.each([
    ['an indented mapping', '  a: b\n  c: d\n', '  variant: fcos\n  version: 1.6.0\n  a: b\n  c: d\n'],
    ['one behind a comment', '# top\n  a: b\n', '# top\n  variant: fcos\n  version: 1.6.0\n  a: b\n'],
    ['one in braces', '{a: b}', undefined],
    ['one in braces on lines', '{\n  a: b,\n}\n', undefined],
    ['one behind a marker', '---\na: b\n', '---\nvariant: fcos\nversion: 1.6.0\na: b\n'],
    ['one with an anchor', '&x\na: b\n', undefined],
  ])('puts the header into %s, and keeps what is there', (_, text, expected) => {
    const result = retarget(text, 'fcos@1.6.0');
    expect(result.ok).toBe(true);
    if (!result.ok) return;
    if (expected !== undefined) expect(result.text).toBe(expected);
    const after = parseText(result.text);
    expect(after.problem).toBeUndefined();
    expect(targetOf(after)).toBe('fcos@1.6.0');
    expect(valueAt(after, [])).toMatchObject(Object(valueAt(parseText(text), [])));
  });

  test.each(['a', ' a', '- a\n', '[a]', '"a"', '--- a', '| \n a\n'])('gives no header to %j, which has no keys', (text) => {
    expect(retarget(text, 'fcos@1.6.0').ok).toBe(false);
  });

  test('reports where broken YAML hides the header', () => {
    expect(retarget('\ufeff\ufeffaa: {', 'fcos@1.6.0')).toEqual({ ok: false, reason: 'Fix the YAML on line 1 first.' });
  });
});
