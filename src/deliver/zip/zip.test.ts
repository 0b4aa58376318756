import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { FileEntry } from '../../core/files/file-entry.ts';
import { granted } from '../testing/apply-patches.ts';
import { configInZip, zipOfConfig } from './config-zip.ts';
import { looksLikeZip, readZip } from './read-zip.ts';
import { writeZip } from './write-zip.ts';

const limits = { files: 100, bytes: 1_000_000 };
const text = 'variant: fcos\nversion: 1.6.0\n';
const files: Record<string, FileEntry> = {
  'etc/greeting': { text: 'Grüße\n'.repeat(200) },
  'usr/bin/hello': { text: '#!/bin/sh\n', exec: true },
  'bin/hi': { link: '../usr/bin/hello' },
  raw: { base64: 'AP8=' },
};
const bytesOf = (entries: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(entries).map(([path, each]) => [path, Buffer.from(each)])));

test('a config with its files comes back, whatever they are', () => {
  const zip = zipOfConfig({ text, file: 'rack 4.bu', files });
  expect(looksLikeZip(zip)).toBe(true);
  expect(configInZip(zip, limits)).toEqual({ ok: true, text, file: 'rack 4.bu', files });
  expect(zipOfConfig({ text, file: 'rack 4.bu', files })).toEqual(zip);
});

/** A reader of zips that is not ours, where there is one. */
const hasPython = spawnSync('python3', ['-c', 'import zipfile']).status === 0;

test.skipIf(!hasPython)('another reader unpacks it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bunsen-zip-'));
  try {
    writeFileSync(join(folder, 'a.zip'), zipOfConfig({ text, file: 'a.bu', files }));
    const script = `import zipfile
z = zipfile.ZipFile('a.zip')
assert z.testzip() is None
z.extractall('.')
for i in z.infolist(): print(i.filename, oct(i.external_attr >> 16))`;
    const listed = execFileSync('python3', ['-c', script], { cwd: folder, encoding: 'utf8' });
    expect(listed).toContain('files/usr/bin/hello 0o100755\nfiles/bin/hi 0o120777\nfiles/raw 0o100644');
    expect(readFileSync(join(folder, 'files/etc/greeting'), 'utf8')).toBe('Grüße\n'.repeat(200));
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('files of any bytes come back', () => {
  const path = fc.stringMatching(/^[a-zà-ü_]{1,8}(?:\/[a-z]{1,4})?$/u);
  fc.assert(
    fc.property(fc.dictionary(path, fc.uint8Array({ maxLength: 300 })), (entries) => {
      const given = new Map(
        Object.entries(entries).map(([name, bytes]): [string, FileEntry] => [name, { base64: Buffer.from(bytes).toString('base64') }]),
      );
      const read = granted(readZip(writeZip(given), limits)).files;
      expect([...read.keys()]).toEqual([...given.keys()]);
      for (const [name, entry] of read)
        expect('text' in entry ? Buffer.from(entry.text) : entry).toEqual(
          'text' in entry ? Buffer.from(entries[name] ?? []) : given.get(name),
        );
    }),
  );
});

describe('the config of a zip', () => {
  test('has its files beside it, if there is no folder for them', () => {
    expect(configInZip(bytesOf({ 'top/a.bu': text, 'top/etc/motd': 'x', 'README.md': 'y' }), limits)).toEqual({
      ok: true,
      text,
      file: 'a.bu',
      files: { 'etc/motd': { text: 'x' } },
    });
  });

  test.each([
    ['none', { 'a.txt': 'x' }, 'no file'],
    ['two', { 'a.bu': text, 'b.bu': text }, 'several'],
    ['files that lead out', { 'a.bu': text, 'files/../../x': 'x' }, 'leads out'],
  ])('%s', (_, entries, reason) => {
    expect(configInZip(bytesOf(entries), limits)).toMatchObject({ ok: false, reason: expect.stringContaining(reason) as string });
  });
});

describe('what is refused', () => {
  const zip = zipOfConfig({ text, file: 'a.bu', files });
  const changed = (mark: number[], offset: number, ...bytes: number[]) => {
    const copy = zip.slice();
    copy.set(bytes, Buffer.from(copy).lastIndexOf(Buffer.from(mark)) + offset);
    return copy;
  };
  const entry = [0x50, 0x4b, 1, 2];

  test.each([
    ['nothing', new Uint8Array()],
    ['half of it', zip.subarray(0, zip.length - 30)],
    ['an encrypted file', changed(entry, 8, 1)],
    ['another compression', changed(entry, 10, 12)],
    ['another sum', changed(entry, 16, 1, 2, 3, 4)],
    ['a file that is elsewhere', changed(entry, 42, 255, 255, 255, 0)],
  ])('%s', (_, bytes) => {
    expect(readZip(bytes, limits).ok).toBe(false);
  });

  test('more than the limits, even if it says that it is less', () => {
    expect(readZip(zip, { files: 4, bytes: 1_000_000 }).ok).toBe(false);
    expect(readZip(zip, { files: 100, bytes: 1000 }).ok).toBe(false);
    const bomb = zipSync({ a: [new Uint8Array(20_000_000), { level: 9 }] });
    const at = Buffer.from(bomb).lastIndexOf(Buffer.from(entry));
    bomb.set([10, 0, 0, 0], at + 24);
    expect(readZip(bomb, limits)).toMatchObject({ ok: false, reason: 'The zip is damaged.' });
  });
});
