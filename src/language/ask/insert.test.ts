import { expect, test } from 'vitest';
import { indented, insertText, readInsert, snippetText, stop } from './insert.ts';

test('an insertion is text with places for the caret', () => {
  const insert = readInsert('name: ${1:hello}.service\ntext: ${2}');
  expect(insert).toEqual(['name: ', stop(1, 'hello'), '.service\ntext: ', stop(2)]);
  expect(insertText(insert)).toBe('name: hello.service\ntext: ');
});

test('what snippets take for marks is escaped in them', () => {
  expect(snippetText(['cost: $5 {a} \\ ', stop(1, 'b}'), stop()])).toBe('cost: \\$5 {a\\} \\\\ ${1:b\\}}${0}');
});

test('further lines are further in, empty ones stay empty, and lines end as those of the document', () => {
  expect(indented(['a\n\nb\n', stop(1)], 2, '\r\n')).toEqual(['a\r\n\r\n  b\r\n  ', stop(1)]);
});
