import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Case } from '../../src/core/conformance/judge.ts';

const corpus = new URL('../../src/core/conformance/cases.jsonl.gz', import.meta.url);

/** The corpus cases that come from upstream's own examples: what users paste first. */
export const seedCases: readonly Case[] = gunzipSync(readFileSync(corpus))
  .toString('utf8')
  .split('\n')
  .filter((line) => line.includes('"edge-seed-'))
  // The corpus is made by a script of its own; its lines are cases.
  .map((line) => JSON.parse(line) as Case);
