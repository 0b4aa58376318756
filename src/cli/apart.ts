import { tooMuchMemory } from '#words/core/limits';
import { spawn } from 'node:child_process';
import { totalmem } from 'node:os';
import { Writable } from 'node:stream';
import { setFlagsFromString } from 'node:v8';
import { endBySignal } from './end-by-signal.ts';

/** How much is translated in a single process: the bytes of the input, and of all local files. */
export interface Room {
  input: number;
  files: number;
}

/** Nearly all configs need no other process. What is within these limits needs less memory than any machine gives to Node. */
export const room: Room = { input: 0x400000, files: 0x4000000 };

/** Thrown for a config that is to be translated in a separate process: what was read of it, and the descriptor that has the rest. */
export class Apart extends Error {
  readonly read: Uint8Array;
  readonly rest: number | undefined;

  constructor(read: Uint8Array, rest?: number) {
    super('to be translated apart');
    this.read = read;
    this.rest = rest;
  }
}

/** Where a separate process finds what was read of its input, the rest being its standard input, and where its standard error is. */
export const apart = { read: 4, error: 3 };

/** The name of the variable that tells a process that it is a separate one. */
export const apartVariable = 'BUNSEN_APART';

/**
 * Adjusts memory for a separate process: a large text exists in several copies for a while, and they are freed once memory has grown
 * by a third. Otherwise V8 waits until it is a multiple of what is in use.
 */
export function saveMemory(): void {
  setFlagsFromString('--heap-growing-percent=30');
}

/** How much memory the values of a separate process may take, in MiB: as much as Node allows on a large machine, or most of what a smaller one has. */
const heapMiB = Math.min(4096, Math.floor((0.75 * Math.min(totalmem(), process.constrainedMemory() || Infinity)) / 0x100000));

const heapOption = '--max-old-space-size';

/** The limit on memory, unless the user gives one. */
function heapOptions(): string[] {
  const given = [...process.execArgv, process.env['NODE_OPTIONS'] ?? ''].join(' ').replaceAll('_', '-');
  return given.includes(heapOption) ? [] : [`${heapOption}=${heapMiB}`];
}

const passedOn = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** The signals that are not the process's fault. */
const endsQuietly: ReadonlySet<NodeJS.Signals> = new Set([...passedOn, 'SIGPIPE']);

/**
 * Translates a large config in a process of its own, because Node dumps its internals when memory
 * runs out, and no program can prevent that: this way it becomes a message. Exits as that process does.
 */
export function runApart({ read, rest }: Apart, standardError: (text: string) => void): void {
  // A signal may arrive at once, and is handled when this is done.
  const passOn = (signal: NodeJS.Signals): void => void child.kill(signal);
  for (const signal of passedOn) process.on(signal, passOn);
  const child = spawn(process.execPath, [...process.execArgv, ...heapOptions(), ...process.argv.slice(1)], {
    // Node's own output is discarded.
    stdio: [rest ?? 'ignore', 'inherit', 'ignore', 2, 'pipe'],
    env: { ...process.env, [apartVariable]: '1' },
    windowsHide: true,
  });
  const pipe = child.stdio[apart.read];
  // It may end before it has read everything.
  pipe?.on('error', () => undefined);
  if (pipe instanceof Writable) pipe.end(read);
  const failed = (why: string): void => {
    standardError(`Error translating config: ${why}\n`);
    process.exitCode = 1;
  };
  child.on('error', ({ message }) => failed(message));
  child.on('exit', (code, signal) => {
    for (const passed of passedOn) process.off(passed, passOn);
    if (code !== null && code <= 2) process.exitCode = code;
    else if (signal && endsQuietly.has(signal)) endBySignal(signal);
    else failed(tooMuchMemory(heapOption));
  });
}
