import { fcos, times, type Shape } from './shape.ts';

const named = <T>(count: number, entry: (at: number) => readonly [string, T]): Record<string, T> =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => entry(at)));
const tree = `${fcos}storage:\n  trees:\n    - local: t\n`;

/** Local files, and what leads to them. */
export const localShapes: readonly Shape[] = [
  {
    name: 'local files',
    make: (count) => ({
      text: `${fcos}storage:\n  files:\n${times(count, (at) => `    - {path: /a${at}, contents: {local: f${at}}}\n`)}`,
      files: named(count, (at) => [`f${at}`, { text: 'x' }]),
    }),
  },
  {
    name: 'local files that are missing',
    make: (count) => ({
      text: `${fcos}storage:\n  files:\n${times(count, (at) => `    - {path: /a${at}, contents: {local: f${at}}}\n`)}`,
      files: named(count, (at) => [`g${at}`, { text: 'x' }]),
    }),
  },
  { name: 'a tree of files', make: (count) => ({ text: tree, files: named(count, (at) => [`t/f${at}`, { text: 'x' }]) }) },
  { name: 'a tree of folders', make: (count) => ({ text: tree, files: named(count, (at) => [`t/d${at}/f`, { text: 'x' }]) }) },
  {
    name: 'a tree of deep folders',
    make: (count) => ({ text: tree, files: named(count, (at) => [`t/${at}${'/d'.repeat(60)}`, { text: '' }]) }),
  },
  { name: 'a tree of links', make: (count) => ({ text: tree, files: named(count, (at) => [`t/l${at}`, { link: `l${at + 1}` }]) }) },
  {
    name: 'a tree with an owner',
    make: (count) => ({
      text: `${tree}      user: {name: a}\n      file_mode: 01777\n`,
      files: named(count, (at) => [`t/d${at}/f`, { text: 'x' }]),
    }),
  },
  {
    name: 'a tree that is there already',
    make: (count) => ({
      text: `${tree}  files:\n${times(count, (at) => `    - {path: /f${at}, contents: {inline: x}}\n`)}`,
      files: named(count, (at) => [`t/f${at}`, { text: 'x' }]),
    }),
  },
  {
    name: 'trees',
    make: (count) => ({
      text: `${fcos}storage:\n  trees:\n${times(count, (at) => `    - {local: t${at}, path: /t${at}}\n`)}`,
      files: named(count, (at) => [`t${at}/f`, { text: 'x' }]),
    }),
  },
  {
    name: 'local keys',
    make: (count) => ({
      text: `${fcos}passwd:\n  users:\n    - name: core\n      ssh_authorized_keys_local:\n${times(count, (at) => `        - k${at}\n`)}`,
      files: named(count, (at) => [`k${at}`, { text: `ssh-ed25519 AAAA${at}` }]),
    }),
  },
  {
    name: 'local keys that are the same',
    make: (count) => ({
      text: `${fcos}passwd:\n  users:\n    - name: core\n      ssh_authorized_keys_local:\n${times(count, (at) => `        - k${at}\n`)}`,
      files: named(count, (at) => [`k${at}`, { text: 'ssh-ed25519 AAAA' }]),
    }),
  },
  {
    name: 'keys of one local file',
    make: (count) => ({
      text: `${fcos}passwd:\n  users:\n    - name: core\n      ssh_authorized_keys_local: [keys]\n`,
      files: { keys: { text: times(count, (at) => `ssh-ed25519 AAAA${at % 2}\n`) } },
    }),
  },
  {
    name: 'a long local file',
    make: (count) => ({
      text: `${fcos}storage:\n  files:\n    - {path: /a, contents: {local: f}}\n`,
      files: { f: { text: times(count, (at) => `line ${at}\n`) } },
    }),
  },
  {
    name: 'a local file named often',
    make: (count) => ({
      text: `${fcos}storage:\n  files:\n${times(count, (at) => `    - {path: /a${at}, contents: {local: f}}\n`)}`,
      files: { f: { text: 'x' } },
    }),
  },
  {
    name: 'a long path named often',
    make: (count) => ({
      text: `${fcos}storage:\n  files:\n${times(count, (at) => `    - {path: /a${at}, contents: {local: ${'d/'.repeat(40)}f}}\n`)}`,
      files: { [`${'d/'.repeat(40)}f`]: { text: 'x' } },
    }),
  },
  {
    name: 'local files of bytes',
    make: (count) => ({
      text: `${fcos}storage:\n  files:\n${times(count, (at) => `    - {path: /a${at}, contents: {local: f${at}}}\n`)}`,
      files: named(count, (at) => [`f${at}`, { base64: 'H4sIAAAAAAAAA8tIzcnJBwCGphA2BQAAAA==' }]),
    }),
  },
  {
    name: 'local files with secrets',
    make: (count) => ({ text: tree, files: named(count, (at) => [`t/f${at}`, { text: `password=hunter${at}\n` }]) }),
  },
  {
    name: 'local files with secrets in their paths',
    make: (count) => ({
      text: `${fcos}storage:\n  files:\n${times(count, (at) => `    - {path: /a${at}, contents: {local: "t/password=hunter${at}"}}\n`)}`,
      files: named(count, (at) => [`t/password=hunter${at}`, { text: 'x' }]),
    }),
  },
];
