import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { randomConfig } from '../testing/random-config.ts';
import { resolveSpec } from '../spec/resolve.ts';
import { writeJson, writeString } from './write-json.ts';
import { anyCharacter } from '../testing/any-character.ts';

const { config } = resolveSpec('fcos@1.5.0');
const write = (value: Parameters<typeof writeJson>[0], pretty = false) => writeJson(value, config, pretty);

describe('a text', () => {
  test.each([
    ['a', '"a"'],
    ['', '""'],
    ['"\\/', '"\\"\\\\/"'],
    ['<a>&', '"\\u003ca\\u003e\\u0026"'],
    ['\u2028\u2029', '"\\u2028\\u2029"'],
    ['\n\r\t', '"\\n\\r\\t"'],
    ['\b\f', '"\\u0008\\u000c"'],
    ['\\b', '"\\\\b"'],
    ['\u0000\u001f', '"\\u0000\\u001f"'],
    ['\u007f', '"\u007f"'],
    ['ä😀', '"ä😀"'],
    ['\ufffd', '"\ufffd"'],
    ['a\udcff\udc80<😀\ud800', '"a\\ufffd\\ufffd\\u003c😀\\ufffd"'],
  ])('%j', (text, written) => {
    expect(writeString(text)).toBe(written);
  });

  test('reads back unchanged', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), (text) => {
        expect(JSON.parse(writeString(text))).toBe(text);
        expect(writeString(text)).not.toMatch(/[<>&\u2028\u2029]/);
      }),
    );
  });
});

describe('a config', () => {
  const version = { version: '3.4.0' };

  test("has its fields in Ignition's order, under Ignition's names", () => {
    expect(write({ storage: { files: [{ mode: 420, path: '/a', overwrite: true }] }, ignition: version })).toBe(
      '{"ignition":{"version":"3.4.0"},"storage":{"files":[{"overwrite":true,"path":"/a","mode":420}]}}',
    );
  });

  test('leaves out empty values', () => {
    expect(
      write({
        ignition: { ...version, config: {}, proxy: { no_proxy: [] } },
        passwd: {},
        storage: { disks: [], files: [{ path: '/a', user: {} }] },
      }),
    ).toBe('{"ignition":{"version":"3.4.0"},"storage":{"files":[{"path":"/a"}]}}');
  });

  test('keeps values that are empty on purpose', () => {
    expect(write({ ignition: version, storage: { files: [{ path: '/a', overwrite: false, mode: 0, contents: { source: '' } }] } })).toBe(
      '{"ignition":{"version":"3.4.0"},"storage":{"files":[{"overwrite":false,"path":"/a","contents":{"source":""},"mode":0}]}}',
    );
  });

  test('always has the fields that are always written', () => {
    expect(write({})).toBe('{"ignition":{"version":""}}');
    expect(write({ ignition: version, storage: { files: [{}] } })).toBe(
      '{"ignition":{"version":"3.4.0"},"storage":{"files":[{"path":""}]}}',
    );
  });

  test('writes null for an absent list that is always written', () => {
    const old = resolveSpec('fcos@1.3.0').config;
    expect(writeJson({ ignition: version, storage: { raid: [{ name: 'a' }] } }, old, false)).toBe(
      '{"ignition":{"version":"3.4.0"},"storage":{"raid":[{"devices":null,"level":"","name":"a"}]}}',
    );
  });

  test('writes an empty mapping that Go holds by a pointer', () => {
    const volume = { ignition: version, storage: { luks: [{ name: 'a', clevis: {} }] } };
    expect(writeJson(volume, resolveSpec('fcos@1.3.0').config, false)).toContain('{"clevis":{},"name":"a"}');
    expect(writeJson(volume, resolveSpec('fcos@1.4.0').config, false)).toContain('[{"name":"a"}]');
  });

  test('writes 64-bit integers to the last digit', () => {
    expect(write({ ignition: { ...version, timeouts: { http_total: 9223372036854775807n } } })).toContain(
      '"httpTotal":9223372036854775807',
    );
  });

  test('leaves out what only Butane has', () => {
    expect(write({ variant: 'fcos', version: '1.5.0', boot_device: { layout: 'x86_64' }, ignition: version })).toBe(
      '{"ignition":{"version":"3.4.0"}}',
    );
  });

  test('may be indented by two spaces', () => {
    expect(write({ ignition: version, storage: { files: [{ path: '/a' }] } }, true)).toBe(
      JSON.stringify({ ignition: version, storage: { files: [{ path: '/a' }] } }, null, 2),
    );
  });

  test('any config is JSON, indented as JSON.stringify does it', () => {
    fc.assert(
      fc.property(randomConfig(config), (value) => {
        const read: unknown = JSON.parse(write(value));
        expect(JSON.parse(write(value, true))).toEqual(read);
        // The escapes specific to Go are covered by another test.
        if (!/\\u/.test(write(value))) {
          expect(write(value)).toBe(JSON.stringify(read));
          expect(write(value, true)).toBe(JSON.stringify(read, null, 2));
        }
      }),
    );
  });
});
