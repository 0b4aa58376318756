import { expect, test } from 'vitest';
import { memoryFiles } from '../files/memory-files.ts';
import { findingsOf } from '../testing/transpiled.ts';

const files = memoryFiles({ a: { text: '[Unit]\n' } });
const message = 'only one of the following can be set: contents, contents_local';

test('a unit and a drop-in have contents from one source', () => {
  expect(findingsOf('fcos@1.5.0', 'systemd: {units: [{name: a.service, contents: "", contents_local: a}]}', { files })).toEqual([
    `error $.systemd.units.0.contents_local: ${message}`,
  ]);
  expect(
    findingsOf('fcos@1.5.0', 'systemd: {units: [{name: a.service, dropins: [{name: b.conf, contents: "", contents_local: a}]}]}', {
      files,
    }),
  ).toEqual([`error $.systemd.units.0.dropins.0.contents_local: ${message}`]);
});

test('one source is fine, and null does not count', () => {
  expect(findingsOf('fcos@1.5.0', 'systemd: {units: [{name: a.service, contents: ~, contents_local: a}]}', { files })).toEqual([]);
  expect(findingsOf('fcos@1.5.0', 'systemd: {units: [{name: a.service, contents: "[Unit]\\n"}]}', { files })).toEqual([]);
});

test('before base 0.5 there is only one source', () => {
  expect(findingsOf('fcos@1.4.0', 'systemd: {units: [{name: a.service, contents: "[Unit]\\n", contents_local: a}]}', { files })).toEqual([
    'warning $.systemd.units.0.contents_local: unused key contents_local',
  ]);
});
