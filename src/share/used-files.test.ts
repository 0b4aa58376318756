import { expect, test } from 'vitest';
import { parseText } from '../core/yaml/parse-text.ts';
import { usedFiles } from './used-files.ts';

const files = {
  motd: { text: 'hello' },
  'keys/alice.pub': { text: 'ssh-ed25519 A' },
  'keys/bob.pub': { text: 'ssh-ed25519 B' },
  'tree/etc/a': { text: 'a' },
  'tree/etc/b': { link: '../../motd' },
  'treehouse/c': { text: 'c' },
  current: { link: 'releases/2' },
  'releases/1/unit': { text: '1' },
  'releases/2/unit': { text: '2' },
  loop: { link: 'loop/loop' },
  out: { link: '/etc/passwd' },
  constructor: { text: 'c' },
  'base.bu': { text: 'passwd: {users: [{name: core, ssh_authorized_keys_local: [keys/bob.pub]}]}' },
} as const;

const used = (config: string) => Object.keys(usedFiles(parseText(config), files)).sort();

test.each([
  ['a file', 'storage: {files: [{contents: {local: ./motd}}]}', ['motd']],
  ['a list of keys', 'passwd: {users: [{ssh_authorized_keys_local: [keys/alice.pub, keys/eve.pub]}]}', ['keys/alice.pub']],
  ['a tree, whose links stay links', 'storage: {trees: [{local: tree/}]}', ['tree/etc/a', 'tree/etc/b']],
  ['everything', 'storage: {trees: [{local: .}]}', Object.keys(files).sort()],
  ['what a link on the way leads to', 'systemd: {units: [{contents_local: current/unit}]}', ['current', 'releases/2/unit']],
  ['what a link leads to', 'systemd: {units: [{contents_local: tree/etc/b}]}', ['motd', 'tree/etc/b']],
  ['an alias', 'x: &x [keys/bob.pub]\npasswd: {users: [{ssh_authorized_keys_local: *x}]}', ['keys/bob.pub']],
  ['a file in a config with errors', 'variant: none\nstorage: [{local: motd}, 3', ['motd']],
  ['nothing outside', 'storage: {files: [{contents: {local: ../motd}}, {contents: {local: out}}, {contents: {local: ""}}]}', ['out']],
  ['a link in a circle', 'storage: {files: [{contents: {local: loop}}]}', ['loop']],
  ['nothing of a text that only names it', 'storage: {files: [{path: motd, contents: {inline: motd}}]}', []],
  ['a fragment, with what it embeds', 'variant: fcos\n# bunsen merges base.bu\n# bunsen merges none.bu\n', ['base.bu', 'keys/bob.pub']],
  ['nothing of no text', '', []],
])('of the local files, %s is used', (_, config, expected) => {
  expect(used(config)).toEqual(expected);
});

test('a text that stands for an endless one is read instantly', () => {
  const bomb = [
    'a0: &a0 {local: motd}',
    ...Array.from({ length: 30 }, (_, at) => `a${at + 1}: &a${at + 1} [*a${at}, *a${at}, *a${at}]`),
  ].join('\n');
  expect(used(bomb)).toEqual(['motd']);
});
