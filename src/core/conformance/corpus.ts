import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { FileEntry } from '../files/file-entry.ts';
import { memoryFiles } from '../files/memory-files.ts';
import type { Case } from './judge.ts';

const read = (name: string): Buffer => readFileSync(new URL(name, import.meta.url));

/** The corpus: inputs, and what Butane v0.29.0 answered. */
export const cases = gunzipSync(read('./cases.jsonl.gz'))
  .toString('utf8')
  .trimEnd()
  .split('\n')
  // The corpus's own README says what its lines hold.
  .map((line) => JSON.parse(line) as Case);

/** The files directory of the cases that have one. */
export const files = memoryFiles(JSON.parse(read('./files.json').toString('utf8')) as Record<string, FileEntry>, 'FILES');
