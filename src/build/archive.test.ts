import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tarOf, writeArchives } from './archive.mjs';

let folder: string;
let made: string[];
const contents: Readonly<Record<string, string>> = {
  'index.html': '<!doctype html>',
  'assets/a-12345678.js': 'x'.repeat(1000),
  'assets/b.css': '',
  'assets/c.txt': 'y'.repeat(512),
};
const inFolder = (...parts: string[]) => join(folder, ...parts);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bunsen-archive-'));
  for (const [path, text] of Object.entries({ ...contents, 'cli/bunsen.js': 'no part of the app' })) {
    mkdirSync(join(folder, 'app', path, '..'), { recursive: true });
    writeFileSync(inFolder('app', path), text);
  }
  made = writeArchives(inFolder('app'), inFolder('out'), 'bunsen-1');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('both archives hold the app in a folder, and nothing else', () => {
  expect(made).toEqual(['bunsen-1.tar.gz', 'bunsen-1.zip', 'bunsen-1.sha256']);
  mkdirSync(inFolder('unpacked'));
  execFileSync('tar', ['-xzf', inFolder('out', 'bunsen-1.tar.gz'), '-C', inFolder('unpacked')]);
  const zip = unzipSync(readFileSync(inFolder('out', 'bunsen-1.zip')));
  expect(Object.keys(zip).sort()).toEqual(
    Object.keys(contents)
      .map((path) => `bunsen-1/${path}`)
      .sort(),
  );
  for (const [path, text] of Object.entries(contents)) {
    expect(readFileSync(inFolder('unpacked/bunsen-1', path), 'utf8')).toBe(text);
    expect(new TextDecoder().decode(zip[`bunsen-1/${path}`])).toBe(text);
  }
  expect(() => readFileSync(inFolder('unpacked/bunsen-1/cli/bunsen.js'))).toThrow('ENOENT');
});

test('the checksums are right, and the same app makes the same archives', () => {
  const sums = ['bunsen-1.tar.gz', 'bunsen-1.zip'].map(
    (file) =>
      `${createHash('sha256')
        .update(readFileSync(inFolder('out', file)))
        .digest('hex')}  ${file}\n`,
  );
  expect(readFileSync(inFolder('out', 'bunsen-1.sha256'), 'utf8')).toBe(sums.join(''));
  const before = made.map((file) => readFileSync(inFolder('out', file)).toString('base64'));
  writeArchives(inFolder('app'), inFolder('again'), 'bunsen-1');
  expect(made.map((file) => readFileSync(inFolder('again', file)).toString('base64'))).toEqual(before);
});

test('without a built app there is no archive', () => {
  expect(() => writeArchives(inFolder('unpacked'), inFolder('none'), 'x')).toThrow('npm run build:app');
  expect(() => tarOf(new Map([['a'.repeat(100), new Uint8Array()]]), 'x')).toThrow('too long');
});
