import { gunzipSync } from 'node:zlib';
import { parse } from 'yaml';
import { isObject } from '../json-object.ts';
import type { Finding } from '../report/finding.ts';
import type { Transpiled } from '../transpile.ts';

/** One case of the corpus: an input and Butane v0.29.0's answer. */
export interface Case {
  id: string;
  input: string;
  files?: boolean;
  raw?: boolean;
  pretty?: boolean;
  output: string | null;
  error: string | null;
  entries: Finding[];
  report?: string;
}

const gzipDataUrl = /data:;base64,(H4sI[A-Za-z0-9+/=]*)/g;

/** Says why an answer does not pass by the corpus's rules; undefined when it passes. */
export function judge(expected: Case, actual: Transpiled): string | undefined {
  if ((expected.error === null) !== (actual.error === undefined)) {
    return `expected ${expected.error ?? 'success'}, got ${actual.error ?? 'success'}`;
  }
  if (expected.error !== null && isYamlError(expected.error)) return judgeYamlError(expected.error, actual.error ?? '');
  if (expected.error !== null && expected.error !== actual.error) return `expected error ${expected.error}, got ${actual.error ?? ''}`;
  const entries = judgeEntries(expected.entries, actual.entries);
  if (entries !== undefined) return entries;
  if (expected.output === null) return undefined;
  return sameOutput(expected.output, actual.output ?? '')
    ? undefined
    : `expected output ${excerpt(expected.output)}, got ${excerpt(actual.output ?? '')}`;
}

const isYamlError = (error: string): boolean => error.startsWith('yaml:') || error.startsWith('Error unmarshaling yaml');

const lineOf = (error: string): string | undefined => /line (\d+)/.exec(error)?.[1];

/** For a YAML error only the line of the first problem counts, where the reference names one. */
function judgeYamlError(expected: string, actual: string): string | undefined {
  const line = lineOf(expected);
  return line === undefined || line === lineOf(actual) ? undefined : `expected ${expected}, got ${actual}`;
}

/** A finding to compare; one of the two corpora writes the empty path as `$`. */
const inWords = ({ kind, message, path, line, column }: Finding): string =>
  JSON.stringify({ kind, message, path: path === '$' ? '' : path, line, column });

/** Findings in order; the unused keys of one mapping, whose order is random in the reference, are in the order of the text. */
function normalise(entries: readonly Finding[]): string[] {
  // A key may contain dots.
  const parentOf = ({ path, message }: Finding): string => path.slice(0, path.length - message.length + 'unused key '.length);
  const sorted = [...entries];
  for (let start = 0; start < sorted.length; start++) {
    const first = sorted[start];
    if (!first?.message.startsWith('unused key ')) continue;
    let end = start + 1;
    while (sorted[end]?.message.startsWith('unused key ') && parentOf(sorted[end] ?? first) === parentOf(first)) end++;
    const run = sorted.slice(start, end).sort((a, b) => (inWords(a) < inWords(b) ? -1 : 1));
    sorted.splice(start, run.length, ...run);
    start = end - 1;
  }
  return sorted.map(inWords);
}

function judgeEntries(expected: readonly Finding[], actual: readonly Finding[]): string | undefined {
  const [wanted, got] = [normalise(expected), normalise(actual)];
  const length = Math.max(wanted.length, got.length);
  for (let index = 0; index < length; index++) {
    if (wanted[index] !== got[index]) return `finding ${index}: expected ${wanted[index] ?? 'none'}, got ${got[index] ?? 'none'}`;
  }
  return undefined;
}

/** Byte for byte, except gzip data URLs, whose contents are compared (and whose length may differ by 32). */
export function sameOutput(expected: string, actual: string): boolean {
  if (expected === actual) return true;
  if (unzipped(expected) === unzipped(actual)) return true;
  return sameValue(parseOutput(expected), parseOutput(actual));
}

const parseOutput = (output: string): unknown => (output.startsWith('{') ? JSON.parse(output) : parse(output));

/** The output with its gzip data URLs replaced by their contents. */
const unzipped = (output: string): string =>
  output.replace(gzipDataUrl, (_, data: string) => `gzip:${gunzipSync(Buffer.from(data, 'base64')).toString('base64')}`);

function sameValue(expected: unknown, actual: unknown): boolean {
  if (Array.isArray(expected) && Array.isArray(actual)) {
    return expected.length === actual.length && expected.every((item, index) => sameValue(item, actual[index]));
  }
  if (isObject(expected) && isObject(actual)) {
    if (Object.keys(expected).join() !== Object.keys(actual).join()) return false;
    const { source: wanted, compression: wantedCompression } = expected;
    const { source: got, compression: gotCompression } = actual;
    const gzipped = [wantedCompression, gotCompression].includes('gzip') && typeof wanted === 'string' && typeof got === 'string';
    if (gzipped) {
      const close = Math.abs(wanted.length - got.length) <= 32;
      const sameContents = decodeSource(wanted, wantedCompression).equals(decodeSource(got, gotCompression));
      if (!sameContents || !(wantedCompression === gotCompression || close)) return false;
    }
    return Object.keys(expected).every(
      (key) => (gzipped && (key === 'source' || key === 'compression')) || sameValue(expected[key], actual[key]),
    );
  }
  return expected === actual;
}

function decodeSource(source: string, compression: unknown): Buffer {
  const base64 = source.startsWith('data:;base64,');
  const data = base64
    ? Buffer.from(source.slice('data:;base64,'.length), 'base64')
    : Buffer.from(decodeURIComponent(source.slice('data:,'.length)));
  // A user may declare `compression: gzip` for contents that are not.
  const zipped = compression === 'gzip' && data[0] === 0x1f && data[1] === 0x8b;
  return zipped ? gunzipSync(data) : data;
}

const excerpt = (text: string): string => (text.length > 400 ? `${text.slice(0, 400)}…` : text);
