import { describe, expect, test } from 'vitest';
import { advise } from '../../../advice.ts';
import { memoryFiles } from '../../../files/memory-files.ts';
import { configOf, findingsOf } from '../../../testing/transpiled.ts';
import type { Target } from '../../../spec/versions.ts';

const zipped = 'H4sIAAAAAAAAA8tIzckHAIVXLZQFAAAA';
const files = memoryFiles({ 'a.txt': { text: 'a' }, 'a.gz': { base64: zipped }, empty: { text: '' } });
const file = (contents: string) => `storage: {files: [{path: /a, contents: {${contents}}}]}`;
const advice = (body: string, target: Target = 'fcos@1.6.0') =>
  advise(configOf(target, body), { files })
    .filter(({ code }) => code === 'contents-not-gzip')
    .map(({ kind, path, message, line }) => `${kind} ${path} ${line}: ${message}`);
const at = 'warning $.storage.files.0.contents.compression 3';
const message = 'the contents are not in gzip, so the machine cannot decompress them; leave compression out';
const shorter = `${message}, and they are compressed where that makes them shorter`;

describe('contents declared as gzip that are not', () => {
  test.each([
    ['inline: hello, compression: gzip', shorter],
    ['inline: "", compression: gzip', shorter],
    ['local: a.txt, compression: gzip', shorter],
    ['local: empty, compression: gzip', shorter],
    ['source: "data:,hello", compression: gzip', message],
    ['source: "data:,", compression: gzip', message],
    ['source: "data:;base64,aGVsbG8=", compression: gzip', message],
    ['source: "data:text/plain;a=\\"b,c\\",%1F%8Bx", compression: gzip', message],
  ])('%s', (contents, expected) => {
    expect(advice(file(contents))).toEqual([`${at}: ${expected}`]);
  });

  test('in a merged config, a certificate, an appendix, and in MachineConfigs', () => {
    const body =
      'ignition: {config: {merge: [{source: "data:,a", compression: gzip}]}, security: {tls: {certificate_authorities: [{local: a.txt, compression: gzip}]}}}';
    expect(advice(body)).toHaveLength(2);
    expect(advice('storage: {files: [{path: /a, append: [{inline: a, compression: gzip}]}]}')).toHaveLength(1);
    expect(advice(file('inline: a, compression: gzip'), 'openshift@4.20.0')).toHaveLength(1);
    expect(advice(file('inline: a, compression: gzip'), 'fcos@1.0.0')).toHaveLength(1);
  });

  test('are not reported by Butane', () => {
    expect(findingsOf('fcos@1.6.0', file('inline: hello, compression: gzip'))).toEqual([]);
  });
});

describe('nothing is reported', () => {
  test.each([
    ['of contents in gzip', `source: "data:;base64,${zipped}", compression: gzip`],
    ['of escaped contents in gzip', 'source: "data:,%1f%8b%08%00", compression: gzip'],
    ['of binary contents in gzip', `inline: !!binary ${zipped}, compression: gzip`],
    ['of a local file in gzip', 'local: a.gz, compression: gzip'],
    ['of contents elsewhere', 'source: "https://example.com/a", compression: gzip'],
    ['of what Butane refuses', 'source: "data:;base64,%", compression: gzip'],
    ['of a missing file', 'local: missing, compression: gzip'],
    ['without compression', 'inline: hello'],
    ['of no compression', 'inline: hello, compression: ""'],
  ])('%s', (_, contents) => {
    expect(advice(file(contents))).toEqual([]);
  });

  test.each([
    '',
    'variant: [',
    'variant: fcos\nversion: 1\n',
    'variant: fcos\nversion: 99.0.0\n',
    'variant: fcos\nversion: 1.6.0\nstorage: 1\n',
    'variant: {}\n',
  ])('for a text that is not a config: %j', (text) => expect(advise(text)).toEqual([]));

  test('for a local file when there are no files', () => {
    const found = advise(configOf('fcos@1.6.0', file('local: a.txt, compression: gzip')));
    expect(found.filter(({ code }) => code === 'contents-not-gzip')).toEqual([]);
  });
});
