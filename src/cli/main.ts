#!/usr/bin/env node
import { fstatSync } from 'node:fs';
import { isatty } from 'node:tty';
import { basename } from 'node:path';
import { version } from '../../package.json';
import { Apart, apart, apartVariable, room, runApart, saveMemory } from './apart.ts';
import { isConverting, runConvert } from './convert/run-convert.ts';
import { isDelivering, runDeliver } from './deliver/run-deliver.ts';
import { readAll, writeAll, writeBytes } from './descriptor.ts';
import { endBySignal } from './end-by-signal.ts';
import { rawArguments } from './raw-arguments.ts';
import { run } from './run.ts';
import { codeOf } from './system-words.ts';

const isApart = process.env[apartVariable] !== undefined;
if (isApart) saveMemory();
const errorDescriptor = isApart ? apart.error : 2;

/** Writes to a standard stream. When nobody reads it any more, the process ends like others do. */
function write(descriptor: number, written: string | Uint8Array): void {
  try {
    if (typeof written === 'string') writeAll(descriptor, written);
    else writeBytes(descriptor, written);
  } catch (error) {
    if (codeOf(error) === 'EPIPE') endBySignal('SIGPIPE');
    throw error;
  }
}

function standardError(text: string): void {
  try {
    write(errorDescriptor, text);
  } catch {
    // There is nowhere left to say so.
  }
}

const name = basename(process.argv[1] ?? 'bunsen');
const words = rawArguments(process.argv.slice(2));

/** Translates, here or, what is large, in another process. */
function translate(): void {
  try {
    process.exitCode = run({
      arguments: words,
      name,
      version,
      standardInput: (most) => readAll(0, most),
      standardOutput: (text) => write(1, text),
      standardError,
      errorIsDevice: fstatSync(errorDescriptor).isCharacterDevice(),
      noColor: 'NO_COLOR' in process.env,
      ...(isApart ? { openedInput: () => readAll([apart.read, 0]) } : { room }),
    });
  } catch (error) {
    if (!(error instanceof Apart)) throw error;
    runApart(error, standardError);
  }
}

if (isDelivering(words) || isConverting(words)) {
  const command = isConverting(words) ? runConvert : runDeliver;
  process.exitCode = await command({
    arguments: words,
    name,
    standardInput: () => readAll(0),
    standardOutput: (bytes) => write(1, bytes),
    standardError,
    outputIsTerminal: isatty(1),
  });
} else translate();
