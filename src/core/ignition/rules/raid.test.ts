import { describe, expect, test } from 'vitest';
import { raidShape, type Raid } from '../../spec/fields/disk.ts';
import { checkValue } from '../../testing/check-value.ts';
import { raidRules } from './raid.ts';

const check = (raid: Raid, ignition?: string) => checkValue(raidRules, raidShape, { devices: ['/dev/sda'], ...raid }, ignition);

describe('an array', () => {
  test('needs a level', () => {
    expect(check({}, '3.3')).toEqual(['error level: raid level is required']);
    expect(check({ level: '' }, '3.6')).toEqual(['error level: raid level is required']);
    expect(check({}, '3.2')).toEqual(['error level: unrecognized raid level']);
  });

  test.each(['3.0', '3.6'])('needs a level known in %s', (ignition) => {
    expect(check({ level: 'raid7' }, ignition)).toEqual(['error level: unrecognized raid level']);
    for (const level of ['raid1', '1', 'mirror', 'raid4', '4', 'raid5', '5', 'raid6', '6', 'raid10', '10']) {
      expect(check({ level, spares: 1 }, ignition)).toEqual([]);
    }
  });

  test.each(['linear', 'raid0', '0', 'stripe'])('of level %s must not have spares', (level) => {
    expect(check({ level, spares: 1 })).toEqual(['error level: spares unsupported for linear and raid0 arrays']);
    expect(check({ level, spares: 0 })).toEqual([]);
    expect(check({ level })).toEqual([]);
  });

  test('needs devices, each with a path', () => {
    expect(check({ level: '1', devices: [] })).toEqual(['error devices: raid devices required']);
    expect(check({ level: '7', devices: ['/dev/sda', 'sdb', '', '/dev//sdc'] })).toEqual([
      'error level: unrecognized raid level',
      'error devices.1: path not absolute',
      'error devices.2: path not specified',
      'error devices.3: path is not fully simplified',
    ]);
  });
});
