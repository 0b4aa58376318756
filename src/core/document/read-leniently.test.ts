import { expect, test } from 'vitest';
import { resolveSpec } from '../spec/resolve.ts';
import { parseText } from '../yaml/parse-text.ts';
import { readLeniently } from './read-leniently.ts';
import { valueAt } from './read.ts';

const read = (text: string, target: Parameters<typeof resolveSpec>[0] = 'fcos@1.6.0') =>
  readLeniently(valueAt(parseText(text), []), resolveSpec(target).config);

test('decodes scalars by their fields, as Butane does', () => {
  expect(
    read(
      'storage:\n  disks:\n    - {device: 1, wipe_table: Yes, partitions: [{number: 0x10, size_mib: 1_000}]}\n  files: [{mode: 0644}, {mode: 0o644}]\n',
    ),
  ).toEqual({
    storage: {
      disks: [{ device: '1', wipe_table: true, partitions: [{ number: 16, size_mib: 1000 }] }],
      files: [{ mode: 420 }, { mode: 420 }],
    },
  });
});

test('leaves out values of another type, and keeps items in their places', () => {
  expect(
    read(
      'passwd: []\nunknown: 1\nstorage:\n  disks:\n    -\n    - text\n    - [list]\n    - {device: {a: b}, wipe_table: maybe, partitions: [{number: 1.5, label: null}]}\n  raid:\n    - devices: [a, null, [b], c]\n',
    ),
  ).toEqual({
    storage: { disks: [{}, {}, {}, { partitions: [{}] }], raid: [{ devices: ['a', '', '', 'c'] }] },
  });
});

test('does not read what a version does not have', () => {
  expect(read('storage:\n  luks: [{name: a}]\n', 'fcos@1.1.0')).toEqual({ storage: {} });
});

test('finishes on a text that is mostly aliases', () => {
  const many = (item: string) => `[${Array.from({ length: 500 }, () => item).join(', ')}]`;
  const config = read(
    `a: &a {name: x}\nb: &b {source: x, http_headers: ${many('*a')}}\nc: &c {path: /a, append: ${many('*b')}}\nstorage:\n  files: ${many('*c')}\n`,
  );
  expect(JSON.stringify(config).length).toBeLessThan(20_000_000);
});
