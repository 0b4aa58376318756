#!/usr/bin/env node
import { fstatSync } from 'node:fs';
import { basename } from 'node:path';
import { version } from '../../package.json';
import { endByBrokenPipe } from './broken-pipe.ts';
import { readAll, writeAll } from './descriptor.ts';
import { run } from './run.ts';
import { codeOf } from './system-words.ts';

/** Writes to a standard stream. When nobody reads it any more, the process ends like others do. */
function write(descriptor: 1 | 2, text: string): void {
  try {
    writeAll(descriptor, text);
  } catch (error) {
    if (codeOf(error) === 'EPIPE') endByBrokenPipe();
    throw error;
  }
}

process.exitCode = run({
  arguments: process.argv.slice(2),
  name: basename(process.argv[1] ?? 'bunsen'),
  version,
  standardInput: () => readAll(0),
  standardOutput: (text) => write(1, text),
  standardError: (text) => {
    try {
      write(2, text);
    } catch {
      // There is nowhere left to say so.
    }
  },
  errorIsDevice: fstatSync(2).isCharacterDevice(),
  noColor: 'NO_COLOR' in process.env,
});
