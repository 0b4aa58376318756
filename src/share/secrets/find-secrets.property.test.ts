import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formOf, scalarStyles, writeYaml } from '../../core/testing/yaml-forms.ts';
import { hunting, runs } from '../../core/testing/runs.ts';

import { findSecrets, withoutSecrets } from './find-secrets.ts';
import { anyCharacter } from '../../core/testing/any-character.ts';

const seed = 20_261_122;

const word = fc.stringMatching(/^[a-z]{3}[A-Za-z0-9]{6,20}$/).filter((text) => !/pass|pwd|token|secret|psk|key/i.test(text));
const base64 = fc.stringMatching(/^[A-Za-z0-9+/]{64}$/);

/** A line with a secret, and the parts of the secret, which must all be gone. */
const secretLine: fc.Arbitrary<{ line: string; gone: string[] }> = fc.oneof(
  word.map((secret) => ({ line: `DB_PASSWORD=${secret}`, gone: [secret] })),
  word.map((secret) => ({ line: `api_token: "${secret}"`, gone: [secret] })),
  word.map((secret) => ({ line: `{"password": "${secret}", "n": 1}`, gone: [secret] })),
  word.map((secret) => ({ line: `Authorization: Bearer ${secret}`, gone: [secret] })),
  word.map((secret) => ({ line: `ExecStart=/bin/x --token ${secret} -v`, gone: [secret] })),
  word.map((secret) => ({ line: `ExecStart=/usr/bin/mysqldump -u me -p${secret} db`, gone: [secret] })),
  word.map((secret) => ({ line: `curl -fsS -u 'me:${secret}' https://example.com`, gone: [secret] })),
  word.map((secret) => ({ line: `args: [--verbose, --token, ${secret}, -v]`, gone: [secret] })),
  word.map((secret) => ({ line: `"args": ["--password", "${secret}"]`, gone: [secret] })),
  word.map((secret) => ({ line: `args:\n  - --password\n  - ${secret}\n  - -v`, gone: [secret] })),
  word.map((secret) => ({ line: `echo "${secret}" | podman secret create db -`, gone: [secret] })),
  word.map((secret) => ({ line: `Cookie: session=${secret}; a=b`, gone: [secret] })),
  word.map((secret) => ({ line: `K3S_TOKEN=K10${'0f'.repeat(32)}::server:${secret}`, gone: [secret] })),
  word.map((secret) => ({ line: `{"server": "K10${'0f'.repeat(32)}::server:${secret}", "n": 1}`, gone: [secret] })),
  word.map((secret) => ({ line: `SetCredential=db:${secret}`, gone: [secret] })),
  word.map((secret) => ({ line: `SetCredential="db:${secret}"`, gone: [secret] })),
  word.map((secret) => ({ line: `url = https://me:${secret}@example.com/`, gone: [secret] })),
  fc
    .tuple(base64, base64)
    .map(([one, two]) => ({ line: `-----BEGIN EC PRIVATE KEY-----\n${one}\n${two}\n-----END EC PRIVATE KEY-----`, gone: [one, two] })),
  base64.map((hash) => ({ line: `root:$6$salt1234$${hash.replaceAll('+', '.')}${'a'.repeat(22)}:1::`, gone: [hash.replaceAll('+', '.')] })),
);
const harmlessLine = fc.constantFrom(
  '# settings',
  '[Service]',
  'Type=oneshot',
  'PASSWORD=${X}',
  'a = "b" \'c\'',
  '{"a": [1, 2]}',
  '',
  'x: |',
  'back\\slash\\n',
);
const contents = fc.array(
  fc.oneof(
    secretLine,
    harmlessLine.map((line) => ({ line, gone: [] as string[] })),
  ),
  { minLength: 1, maxLength: 6 },
);

/** A config with such lines in each of the places for text, as the package `yaml` writes it in all its styles. */
const planted = fc
  .record({
    lines: contents,
    hash: word,
    style: fc.constantFrom(...scalarStyles),
    flow: fc.boolean(),
  })
  .map(({ lines, hash, style, flow }) => {
    const inline = `${lines.map(({ line }) => line).join('\n')}\n`;
    const config = {
      passwd: { users: [{ name: 'core', password_hash: hash }] },
      storage: { files: [{ path: '/etc/a', contents: { inline } }], luks: [{ name: 'data', key_file: { inline: `${hash} x` } }] },
      systemd: { units: [{ name: 'a.service', contents: inline }] },
    };
    const text = writeYaml(config, style, flow);
    return { text, gone: [hash, ...lines.flatMap((line) => line.gone)] };
  });

function checkClean(text: string): { clean: string; count: number } {
  const found = findSecrets({ text });
  const clean = withoutSecrets({ text }, found).text;
  const form = clean === text ? undefined : formOf(text);
  if (typeof form === 'object') expect(formOf(clean)).toEqual(form);
  return { clean, count: found.length };
}

test('a removed secret is gone, and the text reads as before', () => {
  fc.assert(
    fc.property(planted, ({ text, gone }) => {
      const { clean } = checkClean(text);
      expect(findSecrets({ text: clean })).toEqual([]);
      for (const secret of gone) expect(clean).not.toContain(secret);
    }),
    { seed, numRuns: runs(50) },
  );
});

test('this holds for every text of the corpus', () => {
  const cases = gunzipSync(readFileSync(new URL('../../core/conformance/cases.jsonl.gz', import.meta.url)))
    .toString()
    .trim()
    .split('\n');
  let secrets = 0;
  for (const line of cases.filter((_, index) => hunting || index % 24 === 0)) {
    const { input: text } = JSON.parse(line) as { input: unknown };
    if (typeof text !== 'string' || text.length > 20_000) continue;
    const { clean, count } = checkClean(text);
    // What had none was just searched.
    if (clean !== text) expect(findSecrets({ text: clean })).toEqual([]);
    else expect(count).toBe(0);
    secrets += count;
  }
  expect(secrets).toBeGreaterThan(20);
});

test('any text is searched without an exception, and keeps its form', () => {
  const piece = fc.oneof(
    fc.string({ unit: anyCharacter, maxLength: 10 }),
    fc.constantFrom(
      'password',
      '=',
      ': ',
      '\n',
      '  ',
      '"',
      "'",
      '\\',
      '|',
      '[',
      '{',
      '- ',
      '#',
      '-----BEGIN PRIVATE KEY-----',
      'data:,',
      '$6$',
      '&a ',
      '*a',
      'token ',
      '--',
      'curl -u a:',
      '- mysql\n',
      '["--token", ',
      '`',
      '$(',
    ),
    secretLine.map(({ line }) => line),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const text = pieces.join('');
      checkClean(text);
      const [secret] = findSecrets({ text: '', files: { a: { text } } });
      if (secret) expect(secret.end).toBeGreaterThan(secret.start);
    }),
    { seed, numRuns: runs(100) },
  );
});
