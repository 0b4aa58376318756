#!/usr/bin/env node
import { readFileSync, writeSync } from 'node:fs';
import { basename } from 'node:path';
import { version } from '../../package.json';
import { run } from './run.ts';

/** Writes all of a text before going on: the process may end right after. */
function write(descriptor: number, text: string): void {
  let rest = Buffer.from(text);
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(descriptor, rest));
    } catch (error) {
      // A pipe that is full for now; whoever reads it will make room.
      if (!(error instanceof Error && 'code' in error && error.code === 'EAGAIN')) throw error;
    }
  }
}

process.exitCode = run({
  arguments: process.argv.slice(2),
  name: basename(process.argv[1] ?? 'bunsen'),
  version,
  standardInput: () => readFileSync(0),
  standardOutput: (text) => write(1, text),
  standardError: (text) => write(2, text),
  errorIsTerminal: process.stderr.isTTY,
  noColor: 'NO_COLOR' in process.env,
});
