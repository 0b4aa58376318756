import { describe, expect, test } from 'vitest';
import { allSections, hasSetting, isReadByPodman, sectionsOf, settingsOf } from './directive-table.ts';
import { unitTypeOf, unitTypeOfFile } from './unit-type.ts';

test.each([
  ['a.service', 'service'],
  ['a.b@.timer', 'timer'],
  ['app.container', 'container'],
  ['service', 'service'],
  ['a.conf', undefined],
  ['', undefined],
  ['a.constructor', undefined],
])('the name %j is of a %s', (name, type) => expect(unitTypeOf(name)).toBe(type));

test.each([
  ['/etc/systemd/system/a.service', 'service'],
  ['/usr/local/lib/systemd/user/a.socket', 'socket'],
  ['/home/core/.config/systemd/user/a.timer', 'timer'],
  ['/etc/systemd/system/a.service.d/10-b.conf', 'service'],
  ['/etc/systemd/system/service.d/10-b.conf', 'service'],
  ['/etc/systemd/system/multi-user.target.wants/a.service', undefined],
  ['/etc/containers/systemd/app.container', 'container'],
  ['/etc/containers/systemd/users/1000/app.pod', 'pod'],
  ['/etc/containers/systemd/app.container.d/10-b.conf', 'container'],
  ['/home/core/.config/containers/systemd/web/data.volume', 'volume'],
  ['/etc/containers/systemd/a.service', undefined],
  ['/etc/systemd/network/10-a.network', undefined],
  ['/etc/systemd/system/a.network', undefined],
  ['/etc/systemd/journald.conf', undefined],
  ['/etc/a.service', undefined],
])('the file %s is of a %s', (path, type) => expect(unitTypeOfFile(path)).toBe(type));

describe('what sections have', () => {
  test('the sections of a type', () => {
    expect(sectionsOf('service')).toEqual(['Unit', 'Service', 'Install']);
    expect(sectionsOf('target')).toEqual(['Unit', 'Install']);
    expect(sectionsOf('container')).toEqual(['Unit', 'Container', 'Service', 'Install', 'Quadlet']);
  });

  test.each([
    ['Unit', 'After', true],
    ['Unit', 'ConditionFirmware', true],
    ['Unit', 'AssertFirmware', false],
    ['Unit', 'AssertPathExists', true],
    ['Service', 'ExecStart', true],
    ['Service', 'MemoryMax', true],
    ['Service', 'KillMode', true],
    ['Service', 'execstart', false],
    ['Socket', 'ListenStream', true],
    ['Socket', 'ExecStart', false],
    ['Slice', 'MemoryMax', true],
    ['Slice', 'User', false],
    ['Timer', 'OnCalendar', true],
    ['Container', 'Image', true],
    ['Container', 'Restart', false],
    ['Install', 'WantedBy', true],
    ['constructor', 'name', false],
  ])('[%s] %s: %s', (section, key, has) => expect(hasSetting(section, key)).toBe(has));

  test('no setting is listed twice', () => {
    for (const section of allSections) expect(new Set(settingsOf(section)).size).toBe(settingsOf(section).length);
  });

  test('Podman reads the sections that only quadlets have', () => {
    expect(allSections.filter(isReadByPodman)).toContain('Pod');
    expect(isReadByPodman('Service')).toBe(false);
  });
});
