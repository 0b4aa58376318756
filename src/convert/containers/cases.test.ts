import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../../core/testing/runs.ts';
import { transpile } from '../../core/transpile.ts';
import { describe, readCases } from '../testing/read-cases.ts';
import { convertContainerCommands } from './convert-commands.ts';
import { convertCompose } from './convert-compose.ts';
import { qualifyImage } from './image-name.ts';
import { runOptions } from './run-options.ts';
import { splitShell } from './shell-words.ts';

const casesOf = (file: string) => readCases(new URL(`cases/${file}.txt`, import.meta.url));

test.each(casesOf('commands'))('docker run: $name', ({ source, to, expected }) => {
  expect(describe(convertContainerCommands(source, { to }))).toBe(expected);
});

test.each(casesOf('compose'))('compose: $name', ({ source, to, expected }) => {
  expect(describe(convertCompose(source, { to }))).toBe(expected);
});

test('names that are asked for are taken from the answers', () => {
  expect(convertContainerCommands('docker run nginx', { answers: { 'container:1': 'web' } }).text).toContain('/web.container');
  const services = 'services:\n  a: {image: x}\n  b: {image: y}\n';
  expect(convertCompose(services, { answers: { project: 'shop' } }).text).toContain('/shop.network');
});

test('words are split as a shell splits them', () => {
  const texts = (text: string) => splitShell(text).map(({ words }) => words.map((word) => word.text));
  expect(texts(`a 'b c' "d\\"e" f\\ g # no\n\\\nh "i\\\nj" ''`)).toEqual([
    ['a', 'b c', 'd"e', 'f g'],
    ['h', 'ij', ''],
  ]);
  expect(texts('a && b | c; d > e')).toEqual([['a'], ['b'], ['c'], ['d']]);
  expect(splitShell('a \\\n  b').flatMap(({ words }) => words.map(({ line }) => line))).toEqual([1, 2]);
  expect(texts('-u $(id -u):$(id -g) -v "$(echo "a b")":/x `a b` ${A:-${B}} $\'a\\nb\\x41\' $ "$"')).toEqual([
    ['-u', '$(id -u):$(id -g)', '-v', '$(echo "a b"):/x', '`a b`', '${A:-${B}}', 'a\nbA', '$', '$'],
  ]);
  expect(texts('a > b 2>&1 c <<< d &> e f; g 2>/dev/null')).toEqual([['a', 'c', 'f'], ['g']]);
  expect(texts('a\\\nb \\ \nc `\n d ^\r\n e')).toEqual([['ab', 'c', 'd', 'e']]);
  expect(texts('a $(b\nc')).toEqual([['a', '$(b'], ['c']]);
  expect(splitShell(`$A '$B' "$C" *`).flatMap(({ words }) => words.map(({ expands }) => expands))).toEqual([true, false, true, true]);
});

test('images have their registry', () => {
  expect(['nginx', 'a/b:1', 'ghcr.io/a', 'localhost/a', 'host:5000/a', '$x', 'a b'].map(qualifyImage)).toEqual([
    'docker.io/library/nginx',
    'docker.io/a/b:1',
    'ghcr.io/a',
    'localhost/a',
    'host:5000/a',
    undefined,
    undefined,
  ]);
});

const word = fc.oneof(
  fc.constantFrom(...runOptions.flatMap(({ names }) => names)),
  fc.constantFrom('nginx', 'a=b', '8080:80', '/a:/b', "'a b'", '"$x"', '\\\n', ';', '|', '%n', "'", '"', '--', '-', '\n', '/c\\\\'),
  fc.string({ maxLength: 6 }),
);

test('any line is converted or refused, and what comes out translates', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), fc.constantFrom(undefined, 'flatcar', 'fcos@1.8.0-experimental'), (words, to) => {
      const { text, findings } = convertContainerCommands(`docker run ${words.join(' ')}`, { to });
      if (text === undefined) expect(findings.some(({ kind }) => kind === 'error')).toBe(true);
      else expect(transpile(text).output).toBeDefined();
    }),
    { numRuns: runs(120) },
  );
});

test('any compose file is converted or refused', () => {
  const [first] = casesOf('compose');
  const source = casesOf('compose')[1]?.source ?? first?.source ?? '';
  fc.assert(
    fc.property(fc.nat(), fc.constantFrom('', ' ', ':', '[', '- ', '\n', '$', '${A:-', '"'), fc.nat({ max: 9 }), (at, added, cut) => {
      const place = at % (source.length + 1);
      const { text, findings } = convertCompose(source.slice(0, place) + added + source.slice(place + cut));
      if (text === undefined) expect(findings.some(({ kind }) => kind === 'error')).toBe(true);
      else expect(transpile(text).output).toBeDefined();
    }),
    { numRuns: runs(80) },
  );
});

test('a text with many brackets that are never closed is split at once', () => {
  expect(splitShell('$( '.repeat(20_000)).length).toBe(1);
  expect(splitShell('$(\n'.repeat(20_000)).length).toBe(20_000);
});
