import { expect, test } from 'vitest';
import type { Path } from '../core/report/finding.ts';
import { unitNames, unitTypeAt } from './unit-type-at.ts';

const config = {
  systemd: {
    units: [{ name: 'a.service', contents: '', dropins: [{ name: '10.conf', contents: '' }] }, { contents: '' }],
    quadlets: [{ name: 'web.container', contents: '' }],
  },
  storage: {
    files: [
      { path: '/etc/systemd/system/b.timer', contents: { inline: '' } },
      { path: '/etc/motd', contents: { inline: '' } },
    ],
  },
};

test.each<[Path, string | undefined]>([
  [['systemd', 'units', 0, 'contents'], 'service'],
  [['systemd', 'units', 0, 'dropins', 0, 'contents'], 'service'],
  [['systemd', 'units', 1, 'contents'], undefined],
  [['systemd', 'units', 5, 'contents'], undefined],
  [['systemd', 'quadlets', 0, 'contents'], 'container'],
  [['storage', 'files', 0, 'contents', 'inline'], 'timer'],
  [['storage', 'files', 1, 'contents', 'inline'], undefined],
  [['storage', 'files', 0, 'path'], undefined],
  [[], undefined],
])('%j is %s', (path, type) => {
  expect(unitTypeAt(config, path)).toBe(type);
});

test('the units that others may name', () => {
  expect(unitNames(config)).toEqual(['a.service']);
});
