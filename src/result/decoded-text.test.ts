import { gzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { toBase64 } from '../core/bytes/base64.ts';
import type { Json } from '../core/ignition/write-yaml.ts';
import { parseText } from '../core/yaml/parse-text.ts';
import { valueAt } from '../core/document/read.ts';
import { writeDecoded } from './decoded-text.ts';

/** The lines of a decoded config, without the remark at its top. */
const decoded = (value: Json): string =>
  writeDecoded(value, () => {})
    .split('\n')
    .slice(1)
    .join('\n');

const file = (source: string, more: { [key: string]: Json } = {}): Json => ({
  storage: { files: [{ path: '/a', contents: { ...more, source } }] },
});

const base64 = (bytes: Uint8Array): string => `data:;base64,${toBase64(bytes)}`;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('contents as text, modes in octal, everything else as it is', () => {
  expect(
    decoded({
      ignition: { version: '3.5.0' },
      storage: {
        directories: [{ path: '/d', mode: 1005 }],
        files: [{ path: '/a', contents: { compression: '', source: 'data:,one%0A%20%20two%0A' }, mode: 420, overwrite: true }],
        disks: [],
        raid: [{}],
      },
      systemd: { units: [{ contents: '[Unit]\n\nA=b', enabled: true, name: 'a.service' }] },
      passwd: { users: [{ name: 'core', sshAuthorizedKeys: ['a', 'no'] }] },
    }),
  ).toBe(`ignition:
  version: 3.5.0
storage:
  directories:
    - path: /d
      mode: 01755
  files:
    - path: /a
      contents:
        compression: ""
        source: |
          one
            two
      mode: 0644
      overwrite: true
  disks: []
  raid:
    - {}
systemd:
  units:
    - contents: |-
        [Unit]

        A=b
      enabled: true
      name: a.service
passwd:
  users:
    - name: core
      sshAuthorizedKeys:
        - a
        - "no"`);
});

test('base64 and gzip', () => {
  expect(decoded(file(base64(bytes('hi\n'))))).toContain('source: |\n          hi');
  expect(decoded(file(base64(gzipSync(bytes('hi\n'))), { compression: 'gzip' }))).toMatch(
    /source: \| # text · 3 B · \d+ B in gzip\n {10}hi/,
  );
});

test('what is no text is told as such, with its size', () => {
  expect(decoded(file(base64(Uint8Array.of(0, 1, 2))))).toContain('source: # binary · 3 B');
  expect(decoded(file(`data:image/png;base64,${toBase64(Uint8Array.of(0, 255))}`))).toContain('source: # image/png, binary · 2 B');
  expect(decoded(file('data:,'))).toContain('source: "" # empty');
});

test('what cannot be decoded stays, with the reason', () => {
  expect(decoded(file('data:,a', { compression: 'gzip' }))).toContain(
    'source: # The data is not in gzip, so the machine cannot decompress it.\n          data:,a',
  );
  expect(decoded(file('https://example.com/a'))).toContain('source: https://example.com/a');
});

test('a label is not contents', () => {
  expect(decoded({ metadata: { labels: { source: 'data:,a', mode: '7' } } })).toBe(
    'metadata:\n  labels:\n    source: data:,a\n    mode: "7"',
  );
});

test('large contents are cut', () => {
  const text = decoded(file(`data:,${'a'.repeat(300_000)}`));
  expect(text.length).toBeLessThan(201_000);
  expect(text).toMatch(/# … cut here; [\d.]+ .B in all$/);
});

test.each(['a', 'a\n', 'a\n\n', '\n', '\n\na', ' a\nb\n', 'a\r\nb\r\n', '# a\n', '---\na: |\n', '\ta\n'])(
  '%j reads back as the same lines',
  (text) => {
    const parsed = parseText(`${decoded(file(`data:,${encodeURIComponent(text)}`))}\n`);
    expect(parsed.problem).toBeUndefined();
    expect(valueAt(parsed, ['storage', 'files', 0, 'contents', 'source'])).toBe(text.replaceAll('\r\n', '\n'));
  },
);
