import { expect, test } from 'vitest';
import { fileShape } from '../spec/fields/node.ts';
import { resourceShape } from '../spec/fields/resource.ts';
import { resolveSpec } from '../spec/resolve.ts';
import { butaneRules } from './all.ts';
import { rule } from './rule.ts';
import { tableOf } from './run.ts';
import { findingsOf } from '../testing/transpiled.ts';

test('a table has the rules of its version, in their order', () => {
  const onFile = (code: string, base?: '<0.5' | '>=0.5') =>
    rule({ code, on: fileShape, severity: 'error', check: () => undefined, ...(base && { when: { base } }) });
  const table = tableOf([onFile('b'), onFile('old', '<0.5'), onFile('a'), onFile('new', '>=0.5')], resolveSpec('fcos@1.5.0'));
  expect(table.get(fileShape)?.map(({ code }) => code)).toEqual(['b', 'a', 'new']);
  expect(table.get(resourceShape)).toBeUndefined();
});

test('every rule has a unique code', () => {
  const codes = butaneRules.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
});

test('outer mappings report first, members in the order of the fields, not of the text', () => {
  const body = `
grub: {users: [{name: a}]}
boot_device: {layout: x86_64, mirror: {devices: [/dev/sda]}}
storage:
  files: [{path: /a, mode: 644, contents: {inline: a, source: "data:,"}}]
  directories: [{path: /b, mode: 755}]
`;
  expect(findingsOf('fcos@1.5.0', body).map((finding) => finding.split(' ')[1])).toEqual([
    '$.storage.directories.0.mode:',
    '$.storage.files.0.mode:',
    '$.storage.files.0.contents.source:',
    '$.boot_device.mirror.devices:',
    '$.boot_device.mirror.devices:',
    '$.grub.users.0.password_hash:',
  ]);
});
