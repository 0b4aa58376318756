import { expect, test } from 'vitest';
import { parseText } from '../core/yaml/parse-text.ts';
import { transpileParsed } from '../core/transpile-parsed.ts';
import { answerTo } from './answer.ts';

test.each([
  ['in a comment', '# one\u2028# two\n', ''],
  ['in quotes', '', 'kernel_arguments: {should_exist: ["a\u0085  b"]}\n'],
  ['in a block', '', 'storage:\n  files:\n    - path: /a\n      contents:\n        inline: |\n          one\u2029          two\n'],
])('findings have the lines on screen, whatever %s there are', (_, before, after) => {
  const text = `${before}variant: fcos\nversion: 1.6.0\n${after}passwd:\n  users:\n    - name: core\n      enable: yes\n`;
  const line = text.slice(0, text.indexOf('enable')).split('\n').length;
  const parsed = parseText(text);
  const { entries } = answerTo(parsed, {});
  expect(entries).toMatchObject([{ message: 'unused key enable', line, column: 7 }]);
  // Butane counts one line more, and so does the code that stands in for it.
  expect(transpileParsed(parsed).entries).toMatchObject([{ line: line + 1 }]);
});

test('so does advice', () => {
  const text = '# \u2028\nvariant: fcos\nversion: 1.6.0\npasswd:\n  users:\n    - name: core\n      ssh_authorized_keys: [ssh-rsa AAAA]\n';
  expect(answerTo(parseText(text), {}).advice[0]).toMatchObject({ line: 7 });
});

test('a syntax error has its line on screen', () => {
  expect(answerTo(parseText('# \u2028\nvariant: fcos\npasswd\nversion: 1\n'), {}).entries).toMatchObject([{ kind: 'error', line: 3 }]);
});

test('a text of more than 8 MiB has a single finding, which says so', () => {
  const text = (length: number) => parseText(`variant: fcos\nversion: 1.6.0\n#${'x'.repeat(length)}\n`);
  expect(answerTo(text(9_000_000), {})).toMatchObject({
    output: undefined,
    entries: [{ kind: 'error', message: expect.stringContaining('too long') as string }],
    advice: [],
  });
  expect(answerTo(text(8_000_000), {}).output).toBe('{"ignition":{"version":"3.5.0"}}');
});
