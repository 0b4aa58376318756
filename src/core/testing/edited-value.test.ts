import { expect, test } from 'vitest';
import { applyEdit, type Edit } from '../document/edit/apply-edit.ts';
import { parseText } from '../yaml/parse-text.ts';
import { valueAt } from '../document/read.ts';
import { editedEverywhere } from './edited-value.ts';

test.each<[string, string, Edit, unknown]>([
  [
    'the text of a renamed key',
    'a: &m\n  &n k: 1\nb: *n\nc:\n  <<: *m\nd: [*n]\n',
    { op: 'rename', path: ['c', 'k'], key: 'l' },
    { a: { l: '1' }, b: 'k', c: { l: '1' }, d: ['k'] },
  ],
  [
    'an anchor inside of what is replaced',
    'a: &m\n  k: &n [1]\nb: *n\nc: {<<: *m}\nd: *m\n',
    { op: 'set', path: ['d'], value: 'v' },
    { a: 'v', b: ['1'], c: {}, d: 'v' },
  ],
])('what aliases stand for is expected to stay: %s', (_, text, edit, value) => {
  expect(editedEverywhere(text, valueAt(parseText(text), []) ?? {}, edit)).toEqual(value);
  const result = applyEdit(text, edit, { shared: 'everywhere' });
  expect(result.ok && valueAt(result.parsed, [])).toEqual(value);
});
