import { describe, expect, test } from 'vitest';
import { resolveSpec } from '../spec/resolve.ts';
import { decode, type Decoded, type DecodedValue } from './decode.ts';
import { parseText } from '../yaml/parse-text.ts';

const { config } = resolveSpec('fcos@1.5.0');
const read = (text: string): Decoded => decode(parseText(text), config);

/** What was decoded, or what is wrong, one line each. */
function outcome(text: string): DecodedValue {
  const decoded = read(text);
  if (decoded.ok) return decoded.value;
  if ('failure' in decoded) return `${decoded.position?.line ?? '-'}: ${decoded.failure}`;
  return decoded.problems.map(({ line, column, message }) => `${line}:${column} ${message}`).join('\n');
}

/** The decoded value of a field of a file, or what is wrong with it. */
function field(key: string, written: string): unknown {
  const decoded = outcome(`storage:\n  files:\n  - ${key}: ${written}\n`);
  if (typeof decoded === 'string') return decoded;
  // The only file of the text above.
  return (decoded as { storage: { files: Record<string, unknown>[] } }).storage.files[0]?.[key];
}

describe('a text', () => {
  test.each([
    ['/a', '/a'],
    ['true', 'true'],
    ['0644', '0644'],
    ['1.50', '1.50'],
    ['2026-01-01', '2026-01-01'],
    ['"~"', '~'],
    ["''", ''],
    ['!!str', ''],
    ['!!str null', 'null'],
    ['!!int 0644', '0644'],
    ['!own thing', 'thing'],
    ['!!binary aGk=', 'hi'],
    ['~', undefined],
    ['', undefined],
    ['null', undefined],
    ['! a', 'a'],
    ['<<', '<<'],
  ])('%s', (written, value) => {
    expect(field('path', written)).toBe(value);
  });

  test('is neither mapping nor list', () => {
    expect(field('path', '{a: b}')).toBe('3:11 expected text, found a mapping');
    expect(field('path', '[a]')).toBe('3:11 expected text, found a list');
  });
});

describe('a whole number', () => {
  test.each([
    ['420', 420],
    ['0644', 420],
    ['420.0', 420],
    ['420.9', 420], // go-yaml cuts off what follows the point
    ['-1.9', -1],
    ['1e3', 1000],
    ['9223372036854775807', 9223372036854775807n],
    ['-9223372036854775808', -9223372036854775808n],
    ['~', undefined],
    ['!!int "5"', 5],
    ['!!float 5', 5],
  ])('%s', (written, value) => {
    expect(field('mode', written)).toBe(value);
  });

  test.each([
    ['abc', 'the text "abc"'],
    ['"420"', 'the text "420"'],
    ['true', 'true'],
    ['""', 'empty text'],
    ['9223372036854775808', 'the number 9223372036854775808'],
    ['.inf', 'the number .inf'],
    ['[1]', 'a list'],
    ['!own 5', 'the text "5"'],
    ['u=rwx,g=rx,o=rx and much more', 'the text "u=rwx,g=rx,o=rx and m…"'],
  ])('is not %s', (written, found) => {
    expect(field('mode', written)).toBe(`3:11 expected a whole number, found ${found}`);
  });
});

describe('true or false', () => {
  test.each(['true', 'True', 'TRUE', 'yes', 'Yes', 'YES', 'on', 'On', 'ON', 'y', 'Y', '"yes"', "'on'", '!!str y', '!own yes'])(
    '%s is true',
    (written) => {
      expect(field('overwrite', written)).toBe(true);
    },
  );

  test.each(['false', 'False', 'FALSE', 'no', 'No', 'NO', 'off', 'Off', 'OFF', 'n', 'N', '"no"'])('%s is false', (written) => {
    expect(field('overwrite', written)).toBe(false);
  });

  test.each([
    ['yEs', 'the text "yEs"'],
    ['"true"', 'the text "true"'],
    ['1', 'the number 1'],
    ['{}', 'a mapping'],
  ])('%s is neither', (written, found) => {
    expect(field('overwrite', written)).toBe(`3:16 expected true or false, found ${found}`);
  });
});

describe('mappings and lists', () => {
  test('are not made of something else', () => {
    expect(outcome('storage: []\n')).toBe('1:10 expected a mapping, found a list');
    expect(outcome('storage: {files: {}}\n')).toBe('1:18 expected a list of mappings, found a mapping');
    expect(outcome('storage: {files: a}\n')).toBe('1:18 expected a list of mappings, found the text "a"');
    expect(outcome('storage: {files: [a]}\n')).toBe('1:19 expected a mapping, found the text "a"');
  });

  test('are absent when null, and a null item is dropped', () => {
    expect(outcome('storage: ~\n')).toEqual({});
    expect(outcome('storage: {files: }\n')).toEqual({ storage: {} });
    expect(outcome('storage: {files: [~, {path: /a}, null]}\n')).toEqual({ storage: { files: [{ path: '/a' }] } });
    expect(outcome('kernel_arguments: {should_exist: [~, a, "~"]}\n')).toEqual({ kernel_arguments: { should_exist: ['a', '~'] } });
  });

  test('may be empty', () => {
    expect(outcome('storage: {files: [{}], links: []}\n')).toEqual({ storage: { files: [{}], links: [] } });
  });

  test('ignore keys they do not have', () => {
    expect(read('storage: {other: {path: []}}\n')).toMatchObject({ ok: true, value: { storage: {} }, exact: false });
  });

  test('are exact where nothing was ignored', () => {
    expect(read('storage: {files: [{path: /a}]}\n')).toMatchObject({ exact: true });
    expect(read('storage: {files: [~]}\n')).toMatchObject({ exact: false });
  });

  test('an empty text is an empty config', () => {
    expect(outcome('')).toEqual({});
    expect(outcome('# nothing\n')).toEqual({});
    expect(outcome('---\n...\n')).toEqual({});
  });

  test('only the first document counts', () => {
    expect(outcome('storage: {}\n---\nstorage: 5\n')).toEqual({ storage: {} });
  });
});

test('all problems are collected, in the order of the text', () => {
  expect(outcome('storage:\n  files:\n    - mode: a\n      path: []\n  links: 5\n')).toBe(
    [
      '3:13 expected a whole number, found the text "a"',
      '4:13 expected text, found a list',
      '5:10 expected a list of mappings, found the number 5',
    ].join('\n'),
  );
});

describe.each([
  ['a text', (value: string) => `storage: {files: [{path: ${value}}]}\n`],
  ['a whole number', (value: string) => `storage: {files: [{mode: ${value}}]}\n`],
  ['a list', (value: string) => `passwd: {users: ${value}}\n`],
  ['an item that is a mapping', (value: string) => `passwd: {users: [${value}]}\n`],
  ['a mapping', (value: string) => `passwd: ${value}\n`],
])('a tag that contradicts its text ends the reading where %s belongs', (_, text) => {
  test.each(['!!int x', "!!int 'x'", '!!int "x"', '!!float ""', "!!bool 'yes'", '!!null "x"', '!!timestamp "{}"'])('%s', (value) => {
    expect(outcome(text(value))).toMatch(/^1: cannot decode !!\w+ `.*` as a !!\w+$/);
  });
});

test('quoted text is named as its tag has it', () => {
  expect(outcome('passwd: !!int "5"\n')).toBe('1:9 expected a mapping, found the number 5');
});

describe('keys', () => {
  test('may be given only once', () => {
    expect(outcome('variant: a\nversion: b\nvariant: c\n')).toBe('3:1 mapping key "variant" already defined at line 1');
    expect(outcome('storage:\n  "files": []\n  files: []\n')).toBe('3:3 mapping key "files" already defined at line 2');
  });

  test('may be given only once even in values that are ignored, but no deeper', () => {
    expect(outcome('other: 1\nother: 2\n')).toBe('2:1 mapping key "other" already defined at line 1');
    expect(outcome('"a\\n\\"": 1\n"a\\n\\"": 2\n')).toBe('2:1 mapping key "a\\n\\"" already defined at line 1');
    expect(outcome('other: {a: 1, a: 2}\n')).toEqual({});
  });

  test('are text', () => {
    expect(outcome('[a]: b\n')).toBe('1:1 expected a key that is text, found a list');
    expect(outcome('~: b\nvariant: a\n')).toEqual({ variant: 'a' });
  });

  test('that JavaScript objects inherit are not part of a config', () => {
    expect(outcome('constructor: 1\n__proto__: {variant: a}\ntoString: 2\n')).toEqual({});
  });
});

describe('aliases', () => {
  test('stand for what they name', () => {
    expect(outcome('storage:\n  files:\n    - &f {path: /a}\n    - *f\n')).toEqual({
      storage: { files: [{ path: '/a' }, { path: '/a' }] },
    });
  });

  test('refer to the latest anchor before them', () => {
    expect(outcome('storage: {files: [{path: &p /a}, {path: &p /b}, {path: *p}]}\n')).toMatchObject({
      storage: { files: [{}, {}, { path: '/b' }] },
    });
  });

  test('may be a key', () => {
    expect(outcome('other: &v variant\n*v : fcos\n')).toEqual({ variant: 'fcos' });
  });

  test('cannot contain themselves', () => {
    expect(outcome('storage: &s\n  files: []\n  <<: *s\n')).toBe("3: anchor 's' value contains itself");
  });

  test('report what is wrong where the anchor is', () => {
    expect(outcome('other: &x text\nstorage: {files: [{mode: *x}]}\n')).toBe('1:8 expected a whole number, found the text "text"');
  });
});

describe('merge keys', () => {
  const merged = (text: string) => {
    const decoded = outcome(
      `storage:\n  files:\n    - &a {path: /a, mode: 1, overwrite: true}\n    - &b {path: /b, mode: 2, user: {id: 3}}\n    - ${text}\n`,
    );
    // The last file is the one with the merge key.
    return typeof decoded === 'string' ? decoded : (decoded as { storage: { files: unknown[] } }).storage.files[2];
  };

  test('add what is missing', () => {
    expect(merged('{<<: *a, path: /c}')).toEqual({ path: '/c', mode: 1, overwrite: true });
    expect(merged('{path: /c, <<: *a}')).toEqual({ path: '/c', mode: 1, overwrite: true });
  });

  test('add several, the first one first', () => {
    expect(merged('{<<: [*b, *a]}')).toEqual({ path: '/b', mode: 2, user: { id: 3 }, overwrite: true });
  });

  test('may contain the mapping itself', () => {
    expect(merged('{<<: {mode: 5, <<: *a}}')).toEqual({ path: '/a', mode: 5, overwrite: true });
  });

  test('do not replace an explicit null', () => {
    expect(merged('{<<: *a, mode: ~}')).toEqual({ path: '/a', overwrite: true });
  });

  test('are not quoted, unless a tag says what they are', () => {
    expect(merged('{"<<": *a, path: /c}')).toEqual({ path: '/c' });
    expect(merged('{!!merge "<<": *a, path: /c}')).toEqual({ path: '/c', mode: 1, overwrite: true });
    expect(merged('{!!str <<: *a, path: /c}')).toEqual({ path: '/c' });
  });

  test('lose only against keys of the same type, as Go compares them', () => {
    const labels = (text: string) => {
      const decoded = decode(parseText(text), resolveSpec('openshift@4.20.0').config);
      return decoded.ok ? decoded.value['metadata'] : decoded;
    };
    expect(labels('metadata: {labels: {a: x, <<: {a: y, b: z, c: }}}\n')).toEqual({ labels: { a: 'x', b: 'z', c: '' } });
    expect(labels('metadata: {labels: {1: x, <<: {1: y}}}\n')).toEqual({ labels: { 1: 'y' } });
  });

  test('of labels may be null, but not be named null', () => {
    const labels = (value: string) => decode(parseText(`metadata: {labels: {a: ${value}}}\n`), resolveSpec('openshift@4.20.0').config);
    expect(labels('!!null ~')).toMatchObject({ value: { metadata: { labels: { a: '' } } } });
    expect(labels('!!null x')).toMatchObject({ failure: 'cannot decode !!str `x` as a !!null' });
  });

  test('may form a chain as long as the text', () => {
    const links = Array.from({ length: 20_000 }, (_, at) => `m${at + 1}: &m${at + 1} {<<: *m${at}}\n`);
    expect(outcome(`m0: &m0 {variant: fcos}\n${links.join('')}<<: *m20000\n`)).toEqual({ variant: 'fcos' });
  });

  test('need mappings', () => {
    expect(merged('{<<: 5}')).toBe('5: map merge requires map or sequence of maps as the value');
    expect(merged('{<<: [*a, x]}')).toBe('5: map merge requires map or sequence of maps as the value');
    expect(merged('{<<: ~}')).toBe('5: map merge requires map or sequence of maps as the value');
  });
});

describe('a text that is mostly aliases', () => {
  const level = (at: number) =>
    `l${at}: &l${at} {<<: [${Array(10)
      .fill(`*l${at - 1}`)
      .join(', ')}]}\n`;
  const bomb = `l0: &l0 {path: /a}\n${[1, 2, 3, 4, 5, 6, 7, 8, 9].map(level).join('')}storage: {files: [*l9]}\n`;

  test('is refused, quickly', () => {
    // Reading it to the end would exceed the test's time limit.
    expect(outcome(bomb)).toMatch(/document contains excessive aliasing$/);
  });

  test('is fine where it is not read', () => {
    expect(outcome(bomb.replace('storage', 'other'))).toEqual({});
  });

  test('is refused when long lists are repeated, and not before', () => {
    const repeated = (times: number) =>
      outcome(`storage: {files: [&f {append: [${Array(1000).fill('{inline: ha}').join(', ')}]}, ${Array(times).fill('*f').join(', ')}]}\n`);
    expect(repeated(90)).toBeTypeOf('object');
    expect(repeated(200)).toBe('1: document contains excessive aliasing');
  });
});
