import { expect, test } from 'vitest';
import { applyChanges } from '../../core/document/write/text-change.ts';
import { transpile } from '../../core/transpile.ts';
import { parseText } from '../../core/yaml/parse-text.ts';
import type { Target } from '../../core/spec/versions.ts';
import { changesOfVersion, previewOfVersion } from './other-version.ts';

const offered = (text: string): Record<string, string> =>
  Object.fromEntries(changesOfVersion(parseText(text)).map(({ title, changes }) => [title, applyChanges(text, changes)]));

const quadlet = '  quadlets:\n    - name: a.container\n      contents: |\n        [Container]\n        Image=a.example/b:1\n';
const metadata = 'metadata:\n  name: a\n  labels:\n    machineconfiguration.openshift.io/role: worker\n';

test.each<[string, string, Record<string, string>]>([
  [
    'nothing is lost where nothing is newer',
    'variant: fcos\nversion: 1.5.0 # why\n',
    {
      'Use version 1.7.0': 'variant: fcos\nversion: 1.7.0 # why\n',
      'Use version 1.6.0': 'variant: fcos\nversion: 1.6.0 # why\n',
      'Use version 1.4.0': 'variant: fcos\nversion: 1.4.0 # why\n',
    },
  ],
  [
    'an experimental one can become the newest one that is not',
    `variant: fcos\nversion: 1.8.0-experimental\nsystemd:\n${quadlet}  units:\n    - name: b.service\n      mask: true\n`,
    {
      'Use version 1.7.0 and remove systemd.quadlets':
        'variant: fcos\nversion: 1.7.0\nsystemd:\n  units:\n    - name: b.service\n      mask: true\n',
    },
  ],
  [
    'what is left empty goes as well',
    'variant: fcos\nversion: 1.5.0\ngrub:\n  users:\n    - name: root\n      password_hash: a\nsystemd: {}\n',
    {
      'Use version 1.7.0': 'variant: fcos\nversion: 1.7.0\ngrub:\n  users:\n    - name: root\n      password_hash: a\nsystemd: {}\n',
      'Use version 1.6.0': 'variant: fcos\nversion: 1.6.0\ngrub:\n  users:\n    - name: root\n      password_hash: a\nsystemd: {}\n',
      'Use version 1.4.0 and remove grub': 'variant: fcos\nversion: 1.4.0\nsystemd: {}\n',
    },
  ],
  ['a version that is none', 'variant: fcos\nversion: 1.9.0\n', {}],
  ['a text that is not YAML', 'variant: fcos\nversion: 1.5.0\na: [\n', {}],
])('%s', (_, text, expected) => expect(offered(text)).toEqual(expected));

test('several items lose a field, and what is left translates', () => {
  const files = ['a', 'b', 'c'].map((name) => `    - path: /${name}\n      contents:\n        inline: x\n        compression: gzip\n`);
  const text = `variant: openshift\nversion: 4.10.0\n${metadata}storage:\n  files:\n${files.join('')}`;
  const title = 'Use version 4.9.0 and remove storage.files.contents.compression (3 times)';
  expect(Object.keys(offered(text))).toEqual(['Use version 4.22.0', 'Use version 4.11.0', title]);
  expect(transpile(offered(text)[title] ?? '').entries).toEqual([]);
});

test.each<[string, string, Target, readonly string[] | undefined]>([
  ['nothing is lost', 'variant: fcos\nversion: 1.5.0\n', 'fcos@1.4.0', undefined],
  ['a field is lost', 'variant: fcos\nversion: 1.5.0\ngrub:\n  users: [{name: a, password_hash: b}]\n', 'fcos@1.4.0', ['grub']],
  ['of another variant', 'variant: fcos\nversion: 1.5.0\nboot_device: {luks: {tpm2: true}}\n', 'flatcar@1.1.0', ['boot_device']],
  ['without a version', 'variant: fcos\n', 'fcos@1.4.0', undefined],
  ['not YAML', 'variant: [\n', 'fcos@1.4.0', undefined],
])('what a change of the version takes: %s', (_, text, to, lost) => {
  const preview = previewOfVersion(parseText(text), to);
  expect(preview?.lost).toEqual(lost);
  if (preview)
    expect(transpile(applyChanges(text, preview.changes)).entries.filter(({ message }) => message.startsWith('unused'))).toEqual([]);
});
