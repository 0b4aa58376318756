import { describe, expect, test } from 'vitest';
import { memoryFiles } from '../files/memory-files.ts';
import { findingsOf } from '../testing/transpiled.ts';

const files = memoryFiles({ a: { text: 'a' } });
const message = 'only one of the following can be set: inline, local, source';

/** The messages about too many sources; the resulting configs may have other errors. */
const tooMany = (body: string, target: 'fcos@1.0.0' | 'fcos@1.1.0' = 'fcos@1.1.0') =>
  findingsOf(target, body, { files }).filter((finding) => finding.endsWith(message));

describe('contents come from one source', () => {
  const at = 'error $.storage.files.0.contents';
  test.each([
    ['inline: a, local: a', `${at}.inline: ${message}`],
    ['local: a, source: "data:,"', `${at}.source: ${message}`],
    ['source: "data:,", inline: a', `${at}.source: ${message}`],
    ['source: "data:,", inline: a, local: a', `${at}.source: ${message}`],
    ['source: "", inline: ""', `${at}.source: ${message}`],
  ])('%s', (sources, expected) => {
    expect(tooMany(`storage: {files: [{path: /a, contents: {${sources}}}]}`)).toEqual([expected]);
  });

  test.each(['inline: a', 'local: a', 'source: "data:,"', 'inline: a, local: ~'])('%s is a source', (sources) => {
    expect(tooMany(`storage: {files: [{path: /a, contents: {${sources}}}]}`)).toEqual([]);
  });
});

test.each([
  ['storage: {files: [{path: /a, append: [{X}]}]}', '$.storage.files.0.append.0'],
  ['ignition: {config: {merge: [{X}]}}', '$.ignition.config.merge.0'],
  ['ignition: {config: {replace: {X}}}', '$.ignition.config.replace'],
  ['ignition: {security: {tls: {certificate_authorities: [{X}]}}}', '$.ignition.security.tls.certificate_authorities.0'],
])('this also holds for all others: %s', (body, at) => {
  expect(tooMany(body.replace('X', 'inline: a, source: "data:,"'))).toEqual([`error ${at}.source: ${message}`]);
});

test('in base 0.1 the finding is at the text', () => {
  const body = 'storage: {files: [{path: /a, contents: {inline: a, source: "data:,"}}]}';
  expect(tooMany(body, 'fcos@1.0.0')).toEqual([`error $.storage.files.0.contents.inline: ${message}`]);
  expect(tooMany(body.replace('source: "data:,"', 'compression: ""'), 'fcos@1.0.0')).toEqual([]);
});
