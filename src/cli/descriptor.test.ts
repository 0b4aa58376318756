import { execFileSync, spawn } from 'node:child_process';
import { closeSync, constants, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readAll, writeAll } from './descriptor.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'bunsen-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

describe('a file', () => {
  test.each([0, 1, 0xffff, 0x10000, 0x10001, 3_000_000])('of %d bytes is read whole', (size) => {
    const path = join(directory, 'file');
    const bytes = Uint8Array.from({ length: size }, (_, index) => index % 251);
    writeFileSync(path, bytes);
    const descriptor = openSync(path, 'r');
    expect(Buffer.compare(readAll(descriptor), bytes)).toBe(0);
    closeSync(descriptor);
  });

  test('is written whole, with every character', () => {
    const path = join(directory, 'file');
    // There is a surrogate pair where the text is cut into pieces.
    const text = `${'x'.repeat(0xffffff)}😀${'é'.repeat(1000)}`;
    const descriptor = openSync(path, 'w');
    writeAll(descriptor, text);
    closeSync(descriptor);
    expect(readFileSync(path, 'utf8') === text).toBe(true);
  });
});

// Windows has no pipes with names in the file system.
describe.skipIf(process.platform === 'win32')('a pipe that does not block', () => {
  /** A named pipe, open for reading and writing, that would rather fail than wait. */
  function makePipe(): { reading: number; writing: number } {
    const path = join(directory, 'pipe');
    execFileSync('sh', ['-c', 'mkfifo "$0"', path]);
    const reading = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    return { reading, writing: openSync(path, constants.O_WRONLY | constants.O_NONBLOCK) };
  }

  test('is waited for until there is something in it', () => {
    const { reading, writing } = makePipe();
    spawn('sh', ['-c', 'sleep 0.3; printf one; sleep 0.3; printf two'], { stdio: ['ignore', writing, 'ignore'] });
    closeSync(writing);
    expect(new TextDecoder().decode(readAll(reading))).toBe('onetwo');
    closeSync(reading);
  });

  test('is waited for until there is room in it', async () => {
    const { reading, writing } = makePipe();
    const reader = spawn('sh', ['-c', 'sleep 0.3; wc -c'], { stdio: [reading, 'pipe', 'ignore'] });
    const counted = new Promise((resolve) => reader.stdout?.on('data', (data) => resolve(Number(data))));
    closeSync(reading);
    writeAll(writing, 'x'.repeat(1_000_000));
    closeSync(writing);
    expect(await counted).toBe(1_000_000);
  });
});
