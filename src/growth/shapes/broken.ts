import { fcos, textOf, times, type Shape } from './shape.ts';

const maxPairs = 9900;

const files = (count: number): string => times(count, (at) => `    - path: /etc/a${at}\n      contents:\n        inline: x\n`);

/** Texts that are not YAML, or not a config: finding the cause, and guessing. */
export const brokenShapes: readonly Shape[] = [
  textOf('an error at the end', (count) => `${fcos}storage:\n  files:\n${files(count)}    - path: "/x\n`),
  textOf('an error at the beginning', (count) => `${fcos}a: [\nstorage:\n  files:\n${files(count)}`),
  textOf('a tab at the beginning', (count) => `${fcos}\ta: b\nstorage:\n  files:\n${files(count)}`),
  textOf(
    'an error in each item',
    (count) => `${fcos}storage:\n  files:\n${times(count, (at) => `    - path: /etc/a${at}\n     mode: 0644\n`)}`,
  ),
  textOf('open quotes', (count) => fcos + times(count, (at) => `k${at}: "x\n`)),
  textOf('open quotes on one line', (count) => `${fcos}a: ${'\'x" '.repeat(count)}\n`),
  textOf('colons on one line', (count) => `${fcos}a: ${'b: '.repeat(count)}\n`),
  textOf('words without a colon', (count) => fcos + 'word\n'.repeat(count)),
  textOf('tabs', (count) => fcos + times(count, (at) => `k${at}:\n\tx: y\n`)),
  textOf('templates', (count) => fcos + times(count, (at) => `k${at}: {{ name${at} }}\n`)),
  textOf('braces of templates', (count) => `${fcos}a: ${'{{'.repeat(count)}\n`, { most: 4900 }),
  textOf('marks of a conflict', (count) => fcos + times(count, (at) => `<<<<<<< a\nk${at}: x\n=======\nk${at}: y\n>>>>>>> b\n`)),
  textOf('unknown aliases', (count) => fcos + times(count, (at) => `k${at}: *a${at}\n`)),
  textOf('control characters', (count) => `${fcos}a: ${'\u0001x'.repeat(count)}\n`),
  textOf('zeros', (count) => fcos + times(count, (at) => `k${at}: \0\n`)),
  textOf('dedents between two columns', (count) => `${fcos}a:\n${times(count, (at) => `    k${at}:\n        x: y\n      z: y\n`)}`),
  textOf('a word below a block', (count) => `${fcos}a: |\n${'  x\n'.repeat(count)}word\nb: c\n`),
  textOf('brackets that do not fit', (count) => `${fcos}a: ${'[}'.repeat(count)}\n`, { most: maxPairs }),
  textOf('a broken text with comments', (count) => `${fcos}a: [\n${'# comment\n'.repeat(count)}`),
  textOf('a broken text with blank lines', (count) => `${fcos}a: [\n${'\n'.repeat(count)}b: c\n`),
  textOf('unknown keys', (count) => fcos + times(count, (at) => `key${at}: x\n`)),
  textOf('unknown keys, nested', (count) => `${fcos}storage:\n  files:\n${times(count, (at) => `    - path: /a${at}\n      odd: x\n`)}`),
  textOf('findings on one line', (count) => `${fcos}passwd: {users: [${times(count, (at) => `{name: u${at}, odd: x}, `)}]}\n`),
  textOf(
    'findings on a line with other breaks',
    (count) => `${fcos}a: "\u2028"\npasswd: {users: [${times(count, (at) => `{name: u${at}, odd: x}, `)}]}\n`,
  ),
  textOf('a finding on a long line', (count) => `${fcos}a: "${'x'.repeat(count)}"\n`),
  textOf('type problems', (count) => `${fcos}storage:\n  files:\n${'    - mode: text\n'.repeat(count)}`),
  textOf('duplicate keys', (count) => fcos + times(count, (at) => `key${at % 10}: x\n`)),
  textOf('the same key', (count) => fcos + 'key: x\n'.repeat(count), { edit: () => ({ op: 'set', path: ['key'], value: 'y' }) }),
];
