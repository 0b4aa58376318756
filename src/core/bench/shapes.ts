const header = 'variant: fcos\nversion: 1.6.0\n';
const times = (count: number, line: (at: number) => string): string => Array.from({ length: count }, (_, at) => line(at)).join('');

/** Texts of one shape, by how much of it there is: what makes a text long must not make it slow. */
export interface Shape {
  name: string;
  /** How much of it takes a few milliseconds. */
  size: number;
  text: (size: number) => string;
}

/** What a user can have more of than anyone thought of. */
export const shapes: readonly Shape[] = [
  { name: 'unknown keys', size: 5000, text: (size) => header + times(size, (at) => `key${at}: x\n`) },
  { name: 'unknown keys, nested', size: 4000, text: (size) => `${header}storage:\n  files:\n${times(size, (at) => `    - path: /a${at}\n      odd: x\n`)}` },
  { name: 'keys of one label mapping', size: 4000, text: (size) => `variant: openshift\nversion: 4.20.0\nmetadata:\n  name: a\n  labels:\n    machineconfiguration.openshift.io/role: worker\n${times(size, (at) => `    key${at}: x\n`)}` },
  { name: 'items', size: 4000, text: (size) => `${header}kernel_arguments:\n  should_exist:\n${times(size, (at) => `    - arg${at}\n`)}` },
  { name: 'files', size: 2000, text: (size) => `${header}storage:\n  files:\n${times(size, (at) => `    - path: /etc/a${at}\n      contents:\n        inline: x\n`)}` },
  { name: 'findings on one line', size: 2000, text: (size) => `${header}passwd: {users: [${times(size, (at) => `{name: u${at}, odd: x}, `)}]}\n` },
  { name: 'type problems', size: 4000, text: (size) => `${header}storage:\n  files:\n${times(size, () => '    - mode: text\n')}` },
  { name: 'duplicate keys', size: 4000, text: (size) => header + times(size, (at) => `key${at % 10}: x\n`) },
  { name: 'anchors', size: 4000, text: (size) => header + times(size, (at) => `a${at}: &a${at} x\n`) },
  { name: 'aliases of one anchor', size: 4000, text: (size) => `${header}a: &a {x: y}\n${times(size, (at) => `k${at}: *a\n`)}` },
  { name: 'chain of merges', size: 2000, text: (size) => `${header}m0: &m0 {a: b}\n${times(size, (at) => `m${at + 1}: &m${at + 1} {<<: *m${at}, k${at}: x}\n`)}<<: *m${size}\n` },
  { name: 'list of merges', size: 2000, text: (size) => `${header}${times(size, (at) => `m${at}: &m${at} {k${at}: x}\n`)}<<: [${times(size, (at) => `*m${at}, `)}]\n` },
  { name: 'comments', size: 20_000, text: (size) => header + times(size, (at) => `# comment ${at}\n`) },
  { name: 'blank lines', size: 50_000, text: (size) => header + '\n'.repeat(size) },
  { name: 'a long plain line', size: 500_000, text: (size) => `${header}a: ${'x'.repeat(size)}\n` },
  { name: 'a long line of words', size: 100_000, text: (size) => `${header}a: ${'x y '.repeat(size)}\n` },
  { name: 'a long quoted line', size: 300_000, text: (size) => `${header}a: "${'x\\n'.repeat(size)}"\n` },
  { name: 'a plain text over lines', size: 30_000, text: (size) => `${header}a: x\n${'  x\n'.repeat(size)}` },
  { name: 'a quoted text over lines', size: 30_000, text: (size) => `${header}a: "x\n${'  x\n'.repeat(size)}"\n` },
  { name: 'a literal block', size: 30_000, text: (size) => `${header}a: |\n${'  x y\n'.repeat(size)}` },
  { name: 'a folded block', size: 30_000, text: (size) => `${header}a: >\n${'  x y\n\n'.repeat(size)}` },
  { name: 'nested flow lists', size: 2500, text: (size) => `${header}a: ${'['.repeat(size)}${']'.repeat(size)}\n` },
  { name: 'nested flow mappings', size: 2500, text: (size) => `${header}a: ${'{a: '.repeat(size)}${'}'.repeat(size)}\n` },
  { name: 'nested block lists', size: 2500, text: (size) => `${header}a:\n  ${'- '.repeat(size)}x\n` },
  { name: 'a wide flow list', size: 20_000, text: (size) => `${header}a: [${'x, '.repeat(size)}]\n` },
  { name: 'characters of two units', size: 100_000, text: (size) => `${header}a: "${'😀'.repeat(size)}"\n` },
  { name: 'tags', size: 5000, text: (size) => header + times(size, (at) => `a${at}: !!str x\n`) },
];
