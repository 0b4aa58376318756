import { describe, expect, test } from 'vitest';
import { holds, type Lineage, type When } from './when.ts';

const fcos: Lineage = { base: '0.6', ignition: '3.5.0', fcos: '1.6.0' };
const openshift: Lineage = { base: '0.6', ignition: '3.5.0', openshift: '4.19.0' };

test('no condition always holds', () => {
  expect(holds(undefined, {})).toBe(true);
  expect(holds({}, fcos)).toBe(true);
});

describe('a range', () => {
  test.each<[When, boolean]>([
    [{ base: '>=0.6' }, true],
    [{ base: '>=0.7' }, false],
    [{ base: '<0.6' }, false],
    [{ base: '<0.7' }, true],
    [{ fcos: '>=1.6' }, true],
    [{ ignition: '<3.5' }, false],
  ])('%j', (when, expected) => {
    expect(holds(when, fcos)).toBe(expected);
  });

  test('compares numbers, not texts', () => {
    expect(holds({ openshift: '>=4.9' }, openshift)).toBe(true);
    expect(holds({ openshift: '<4.9' }, { openshift: '4.10.0' })).toBe(false);
    expect(holds({ openshift: '<4.20' }, openshift)).toBe(true);
  });

  test('counts an experimental version as its number', () => {
    expect(holds({ fcos: '>=1.8' }, { fcos: '1.8.0-experimental' })).toBe(true);
    expect(holds({ fcos: '<1.8' }, { fcos: '1.8.0-experimental' })).toBe(false);
  });

  test('does not hold on any other line', () => {
    expect(holds({ flatcar: '<9.9' }, fcos)).toBe(false);
    expect(holds({ flatcar: '*' }, fcos)).toBe(false);
  });
});

test('every line given has to hold', () => {
  expect(holds({ base: '>=0.6', openshift: '*' }, openshift)).toBe(true);
  expect(holds({ base: '>=0.7', openshift: '*' }, openshift)).toBe(false);
  expect(holds({ base: '>=0.6', openshift: '*' }, fcos)).toBe(false);
});

test('a line may be required to be absent', () => {
  expect(holds({ openshift: 'none' }, fcos)).toBe(true);
  expect(holds({ openshift: 'none' }, openshift)).toBe(false);
});
