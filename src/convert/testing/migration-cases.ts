import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** A config made at random, with the answer of Flatcar's converters; `platform` is the one that was given. */
export interface MigrationCase {
  id: string;
  input: string;
  platform?: string;
  /** Without it the first converter had refused the config. */
  flatcar?: { output?: object; error?: string };
}

/** A quarter of the cases that were made. */
export const migrationCases = (name: 'clc' | 'ign2'): MigrationCase[] =>
  gunzipSync(readFileSync(new URL(`./${name}-cases.jsonl.gz`, import.meta.url)))
    .toString('utf8')
    .trimEnd()
    .split('\n')
    // The lines are cases; see `MigrationCase`.
    .map((line) => JSON.parse(line) as MigrationCase);
