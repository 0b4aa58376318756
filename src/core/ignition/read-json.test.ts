import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resolveSpec } from '../spec/resolve.ts';
import { randomConfig } from '../testing/random-config.ts';
import { readIgnitionJson } from './read-json.ts';
import { writeJson } from './write-json.ts';

const { config } = resolveSpec('fcos@1.5.0');
const read = (json: unknown) => readIgnitionJson(typeof json === 'string' ? json : JSON.stringify(json), config);

test("keys become Butane's", () => {
  expect(read({ ignition: { version: '3.4.0' }, storage: { disks: [{ device: '/dev/a', partitions: [{ sizeMiB: 5 }] }] } })).toEqual({
    ok: true,
    value: { ignition: { version: '3.4.0' }, storage: { disks: [{ device: '/dev/a', partitions: [{ size_mib: 5 }] }] } },
    warnings: [],
  });
});

test('what was written can be read back', () => {
  fc.assert(
    fc.property(randomConfig(config), (value) => {
      const json = writeJson(value, config, false);
      const again = readIgnitionJson(json, config);
      expect(again.ok && writeJson(again.value, config, false)).toBe(json);
    }),
  );
});

describe('keys of another case', () => {
  test('are accepted as Go does, with a warning', () => {
    expect(read({ Ignition: { VERSION: '3.4.0' } })).toMatchObject({
      value: { ignition: { version: '3.4.0' } },
      warnings: [
        { message: 'unused key Ignition', path: ['Ignition'] },
        { message: 'unused key VERSION', path: ['Ignition', 'VERSION'] },
      ],
    });
  });

  test('get a warning, as do unknown ones', () => {
    expect(read({ storage: { files: [{ Other: 1 }] } })).toMatchObject({
      warnings: [{ message: 'unused key Other', path: ['storage', 'files', 0, 'Other'] }],
    });
  });

  test("are never mistaken for Butane's or JavaScript's", () => {
    expect(read('{"boot_device": {}, "__proto__": {"a": 1}, "constructor": 1}')).toMatchObject({
      value: {},
      warnings: [{ message: 'unused key boot_device' }, { message: 'unused key __proto__' }, { message: 'unused key constructor' }],
    });
  });
});

describe('a wrong type is reported as Go words it', () => {
  test.each([
    [[], 'json: cannot unmarshal array into Go value of type types.Config'],
    ['5', 'json: cannot unmarshal number into Go value of type types.Config'],
    [{ storage: [] }, 'json: cannot unmarshal array into Go struct field Config.storage of type types.Storage'],
    [{ storage: { files: {} } }, 'json: cannot unmarshal object into Go struct field Storage.storage.files of type []types.File'],
    [{ storage: { files: [{ mode: '5' }] } }, 'json: cannot unmarshal string into Go struct field File.storage.files.mode of type int'],
    [{ storage: { files: [{ mode: 1.5 }] } }, 'json: cannot unmarshal number 1.5 into Go struct field File.storage.files.mode of type int'],
    [
      { storage: { files: [{ overwrite: 1 }] } },
      'json: cannot unmarshal number into Go struct field File.storage.files.overwrite of type bool',
    ],
    [{ storage: { files: [{ path: true }] } }, 'json: cannot unmarshal bool into Go struct field File.storage.files.path of type string'],
  ])('%j', (json, message) => {
    expect(read(json)).toEqual({ ok: false, message });
  });

  test('for the first one only', () => {
    expect(read({ passwd: 1, storage: 2 })).toEqual({
      ok: false,
      message: 'json: cannot unmarshal number into Go struct field Config.passwd of type types.Passwd',
    });
  });
});

test('null leaves a value unset, and an item empty', () => {
  expect(
    read({ storage: { files: [{ path: '/a', mode: null, append: null }] }, passwd: { users: [{ groups: [null, 'a'] }] } }),
  ).toMatchObject({
    ok: true,
    value: { storage: { files: [{ path: '/a' }] }, passwd: { users: [{ groups: ['', 'a'] }] } },
  });
});

test('a text that is not JSON is reported', () => {
  expect(read('{')).toEqual({ ok: false, message: 'unexpected end of JSON input' });
});
