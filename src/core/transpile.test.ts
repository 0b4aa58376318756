import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { memoryFiles } from './files/memory-files.ts';
import { transpile } from './transpile.ts';
import { runs } from './testing/runs.ts';

describe('a config is translated', () => {
  const config = 'variant: fcos\nversion: 1.5.0\nstorage: {files: [{path: /a, contents: {inline: hello}}]}\n';

  test('to JSON on one line', () => {
    expect(transpile(config)).toEqual({
      output: '{"ignition":{"version":"3.4.0"},"storage":{"files":[{"path":"/a","contents":{"compression":"","source":"data:,hello"}}]}}',
      error: undefined,
      entries: [],
    });
  });

  test('indented on request', () => {
    expect(transpile(config, { pretty: true }).output).toBe(JSON.stringify(JSON.parse(transpile(config).output ?? ''), null, 2));
  });

  test('despite anything reported that is not an error', () => {
    const { output, error, entries } = transpile(`${config}other: 1\n`);
    expect(output).toBeDefined();
    expect(error).toBeUndefined();
    expect(entries).toEqual([{ kind: 'warning', message: 'unused key other', path: '$.other', line: 4, column: 1 }]);
  });

  test('with labels of any name, including those that every JavaScript object has', () => {
    const labels = ['machineconfiguration.openshift.io/role', '__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    const { output } = transpile(
      `variant: openshift\nversion: 4.14.0\nmetadata:\n  name: x\n  labels:\n${labels.map((label) => `    ${label}: worker\n`).join('')}`,
    );
    for (const label of labels) expect(output).toContain(`    ${label}: worker\n`);
  });

  test('deterministically', () => {
    expect(transpile(config)).toEqual(transpile(config));
  });
});

describe('a header', () => {
  test.each([
    ['', 'error parsing variant; must be specified'],
    ['# comment\n', 'error parsing variant; must be specified'],
    ['version: 1.5.0\n', 'error parsing variant; must be specified'],
    ['variant: ""\nversion: 1.5.0\n', 'error parsing variant; must be specified'],
    ['variant: fcos\n', 'error parsing version; must be a valid semver'],
    ['variant: fcos\nversion: 1.5\n', 'error parsing version; must be a valid semver'],
    ['variant: nothing\nversion: x\n', 'error parsing version; must be a valid semver'],
    ['variant: fcos\nversion: 9.9.9\n', 'No translator exists for variant fcos with version 9.9.9'],
    ['variant: fcos\nversion: 1.5.0-experimental\n', 'No translator exists for variant fcos with version 1.5.0-experimental'],
    ['variant: FCOS\nversion: 1.5.0\n', 'No translator exists for variant FCOS with version 1.5.0'],
    [
      'variant: rhcos\nversion: 0.1.0\n',
      'rhcos variant has been removed; use openshift variant instead: https://coreos.github.io/butane/upgrading-openshift/',
    ],
    ['variant: rhcos\nversion: 0.2.0\n', 'No translator exists for variant rhcos with version 0.2.0'],
  ])('%j', (text, error) => {
    expect(transpile(text)).toEqual({ output: undefined, error, entries: [] });
  });

  test('is read before anything else', () => {
    expect(transpile('variant: nothing\nversion: 1.0.0\nstorage: 5\n').error).toMatch(/^No translator exists/);
  });

  test('may spell its version with leading zeros', () => {
    expect(transpile('variant: fcos\nversion: 01.05.00\n').output).toBe('{"ignition":{"version":"3.4.0"}}');
  });

  test('of the wrong type is located', () => {
    expect(transpile('variant: [fcos]\nversion: 1.5.0\n')).toEqual({
      output: undefined,
      error: 'Error unmarshaling yaml: yaml: unmarshal errors:\n  line 1: expected text, found a list',
      entries: [{ kind: 'error', message: 'expected text, found a list', path: '$.variant', line: 1, column: 10 }],
    });
  });
});

describe('what stops the translation', () => {
  const answer = (body: string) => transpile(`variant: fcos\nversion: 1.5.0\n${body}`);

  test('a text that is not YAML', () => {
    const { error, entries } = answer('storage: [\n');
    expect(error).toMatch(/^Error unmarshaling yaml: yaml: line \d+: /);
    expect(entries).toMatchObject([{ kind: 'error', path: '' }]);
  });

  test('values of the wrong type, all of them', () => {
    const { error, entries } = answer('storage:\n  files: 5\npasswd: 6\n');
    expect(error).toBe(
      'yaml: unmarshal errors:\n  line 4: expected a list of mappings, found the number 5\n  line 5: expected a mapping, found the number 6',
    );
    expect(entries.map(({ path }) => path)).toEqual(['$.storage.files', '$.passwd']);
  });

  test('a rule on the config as written, before any on the output', () => {
    const { error, entries } = answer('storage: {files: [{path: a, contents: {inline: a, source: "data:,"}}]}\n');
    expect(error).toBe('source config is invalid');
    expect(entries.map(({ path }) => path)).toEqual(['$.storage.files.0.contents.source']);
  });

  test('a rule on the output', () => {
    expect(answer('storage: {files: [{path: a}]}\n').error).toBe('config generated was invalid');
  });
});

describe('any text gets an answer', () => {
  const files = memoryFiles({ a: { text: 'a' } });

  /** Either an output or an error, and positions within the text. */
  function check(text: string): void {
    const { output, error, entries } = transpile(text, { files });
    expect(output === undefined).toBe(error !== undefined);
    if (error === undefined) expect(entries.filter(({ kind }) => kind === 'error')).toEqual([]);
    const lines = text.split(/\r\n|[\n\r\u0085\u2028\u2029]/).length;
    for (const { line = 1, column = 1 } of entries) {
      expect(line).toBeGreaterThanOrEqual(1);
      expect(line).toBeLessThanOrEqual(lines);
      expect(column).toBeGreaterThanOrEqual(1);
    }
  }

  test('made of fragments of YAML', () => {
    const pieces = fc.constantFrom(
      'variant: fcos\n',
      'version: 1.5.0\n',
      'storage:\n',
      '  files:\n',
      '    - ',
      'path: ',
      '/a\n',
      'mode: 0644\n',
      '&a ',
      '*a',
      '<<: ',
      '!!str ',
      '? ',
      ': ',
      '- ',
      '[',
      ']',
      '{',
      '}',
      ',',
      '"',
      "'",
      '|\n',
      '>-\n',
      '#',
      '\n',
      '  ',
      '\t',
      '---\n',
      '...\n',
      '%YAML 1.1\n',
      '~',
      '\ufeff',
      '\u0000',
      '\u2028',
      '😀',
      '\ud800',
      'inline: ',
      'local: a\n',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), fc.boolean(), (parts, header) => {
        check((header ? 'variant: fcos\nversion: 1.5.0\n' : '') + parts.join(''));
      }),
      { numRuns: runs(300) },
    );
  }, 20_000);

  const corpus = gunzipSync(readFileSync(new URL('./conformance/cases.jsonl.gz', import.meta.url)))
    .toString('utf8')
    .trimEnd()
    .split('\n');
  // Every line of the corpus has an input.
  const configs = corpus.filter((_, index) => index % 40 === 0).map((line) => (JSON.parse(line) as { input: string }).input);

  test('cut from real configs and pieced together', () => {
    const change = fc.record({
      at: fc.nat(),
      length: fc.nat({ max: 40 }),
      text: fc.oneof(fc.constantFrom('', ' ', '\n', ':', '- ', '[', '}', '"', '*a', '&a '), fc.string({ maxLength: 6 })),
    });
    fc.assert(
      fc.property(fc.constantFrom(...configs), fc.array(change, { minLength: 1, maxLength: 4 }), (config, changes) => {
        const text = changes.reduce((changed, { at, length, text: piece }) => {
          const start = at % (changed.length + 1);
          return changed.slice(0, start) + piece + changed.slice(start + length);
        }, config);
        check(text);
      }),
      { numRuns: runs(100) },
    );
  }, 20_000);

  test.each([
    ['flow lists', '['.repeat(20_000)],
    ['closed flow lists', '['.repeat(9000) + ']'.repeat(9000)],
    ['flow mappings', '{a: '.repeat(9000)],
    ['dashes', `${'- '.repeat(9000)}a`],
    ['mappings', Array.from({ length: 2000 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join('')],
    ['JSON in a config to merge', `variant: fcos\nversion: 1.5.0\nignition: {config: {merge: [{inline: '${'['.repeat(9000)}'}]}}\n`],
    [
      'closed JSON in a config to merge',
      `variant: fcos\nversion: 1.5.0\nignition: {config: {merge: [{inline: '${'['.repeat(9000)}${']'.repeat(9000)}'}]}}\n`,
    ],
  ])('however deep: %s', (_, text) => {
    check(text);
  });
});

describe('bytes that are not text', () => {
  const config = 'variant: fcos\nversion: 1.6.0\n';
  const withBytes = (text: string) => Uint8Array.of(...new TextEncoder().encode(text), 0xff, 0x0a);

  test('are reported where they are', () => {
    expect(transpile(withBytes(`${config}a: `))).toMatchObject({
      error: expect.stringContaining('invalid UTF-8') as string,
      entries: [{ line: 3, column: 4 }],
    });
  });

  test('come after an error far before them, and do not matter far past the end of the config', () => {
    const far = '# comment\n'.repeat(80);
    expect(transpile(withBytes(`${config}a: @b\n${far}`)).error).toContain('line 3');
    expect(transpile(withBytes(`${config}...\na: b\n${far}`)).error).toBeUndefined();
  });
});
