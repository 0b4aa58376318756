import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readInput, writeInput, type Input, type WrittenInput } from './generate/input.ts';
import type { Failure } from './judge.ts';

/** A failure that was found once, and must not return. */
export interface Found {
  target: string;
  input: Input;
  /** What went wrong then. */
  check: Failure['check'];
  message: string;
}

/** How a file represents one. */
interface FoundFile {
  target: string;
  check: Failure['check'];
  message: string;
  input: WrittenInput;
}

/** Writes a failure into a folder, where `found.test.ts` will always try it; returns the file's name. */
export function writeFound(folder: string, { target, input, check, message }: Found): string {
  const file: FoundFile = { target, check, message: message.split('\n', 1)[0]?.slice(0, 200) ?? '', input: writeInput(input) };
  const name = `${createHash('sha256')
    .update(JSON.stringify([target, file.input]))
    .digest('hex')
    .slice(0, 12)}.json`;
  mkdirSync(folder, { recursive: true });
  // Escaped beyond ASCII: the relevant characters in such a text are often invisible.
  const json = JSON.stringify(file, null, 2).replace(/[\x7f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  writeFileSync(join(folder, name), `${json}\n`);
  return name;
}

/** All failures in a folder by the names of their files. */
export function readFound(folder: string): ReadonlyMap<string, Found> {
  return new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => {
        // Only `writeFound` writes there.
        const { input, ...found } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as FoundFile;
        return [name, { ...found, input: readInput(input) }];
      }),
  );
}
