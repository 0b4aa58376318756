import { expect, test } from 'vitest';
import { findTarget, ignitionVersionOf, isMachineConfig, lineageOf, splitTarget, versions, type Target } from './versions.ts';

// The table's keys are the targets.
const targets = Object.keys(versions) as Target[];

test('there are as many pairs as Butane 0.29 has', () => {
  const counts = new Map<string, number>();
  for (const target of targets) counts.set(splitTarget(target).variant, (counts.get(splitTarget(target).variant) ?? 0) + 1);
  expect(Object.fromEntries(counts)).toEqual({ fcos: 9, flatcar: 3, r4e: 3, fiot: 2, openshift: 16 });
});

test('a pair is found by its header, and no other', () => {
  for (const target of targets) {
    const { variant, version } = splitTarget(target);
    expect(findTarget(variant, version)).toBe(target);
  }
  expect(findTarget('fcos', '1.5')).toBeUndefined();
  expect(findTarget('fcos@1.5.0', '')).toBeUndefined();
  expect(findTarget('', '')).toBeUndefined();
});

test('what is not a pair of the table is not found, whatever properties JavaScript objects have', () => {
  expect(findTarget('__proto__', '')).toBeUndefined();
  expect(findTarget('to', 'String')).toBeUndefined();
});

test('a pair is on its own line and on those of what it extends', () => {
  expect(lineageOf('flatcar@1.0.0')).toEqual({ base: '0.4', ignition: '3.3.0', flatcar: '1.0.0' });
  expect(lineageOf('openshift@4.14.0')).toEqual({ base: '0.5', ignition: '3.4.0', fcos: '1.5.0', openshift: '4.14.0' });
});

test('a pair writes the Ignition version of what it extends', () => {
  expect(ignitionVersionOf('fcos@1.0.0')).toBe('3.0.0');
  expect(ignitionVersionOf('openshift@4.8.0')).toBe('3.2.0');
});

test('only OpenShift has MachineConfigs', () => {
  expect(targets.filter(isMachineConfig)).toEqual(targets.filter((target) => target.startsWith('openshift@')));
});
