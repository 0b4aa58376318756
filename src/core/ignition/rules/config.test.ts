import { expect, test } from 'vitest';
import { configShape, type Config } from '../../spec/fields/config.ts';
import { checkValue } from '../../testing/check-value.ts';
import { configRules } from './config.ts';

const check = (config: Config) => checkValue(configRules, configShape, config);
const unit = '/etc/systemd/system/a.service';
const dropin = `${unit}.d/b.conf`;

test('no node may have the path of a unit or drop-in with contents', () => {
  expect(
    check({
      systemd: { units: [{ name: 'a.service', contents: '[A]', dropins: [{ name: 'b.conf', contents: '[A]' }] }] },
      storage: { directories: [{ path: unit }], files: [{ path: '/x' }, { path: unit }], links: [{ path: dropin }] },
    }),
  ).toEqual([
    'error storage.files.1.path: path conflicts with systemd unit or dropin',
    'error storage.directories.0.path: path conflicts with systemd unit or dropin',
    'error storage.links.0.path: path conflicts with systemd unit or dropin',
  ]);
});

test('a unit or drop-in without contents has no path', () => {
  const units = [{ name: 'a.service', contents: '', dropins: [{ name: 'b.conf' }] }];
  expect(check({ systemd: { units }, storage: { files: [{ path: unit }, { path: dropin }] } })).toEqual([]);
  expect(check({})).toEqual([]);
});
