import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hunting } from '../../core/testing/runs.ts';
import { findSecrets, withoutSecrets } from './find-secrets.ts';

/** A piece of a realistic, made-up file, and the secrets in it. */
interface Fragment {
  text: string;
  secrets: readonly string[];
}

/** The fragments of a file in `testing/fragments`: one per line, with `\n` for line breaks and each secret in `‹›`. */
const fragmentsOf = (name: string): Fragment[] =>
  readFileSync(new URL(`testing/fragments/${name}.txt`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const marked = line.replaceAll(String.raw`\n`, '\n');
      return { text: marked.replace(/[‹›]/g, ''), secrets: Array.from(marked.matchAll(/‹([^›]*)›/g), ([, secret = '']) => secret) };
    });

const spaces = ' '.repeat(10);

/** The places a fragment may be in, and how its words are written there. */
const places: readonly {
  name: string;
  write: (words: string) => string;
  around: (written: string) => { text: string; files?: Record<string, { text: string }> };
}[] = [
  { name: 'a local file', write: (words) => words, around: (written) => ({ text: '', files: { a: { text: written } } }) },
  {
    name: 'a block',
    write: (words) => words.replaceAll('\n', `\n${spaces}`),
    around: (written) => ({ text: `storage:\n  files:\n    - path: /etc/a\n      contents:\n        inline: |\n${spaces}${written}\n` }),
  },
  { name: 'quotes', write: (words) => JSON.stringify(words).slice(1, -1), around: (written) => ({ text: `inline: "${written}"\n` }) },
];

/** Each is tried in one of the places, its neighbours in the others; one who hunts tries all. */
function checkFound({ text, secrets }: Fragment): void {
  for (const [at, { name, write, around }] of places.entries()) {
    if (!hunting && (text.length + at) % places.length !== 0) continue;
    const config = around(write(text));
    const found = findSecrets(config);
    const whole = config.files?.['a']?.text ?? config.text;
    expect(
      found.map(({ start, end }) => whole.slice(start, end)),
      `in ${name}`,
    ).toEqual(secrets.map(write));
    // Without any, it is the same config.
    if (found.length > 0) expect(findSecrets(withoutSecrets(config, found)), `left in ${name}`).toEqual([]);
  }
}

describe.each(['commands', 'lists', 'network', 'settings', 'harmless-commands', 'harmless-settings'])('%s', (name) => {
  test.for(fragmentsOf(name))('$text', checkFound);
});

test('the fragments that have secrets are those that should, and no others', () => {
  for (const name of ['commands', 'lists', 'network', 'settings'])
    expect(fragmentsOf(name).filter(({ secrets }) => secrets.length === 0)).toEqual([]);
  for (const name of ['harmless-commands', 'harmless-settings'])
    expect(fragmentsOf(name).filter(({ secrets }) => secrets.length > 0)).toEqual([]);
});
