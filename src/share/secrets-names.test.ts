import { expect, test } from 'vitest';
import { parseText } from '../core/document/parse.ts';
import { checkedLink } from './encode-link.ts';
import { findSecrets, withoutSecrets } from './secrets.ts';
import { usedFiles } from './used-files.ts';

const token = (sign: string) => `ghp_${sign.repeat(36)}`;
const embedding = (...paths: string[]) => `variant: fcos\nversion: 1.6.0\nstorage:\n  files:\n${paths.map((path, index) => `    - path: /etc/${index}\n      contents:\n        local: ${path}\n`).join('')}`;

test('a token in the name of a config is found and replaced', () => {
  const config = { text: 'variant: fcos\n', name: `web-${token('a')}` };
  const secrets = findSecrets(config);
  expect(secrets).toEqual([{ what: 'Token (GitHub)', where: 'name of the config', inName: true, start: 4, end: 44, placeholder: 'REPLACE-WITH-TOKEN' }]);
  expect(withoutSecrets(config, secrets)).toEqual({ text: config.text, name: 'web-REPLACE-WITH-TOKEN' });
  expect(withoutSecrets(config, [])).toEqual(config);
});

test.for(['config', 'token', 'password-server', 'my secret notes', 'web.prod', 'key: value store', 'mysql -p'])('a name like %s has none', (name) => {
  expect(findSecrets({ text: '', name, files: { [name]: { text: '' } } })).toEqual([]);
});

test('a token in the path of a local file goes where the text names the file as well', () => {
  const path = `keys/${token('a')}.pub`;
  const config = { text: embedding(`./${path}`, 'motd'), files: { [path]: { text: 'mine', exec: true }, motd: { text: 'Hello' } } };
  const secrets = findSecrets(config);
  expect(secrets.map(({ where, file, inName }) => [where, file, inName])).toEqual([
    ['/etc/0', undefined, undefined],
    [`path of the local file ${path}`, path, true],
  ]);
  const clean = withoutSecrets(config, secrets);
  expect(clean.files).toEqual({ 'keys/REPLACE-WITH-TOKEN.pub': { text: 'mine', exec: true }, motd: { text: 'Hello' } });
  expect(usedFiles(parseText(clean.text), clean.files)).toEqual(clean.files);
  expect(findSecrets(clean)).toEqual([]);
});

test('a token in where a link leads is replaced, and the path it leads to', () => {
  const files = { [token('a')]: { text: 'mine' }, current: { link: token('a') } };
  const clean = withoutSecrets({ text: embedding('current'), files }, findSecrets({ text: embedding('current'), files }));
  expect(clean.files).toEqual({ 'REPLACE-WITH-TOKEN': { text: 'mine' }, current: { link: 'REPLACE-WITH-TOKEN' } });
  expect(usedFiles(parseText(clean.text), clean.files)).toEqual(clean.files);
});

test('files that would have one path stay apart', () => {
  const paths = [token('a'), token('b'), 'REPLACE-WITH-TOKEN'];
  const config = { text: embedding(...paths), files: Object.fromEntries(paths.map((path) => [path, { text: path.slice(-1) }])) };
  const clean = withoutSecrets(config, findSecrets(config));
  expect(clean.files).toEqual({ 'REPLACE-WITH-TOKEN-2': { text: 'a' }, 'REPLACE-WITH-TOKEN-3': { text: 'b' }, 'REPLACE-WITH-TOKEN': { text: 'N' } });
  expect(findSecrets(clean)).toEqual([]);
  expect(checkedLink(clean)).toMatchObject({ ok: true });
});

test('only what was chosen is replaced, and nothing inside the file of that name', () => {
  const files = { [token('a')]: { text: `x ${token('b')}` } };
  const [inside, path] = findSecrets({ text: '', files });
  expect(withoutSecrets({ text: '', files }, inside ? [inside] : []).files).toEqual({ [token('a')]: { text: 'x REPLACE-WITH-TOKEN' } });
  expect(withoutSecrets({ text: '', files }, path ? [path] : []).files).toEqual({ 'REPLACE-WITH-TOKEN': { text: `x ${token('b')}` } });
});
