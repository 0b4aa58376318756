import { describe, expect, test } from 'vitest';
import { partitionShape, type Partition } from '../../spec/fields/disk.ts';
import { checkValue } from '../../testing/check-value.ts';
import { partitionRules } from './partition.ts';

const check = (partition: Partition) => checkValue(partitionRules, partitionShape, partition);
const guid = '01234567-89ab-CDEF-EDCB-A98765432101';
const notGuid = 'doesn\'t match the form "01234567-89AB-CDEF-EDCB-A98765432101"';

describe('a partition', () => {
  test('may have a number or a label', () => {
    expect(check({ number: 1, type_guid: guid, guid: '' })).toEqual([]);
    expect(check({ label: 'x'.repeat(36) })).toEqual([]);
    expect(check({ label: '' })).toEqual([]);
    expect(check({ number: 1, should_exist: false, guid: '', type_guid: '' })).toEqual([]);
  });

  test('needs one of them', () => {
    expect(check({})).toEqual(['error: a partition number >= 1 or a label must be specified']);
    expect(check({ number: 0 })).toHaveLength(1);
  });

  test.each([{ label: '' }, { type_guid: guid }, { guid }, { start_mib: 0 }, { size_mib: 0 }])('is described by %j', (field) => {
    expect(check({ number: 1, should_exist: false, ...field })).toEqual([
      'error: shouldExist specified false with other options also specified',
    ]);
    expect(check({ number: 1, should_exist: true, ...field })).toEqual([]);
  });

  test('may have a label of up to 36 bytes without a colon', () => {
    expect(check({ label: 'ü'.repeat(18) })).toEqual([]);
    expect(check({ label: `${'ü'.repeat(18)}:` })).toEqual(['error label: partition labels may not exceed 36 characters']);
    expect(check({ label: 'a:b' })).toEqual(['error label: partition label will be truncated to text before the colon']);
  });

  test('needs valid GUIDs', () => {
    expect(check({ number: 1, guid: `${guid}\n`, type_guid: guid.replace('F', 'G') })).toEqual([
      `error guid: ${notGuid}`,
      `error type_guid: ${notGuid}`,
    ]);
  });

  test('reports everything in the order of the reference', () => {
    expect(check({ should_exist: false, guid: 'x', size_mib: 1 })).toEqual([
      'error: shouldExist specified false with other options also specified',
      'error: a partition number >= 1 or a label must be specified',
      `error guid: ${notGuid}`,
    ]);
  });
});
