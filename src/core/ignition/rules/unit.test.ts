import { describe, expect, test } from 'vitest';
import { dropinShape, unitShape, type Unit } from '../../spec/fields/systemd.ts';
import { checkValue } from '../../testing/check-value.ts';
import { unitRules } from './unit.ts';

const check = (unit: Unit) => checkValue(unitRules, unitShape, { name: 'a.service', ...unit });

describe('a unit', () => {
  test.each(['service', 'socket', 'device', 'mount', 'automount', 'swap', 'target', 'path', 'timer', 'snapshot', 'slice', 'scope'])(
    'may be a %s',
    (type) => expect(check({ name: `a.${type}` })).toEqual([]),
  );

  test.each(['', 'a', 'a.conf', 'a.service/b', 'a.Service', 'a.service.'])('must not be named %j', (name) => {
    expect(check({ name })).toEqual(['error name: invalid systemd unit extension']);
  });

  test('needs contents that can be read', () => {
    expect(check({ contents: '[Unit] x\n', enabled: true })).toEqual([
      'error contents: invalid unit content: found garbage after section name : "x"',
    ]);
    expect(check({ name: 'a', contents: '[Unit]\nx' })).toEqual([
      'error name: invalid systemd unit extension',
      'error contents: invalid unit content: EOF',
    ]);
  });

  test('is enabled only with an install section', () => {
    const contents = '[Unit]\nDescription=x\n[Install]\n';
    expect(check({ name: 'a"b.service', contents, enabled: true })).toEqual([
      'warning contents: unit "a\\"b.service" is enabled, but has no install section so enable does nothing',
    ]);
    expect(check({ contents: `${contents}WantedBy=x`, enabled: true })).toEqual([]);
    expect(check({ contents, enabled: false })).toEqual([]);
    expect(check({ contents })).toEqual([]);
    expect(check({ contents: '', enabled: true })).toEqual([]);
    expect(check({ enabled: true })).toEqual([]);
  });
});

describe('a drop-in', () => {
  test('needs contents that can be read, and a name ending in .conf', () => {
    expect(checkValue(unitRules, dropinShape, { name: 'a.conf', contents: '[Unit]\n' })).toEqual([]);
    expect(checkValue(unitRules, dropinShape, { name: '.conf' })).toEqual([]);
    expect(checkValue(unitRules, dropinShape, { name: 'conf', contents: '[Unit' })).toEqual([
      'error contents: invalid unit content: unable to find end of section',
      'error name: invalid systemd drop-in extension',
    ]);
  });
});
