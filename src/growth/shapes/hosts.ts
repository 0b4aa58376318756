import { fcos, times, textOf, type Shape } from './shape.ts';

const file = (at: number, contents: string): string => `    - path: /f${at}\n      contents:\n        inline: ${contents}\n`;
const withTable = (files: string, rows: string): string => `${fcos}storage:\n  files:\n${files}# bunsen hosts\n${rows}# bunsen hosts end\n`;

/** Tables of hosts, in every direction that one can grow in. A table has 1000 hosts at most. */
export const hostShapes: readonly Shape[] = [
  textOf('hosts', (count) => withTable(file(0, 'node0'), `# name\n${times(count, (at) => `# node${at}\n`)}`), { most: 1000 }),
  textOf('places of a host', (count) =>
    withTable(
      times(count, (at) => file(at, `a node0 ${at}`)),
      '# name\n# node0\n# node1\n',
    ),
  ),
  textOf('places of a host in one value', (count) => withTable(file(0, 'node0 '.repeat(count)), '# name\n# node0\n# node1\n')),
  textOf('a wide cell', (count) =>
    withTable(file(0, 'node0'), `# name,key\n# node0,${'a'.repeat(count)}\n# node1,"${'""'.repeat(count)}"\n`),
  ),
  textOf('a value of a host that repeats itself', (count) =>
    withTable(file(0, 'a'.repeat(2 * count)), `# name,key\n# node0,${'a'.repeat(count)}b\n# node1,c\n`),
  ),
  textOf(
    'secret cells of hosts',
    (count) => withTable(file(0, 'PASSWORD=s0'), `# name,p\n${times(count, (at) => `# node${at},s${at}\n`)}`),
    {
      most: 1000,
    },
  ),
  textOf('a cell that does not end', (count) => withTable(file(0, 'a'), `# name\n# "${times(count, () => 'a\n# ')}\n`)),
  textOf('separators', (count) => withTable(file(0, 'a'), `# name\n# ${','.repeat(count)}\n`)),
  textOf('columns', (count) => withTable(file(0, 'a'), `# ${times(count, (at) => `c${at},`)}x\n# ${times(count, (at) => `v${at},`)}x\n`)),
  textOf('fragments', (count) => `${fcos}${times(count, (at) => `# bunsen merges f${at}.bu\n`)}`),
];
