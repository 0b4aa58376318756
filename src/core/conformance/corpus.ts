import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { FileEntry } from '../files/file-entry.ts';
import { memoryFiles } from '../files/memory-files.ts';
import type { Case } from './judge.ts';

const read = (name: string): Buffer => readFileSync(new URL(name, import.meta.url));

const readCases = (name: string): Case[] =>
  gunzipSync(read(name))
    .toString('utf8')
    .trimEnd()
    .split('\n')
    // The lines contain cases; see `Case`.
    .map((line) => JSON.parse(line) as Case);

/** The corpus: inputs, and Butane v0.29.0's answers. */
export const cases = readCases('./cases.jsonl.gz');

/** Small texts, most of them broken by random changes of bytes, tokens and lines: the edge of YAML. */
export const yamlCases = readCases('./yaml-cases.jsonl.gz');

/** The files directory of the cases that have one. */
export const files = memoryFiles(JSON.parse(read('./files.json').toString('utf8')) as Record<string, FileEntry>, 'FILES');
