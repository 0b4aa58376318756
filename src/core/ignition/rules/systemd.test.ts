import { describe, expect, test } from 'vitest';
import { systemdShape, type Unit } from '../../spec/fields/systemd.ts';
import { checkValue } from '../../testing/check-value.ts';
import { systemdRules } from './systemd.ts';

const check = (...units: Unit[]) => checkValue(systemdRules, systemdShape, { units });
const idle = '[Unit]\nDescription=x\n';
const installed = `${idle}[Install]\nWantedBy=y\n`;

describe('an enabled instance', () => {
  test('needs a template with an install section', () => {
    expect(check({ name: 'a@.service', contents: installed }, { name: 'a@b.service', enabled: true })).toEqual([]);
    expect(
      check({ name: 'a@b.service', enabled: true }, { name: 'a@.service', contents: idle }, { name: 'a@"c".service', enabled: true }),
    ).toEqual([
      `warning units.0.contents: template unit "a@.service" for "a@b.service" doesn't have Install section`,
      `warning units.2.contents: template unit "a@.service" for "a@\\"c\\".service" doesn't have Install section`,
    ]);
  });

  test('is an instance of the name before the first @', () => {
    expect(check({ name: 'a@.service', contents: idle }, { name: 'a@@b.service', enabled: true })).toHaveLength(1);
    expect(check({ name: '@a@.service', contents: idle }, { name: '@a@b.service', enabled: true })).toHaveLength(1);
  });

  test.each(['a@.service', '@b.service', 'a@b.timer', 'ab.service', 'a@b\n.service'])('is not %j', (name) => {
    expect(check({ name: 'a@.service', contents: idle }, { name, enabled: true })).toEqual([]);
  });

  test('is not checked against a template that is absent, empty or unreadable', () => {
    expect(check({ name: 'a@b.service', enabled: true })).toEqual([]);
    expect(check({ name: 'a@.service', contents: '' }, { name: 'a@b.service', enabled: true })).toEqual([]);
    expect(check({ name: 'a@.service', contents: '[Unit' }, { name: 'a@b.service', enabled: true })).toEqual([]);
    expect(check({ name: 'a@.service', contents: idle }, { name: 'a@b.service', enabled: false })).toEqual([]);
  });

  test('is checked against the last template of that name', () => {
    const template = (contents: string) => ({ name: 'a@.service', contents });
    expect(check(template(idle), template(installed), { name: 'a@b.service', enabled: true })).toEqual([]);
  });
});
