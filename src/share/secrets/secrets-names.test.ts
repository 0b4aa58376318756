import { expect, test } from 'vitest';
import { parseText } from '../../core/yaml/parse-text.ts';
import { checkedLink } from '../link/encode-link.ts';
import { findSecrets, withoutSecrets } from './find-secrets.ts';
import { usedFiles } from '../used-files.ts';

const token = (sign: string) => `ghp_${sign.repeat(36)}`;
const embedding = (...paths: string[]) =>
  `variant: fcos\nversion: 1.6.0\nstorage:\n  files:\n${paths.map((path, index) => `    - path: /etc/${index}\n      contents:\n        local: ${path}\n`).join('')}`;

test('a token in the name of a config is found and replaced', () => {
  const config = { text: 'variant: fcos\n', name: `web-${token('a')}` };
  const secrets = findSecrets(config);
  expect(secrets).toEqual([
    { what: 'Token (GitHub)', where: 'name of the config', inName: true, start: 4, end: 44, placeholder: 'REPLACE-WITH-TOKEN' },
  ]);
  expect(withoutSecrets(config, secrets)).toEqual({ text: config.text, name: 'web-REPLACE-WITH-TOKEN' });
  expect(withoutSecrets(config, [])).toEqual(config);
});

test.for(['config', 'token', 'password-server', 'my secret notes', 'web.prod', 'key: value store', 'mysql -p'])(
  'a name like %s has none',
  (name) => {
    expect(findSecrets({ text: '', name, files: { [name]: { text: '' } } })).toEqual([]);
  },
);

test('a token in the path of a local file is also removed where the text names the file', () => {
  const path = `keys/${token('a')}.pub`;
  const config = { text: embedding(`./${path}`, 'motd'), files: { [path]: { text: 'mine', exec: true }, motd: { text: 'Hello' } } };
  const secrets = findSecrets(config);
  expect(secrets.map(({ where, file, inName }) => [where, file, inName])).toEqual([[`path of the local file ${path}`, path, true]]);
  const clean = withoutSecrets(config, secrets);
  expect(clean.files).toEqual({ 'keys/REPLACE-WITH-TOKEN.pub': { text: 'mine', exec: true }, motd: { text: 'Hello' } });
  expect(usedFiles(parseText(clean.text), clean.files)).toEqual(clean.files);
  expect(findSecrets(clean)).toEqual([]);
});

test('a token in the target of a link is replaced, as is the path it leads to', () => {
  const files = { [token('a')]: { text: 'mine' }, current: { link: token('a') } };
  const clean = withoutSecrets({ text: embedding('current'), files }, findSecrets({ text: embedding('current'), files }));
  expect(clean.files).toEqual({ 'REPLACE-WITH-TOKEN': { text: 'mine' }, current: { link: 'REPLACE-WITH-TOKEN' } });
  expect(usedFiles(parseText(clean.text), clean.files)).toEqual(clean.files);
});

test('files that would get the same path stay distinct', () => {
  const paths = [token('a'), token('b'), 'REPLACE-WITH-TOKEN'];
  const config = { text: embedding(...paths), files: Object.fromEntries(paths.map((path) => [path, { text: path.slice(-1) }])) };
  const clean = withoutSecrets(config, findSecrets(config));
  expect(clean.files).toEqual({
    'REPLACE-WITH-TOKEN-B': { text: 'a' },
    'REPLACE-WITH-TOKEN-C': { text: 'b' },
    'REPLACE-WITH-TOKEN': { text: 'N' },
  });
  expect(findSecrets(clean)).toEqual([]);
  expect(checkedLink(clean)).toMatchObject({ ok: true });
});

test.each<[string, string, string[]]>([
  ['two of a kind', embedding('conf/token=abc123', 'conf/token=abd456'), ['conf/token=abc123', 'conf/token=abd456']],
  ['a folder', 'variant: fcos\nversion: 1.6.0\nstorage:\n  trees:\n    - local: token=abc123\n', ['token=abc123/d', 'token=abc123/e']],
  ['one before a blank', embedding('token=abc123 def.env'), ['token=abc123 def.env']],
  ['one in quotes', embedding('"token=\\x61bc123"', "'it''s/token=abd456'"), ['token=abc123', "it's/token=abd456"]],
  [
    'one in a list',
    'variant: fcos\nversion: 1.6.0\npasswd:\n  users:\n    - name: core\n      ssh_authorized_keys_local: [token=abc123]\n',
    ['token=abc123'],
  ],
])('the text names the same files without their secrets: %s', (_, text, paths) => {
  const config = { text, files: Object.fromEntries(paths.map((path, index) => [path, { text: String(index) }])) };
  const secrets = findSecrets(config);
  expect(secrets.every(({ inName }) => inName)).toBe(true);
  const clean = withoutSecrets(config, secrets);
  expect(Object.values(clean.files)).toEqual(Object.values(config.files));
  expect(usedFiles(parseText(clean.text), clean.files)).toEqual(clean.files);
  expect(`${clean.text}${Object.keys(clean.files).join()}`).not.toMatch(/ab[cd]\d/);
  expect(withoutSecrets(config, [])).toEqual(config);
});

test('only what was chosen is replaced, and nothing inside the file of that name', () => {
  const files = { [token('a')]: { text: `x ${token('b')}` } };
  const [inside, path] = findSecrets({ text: '', files });
  expect(withoutSecrets({ text: '', files }, inside ? [inside] : []).files).toEqual({ [token('a')]: { text: 'x REPLACE-WITH-TOKEN' } });
  expect(withoutSecrets({ text: '', files }, path ? [path] : []).files).toEqual({ 'REPLACE-WITH-TOKEN': { text: `x ${token('b')}` } });
});
