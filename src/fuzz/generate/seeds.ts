import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { startingPoints } from '../../ui/starting-points/all.ts';

/** Texts to start from: both files of the conformance corpus, and the starting points. Read on first use, from the project's folder. */
export const seedTexts = once((): readonly string[] =>
  [
    ...['cases', 'yaml-cases'].flatMap((name) =>
      gunzipSync(readFileSync(`src/core/conformance/${name}.jsonl.gz`))
        .toString('utf8')
        .trimEnd()
        .split('\n')
        // Each line is a case, see `core/conformance/judge.ts`.
        .map((line) => (JSON.parse(line) as { input: string }).input),
    ),
    ...startingPoints.map(({ text }) => text),
  ].filter((text) => text.length < 20_000),
);

/** Fragments of files with secrets in them. */
export const secretTexts = once((): readonly string[] =>
  ['commands', 'harmless-commands', 'harmless-settings', 'lists', 'network', 'settings'].flatMap((name) =>
    readFileSync(`src/share/secrets/testing/fragments/${name}.txt`, 'utf8').replace(/[‹›]/g, '').trimEnd().split('\n'),
  ),
);

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
