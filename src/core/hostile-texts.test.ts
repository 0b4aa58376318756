import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { advise } from './advice.ts';
import { applyEdit } from './document/edit/apply-edit.ts';
import { valueAt } from './document/read.ts';
import { memoryFiles } from './files/memory-files.ts';
import { formatReport } from './report/format-report.ts';
import { transpile } from './transpile.ts';
import { parseText } from './yaml/parse-text.ts';
import { hunting, runs } from './testing/runs.ts';
import { anyCharacter } from './testing/any-character.ts';

const fcos = 'variant: fcos\nversion: 1.6.0\n';
const times = (count: number, line: (at: number) => string): string => Array.from({ length: count }, (_, at) => line(at)).join('');

/** Everything that is done to a text without a screen. */
function answer(text: string) {
  const result = transpile(text);
  expect(typeof formatReport(result, 'config.bu', text)).toBe('string');
  advise(text);
  applyEdit(text, { op: 'set', path: ['version'], value: '1.5.0' });
  valueAt(parseText(text), []);
  return result;
}

describe('a deep text', () => {
  const shapes: readonly [string, (levels: number) => string][] = [
    ['dashes, then a key further out', (levels) => `a:\n  ${'- '.repeat(levels)}x\nb: 1`],
    ['question marks, then a word further out', (levels) => `${'? '.repeat(levels)}x\na`],
    ['brackets, twice', (levels) => `a: ${'['.repeat(levels)}${']'.repeat(levels)}\nb: ${'['.repeat(levels)}${']'.repeat(levels)}`],
    ['braces', (levels) => `a: ${'{a: '.repeat(levels)}${'}'.repeat(levels)}`],
    ['brackets that stay open', (levels) => `a: ${'['.repeat(levels)}`],
  ];

  test.each(shapes)('gets an answer: %s', (_, text) => {
    for (const levels of hunting ? [850, 2500, 9900] : [850, 9900]) answer(fcos + text(levels));
  });

  test.each(shapes)('with more than 10,000 levels gets a single finding about that: %s', (_, text) => {
    for (const levels of [10_100, hunting ? 300_000 : 100_000]) {
      const { output, entries } = answer(fcos + text(levels));
      expect(output).toBeUndefined();
      expect(entries.map(({ kind, message }) => [kind, message])).toEqual([['error', 'exceeded max depth of 10000']]);
    }
  });
});

describe('a chain of merges', () => {
  const chain = (length: number) =>
    `${fcos}m0: &m0 {a: b}\n${times(length, (at) => `m${at + 1}: &m${at + 1} {<<: *m${at}, k${at}: x}\n`)}<<: *m${length}\n`;

  test('is translated and read, however long it is', () => {
    expect(answer(chain(5000)).output).toBe('{"ignition":{"version":"3.5.0"}}');
  });

  test('is followed by an edit only to a limited depth', () => {
    const result = applyEdit(chain(200), { op: 'set', path: ['k0'], value: 'z' }, { shared: 'everywhere' });
    expect(result).toMatchObject({ ok: false, reason: expect.stringContaining('too many merge keys') as string });
    expect(applyEdit(chain(20), { op: 'set', path: ['k0'], value: 'z' }, { shared: 'everywhere' }).ok).toBe(true);
  });
});

test('a local file may be nested as deeply as Linux allows, and no deeper', () => {
  const path = (levels: number) => `${'d/'.repeat(levels)}f`;
  const files = memoryFiles({ [path(2000)]: { text: 'x' }, [path(200_000)]: { text: 'x' } });
  const text = (levels: number) => `${fcos}storage: {files: [{path: /a, contents: {local: ${path(levels)}}}]}\n`;
  expect(transpile(text(2000), { files }).output).toContain('data:,x');
  expect(transpile(text(200_000), { files }).entries[0]?.message).toMatch(/file name too long$/);
  expect(transpile(`${fcos}storage: {trees: [{local: d}]}\n`, { files }).output).toContain('data:,x');
});

// A regular expression would run out of stack on texts like these.
test.each<[string, (count: number) => string]>([
  ['a number with underscores', (count) => `${fcos}storage: {files: [{path: /a, mode: .1${'_1'.repeat(count)}}]}\n`],
  ['a number of many digits', (count) => `${fcos}storage: {files: [{path: /a, mode: ${'7'.repeat(2 * count)}}]}\n`],
  ['a version', (count) => `variant: fcos\nversion: 1.6.0-a${'.a'.repeat(count)}\n`],
  ['a placeholder', (count) => `${fcos}storage: {files: [{path: /a, contents: {inline: REPLACE-WITH-A${'-A'.repeat(count)}}}]}\n`],
  [
    'a label',
    (count) =>
      `variant: openshift\nversion: 4.20.0\nmetadata: {name: a, labels: {machineconfiguration.openshift.io/role: worker, a: "1${':1'.repeat(count)}"}}\n`,
  ],
  ['a hash for GRUB', (count) => `${fcos}grub: {users: [{name: a, password_hash: grub.pbkdf2.sha512.10000.${'AA'.repeat(count)}.AA}]}\n`],
  [
    'the options of a key',
    (count) => `${fcos}passwd: {users: [{name: a, ssh_authorized_keys: ['${'a,'.repeat(count)}b ssh-ed25519 AAAA']}]}\n`,
  ],
])('%s of a million characters is answered', (_, text) => {
  answer(text(hunting ? 4_000_000 : 500_000));
});

test('more findings than a call can take arguments are all reported', () => {
  expect(transpile(fcos + times(150_000, (at) => `k${at}: x\n`)).entries).toHaveLength(150_000);
});

test('every function of the package answers any text and any bytes', () => {
  const parts = fc.array(
    fc.oneof(
      fc.constantFrom(
        '- ',
        '? ',
        ': ',
        '[',
        ']',
        '{',
        '}',
        '&a ',
        '*a',
        '<<: ',
        '|\n',
        '"',
        "'",
        '\n',
        '  ',
        '\t',
        '#',
        '!!int ',
        '%',
        '---\n',
        '\0',
        '\ud800',
        '\u2028',
        'storage:\n',
        'files:\n',
        'path',
        '9'.repeat(30),
      ),
      fc.string({ unit: anyCharacter, maxLength: 3 }),
    ),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(parts, fc.uint8Array({ maxLength: 200 }), fc.double(), fc.double(), (words, bytes, line, column) => {
      const text = words.join('');
      for (const whole of [text, `${fcos}${text}`]) {
        const files = memoryFiles({ [text]: { text }, a: { base64: text }, b: { link: text } });
        const { entries } = transpile(whole, { files, pretty: true });
        formatReport({ entries: [...entries, { kind: 'error', message: text, path: text, line, column }] }, text, bytes, { color: true });
        formatReport({ entries }, 'a', whole);
        advise(whole, { files });
      }
    }),
    { numRuns: runs(50) },
  );
});

describe('aliases', () => {
  const links = (length: number, uses: number) =>
    `${fcos}storage:\n  links:\n    - {path: /a, target: &a "/${'x'.repeat(length)}"}\n${times(uses, (at) => `    - {path: /b${at}, target: *a}\n`)}`;

  test('may stand for a lot of text, but not for more than a machine could take', () => {
    expect(answer(links(1000, 1000)).output).toBeDefined();
    const { output, entries } = answer(links(100_000, 6000));
    expect(output).toBeUndefined();
    expect(entries.map(({ message, line }) => [message, line])).toEqual([
      ['the aliases of this document stand for more than 16 MiB of text', 5],
    ]);
  });

  test('of merges are followed by an edit in linear time', () => {
    const chain = `${fcos}storage:\n  files:\n    - &f0 {path: /a0, mode: 0644}\n${times(9000, (at) => `    - &f${at + 1} {<<: *f${at}, path: /a${at + 1}}\n`)}`;
    expect(applyEdit(chain, { op: 'clear', path: ['storage', 'files', 0] }, { shared: 'here' }).ok).toBe(true);
  });

  test('of a nested config, a key file or a long path are each examined only once', () => {
    let reads = 0;
    const files = memoryFiles({ keys: { text: times(1000, (at) => `ssh-rsa AAAA${at}\n`) } });
    const counted = { ...files, read: (path: string) => (reads++, files.read(path)) };
    const users = times(1000, (at) => `{name: u${at}, ssh_authorized_keys_local: [keys]}, `);
    expect(advise(`${fcos}passwd: {users: [${users}]}\n`, { files: counted })).toHaveLength(1000);
    expect(reads).toBe(1);
  });
});
