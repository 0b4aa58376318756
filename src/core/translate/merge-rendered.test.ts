import { expect, test } from 'vitest';
import { resolveSpec } from '../spec/resolve.ts';
import { encodeContents } from './encode-contents.ts';
import { mergeRendered } from './merge-rendered.ts';
import { RenderedOrigins } from './origins.ts';
import type { Translation } from './translation.ts';

/** A translation whose output is what was written. */
const translationOf = (output: Translation['output']): Translation => ({
  input: output,
  spec: resolveSpec('fcos@1.5.0'),
  files: undefined,
  encode: encodeContents,
  output,
  origins: (path) => path,
  entries: [],
  outputEntries: [],
});

const sugar = new RenderedOrigins().all(['storage'], ['sugar']).find;

test('rendered parts come first, and written ones win', () => {
  const translation = translationOf({ storage: { filesystems: [{ device: '/dev/a', format: 'xfs' }, { device: '/dev/c' }] } });
  mergeRendered(translation, { storage: { filesystems: [{ device: '/dev/b' }, { device: '/dev/c', format: 'ext4', label: 'c' }] } }, sugar);
  expect(translation.output.storage?.filesystems).toEqual([
    { device: '/dev/b' },
    { device: '/dev/c', format: 'ext4', label: 'c' },
    { device: '/dev/a', format: 'xfs' },
  ]);
});

test('each part comes from where it was made; where both made it, from what was written', () => {
  const translation = translationOf({ storage: { filesystems: [{ device: '/dev/a' }, { device: '/dev/c', format: 'xfs' }] } });
  mergeRendered(translation, { storage: { filesystems: [{ device: '/dev/c', label: 'c' }] } }, sugar);
  const { origins } = translation;
  expect(origins(['storage'])).toEqual(['storage']);
  expect(origins(['storage', 'filesystems'])).toEqual(['storage', 'filesystems']);
  expect(origins(['storage', 'filesystems', 0])).toEqual(['storage', 'filesystems', 1]);
  expect(origins(['storage', 'filesystems', 0, 'label'])).toEqual(['sugar']);
  expect(origins(['storage', 'filesystems', 0, 'format'])).toEqual(['storage', 'filesystems', 1, 'format']);
  expect(origins(['storage', 'filesystems', 1, 'device'])).toEqual(['storage', 'filesystems', 0, 'device']);
});

test('a place that does not exist has no origin', () => {
  const translation = translationOf({});
  mergeRendered(translation, { storage: { filesystems: [{ device: '/dev/c' }] } }, sugar);
  expect(translation.origins(['storage', 'filesystems', 0, 'format'])).toBeUndefined();
  expect(translation.origins(['storage', 'files'])).toBeUndefined();
});
