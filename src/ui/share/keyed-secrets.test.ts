import { expect, test } from 'vitest';
import { keyedSecrets } from './keyed-secrets.ts';

const config = (password: string) =>
  `storage:\n  files:\n    - path: /a\n      contents:\n        inline: |\n          DB_PASSWORD=${password}\n`;
const keysOf = (text: string, files = {}) => keyedSecrets({ text, files }).map(({ key }) => key);

test('a choice is remembered for the same value at the same place, and for no other', () => {
  const [key] = keysOf(config('hunter2'));
  expect(key).toBeDefined();
  expect(keysOf(`${config('hunter2')}    - path: /b\n`)).toEqual([key]);
  expect(keysOf(config('hunter3'))).not.toContain(key);
  expect(keysOf(`# moved\n${config('hunter2')}`)).not.toContain(key);
});

test('the same value in a local file is another secret', () => {
  const keys = keysOf(config('hunter2'), { 'a.env': { text: 'DB_PASSWORD=hunter2' }, 'b.env': { text: 'DB_PASSWORD=hunter2' } });
  expect(new Set(keys).size).toBe(3);
});

test('the same value in a name or a path is another secret', () => {
  const token = `ghp_${'a'.repeat(36)}`;
  const keys = keyedSecrets({ text: token, name: token, files: { [token]: { text: token } } }).map(({ key }) => key);
  expect(keys).toHaveLength(4);
  expect(new Set(keys).size).toBe(4);
  expect(keyedSecrets({ text: token, name: `${token.slice(0, -1)}b` }).map(({ key }) => key)[1]).not.toBe(keys[3]);
});
