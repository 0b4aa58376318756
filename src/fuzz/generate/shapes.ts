import type { Draw } from './draw.ts';
import { oddText } from './odd-text.ts';
import { repeated } from './repeated.ts';
import { dataUrl } from './words.ts';

/** Makes a text with a lot of one thing; `n` is how much. */
type Shape = (n: number, draw: Draw) => string;

const header = 'variant: fcos\nversion: 1.5.0\n';
const each = (n: number, make: (index: number) => string): string => {
  let text = '';
  for (let index = 0; index < n; index++) text += make(index);
  return text;
};
/** Blocks nested by indentation grow quadratically. */
const root = (n: number): number => Math.floor(Math.sqrt(2 * n));

const nested: Readonly<Record<string, Shape>> = {
  'lists in lists on a line': (n, draw) => `a:\n  ${'- '.repeat(n)}x\n${draw.one(['', 'b: 1\n', ' b\n'])}`,
  'question marks': (n, draw) => `${'? '.repeat(n)}x\n${draw.one(['', 'a', ': b\n'])}`,
  'flow lists': (n, draw) => `a: ${'['.repeat(n)}${draw.one(['', 'x'])}${']'.repeat(draw.one([n, n, 0, n - 1, n + 1]))}\n`,
  'flow lists twice': (n) => `a: ${'['.repeat(n)}${']'.repeat(n)}\nb: ${'['.repeat(n)}${']'.repeat(n)}\n`,
  'flow mappings': (n, draw) => `a: ${'{a: '.repeat(n)}${draw.one(['', 'x'])}${'}'.repeat(draw.one([n, 0]))}\n`,
  'flow of both': (n) => `a: ${'[{a: '.repeat(n)}${'}]'.repeat(n)}\n`,
  'flow keys': (n) => `${'{'.repeat(n)}a${'}: b'.repeat(n)}\n`,
  'mappings by indentation': (n) => each(root(n), (index) => `${' '.repeat(index)}a:\n`),
  'lists by indentation': (n) => `a:\n${each(root(n), (index) => `${' '.repeat(index)}-\n`)}`,
  'nested where a field is': (n, draw) =>
    `${header}storage:\n  files:\n    - path: ${'['.repeat(n)}${']'.repeat(n)}\n      ${draw.one(['contents', 'mode', 'user'])}: ${'[{a: '.repeat(n)}\n`,
  'nested labels': (n) => `variant: openshift\nversion: 4.14.0\nmetadata:\n  name: a\n  labels: ${'{a: '.repeat(n)}x${'}'.repeat(n)}\n`,
  'JSON of Ignition': (n, draw) =>
    `${header}ignition:\n  config:\n    merge:\n      - inline: '{"ignition": {"version": "3.4.0"}, "a": ${draw.one(['[', '{"a": '])}${'['.repeat(n)}${']'.repeat(draw.one([n, 0]))}}'\n`,
};

const shared: Readonly<Record<string, Shape>> = {
  'alias bomb': (n, draw) =>
    `a0: &a0 ${draw.one(['[x]', '{k: v}', 'x'])}\n${each(Math.min(200, root(n)), (index) => `a${index + 1}: &a${index + 1} [${`*a${index}, `.repeat(draw.one([2, 9, 9]))}]\n`)}`,
  'alias bomb of mappings': (n) =>
    `${header}a0: &a0 {k: v}\n${each(Math.min(200, root(n)), (index) => `a${index + 1}: &a${index + 1} {a: *a${index}, b: *a${index}, c: *a${index}}\n`)}`,
  'alias bomb of users': (n) =>
    `${header}passwd:\n  users:\n    - &u\n      name: a\n      ssh_authorized_keys: &k [${'a, '.repeat(root(n))}]\n${'    - *u\n'.repeat(root(n))}`,
  'aliases of one value': (n) => `${header}a: &a {k: v}\nb:\n${'  - *a\n'.repeat(n)}`,
  'an anchor again and again': (n) => each(n, (index) => `k${index}: &a v\nl${index}: *a\n`),
  'merges one into the next': (n) =>
    `${header}m0: &m0 {k: v}\n${each(n, (index) => `m${index + 1}: &m${index + 1} {<<: *m${index}, k${index}: v}\n`)}`,
  'merges of a list': (n) =>
    `${header}${each(n, (index) => `m${index}: &m${index} {k${index}: v}\n`)}a: {<<: [${each(n, (index) => `*m${index}, `)}]}\n`,
  'merges where fields are': (n) =>
    `${header}x: &x\n  mode: 0644\n${each(n, (index) => `  k${index}: v\n`)}storage:\n  files:\n${'    - <<: *x\n      path: /a\n'.repeat(root(n))}`,
  'merge of itself': (n) => `${header}a: &a\n${'  <<: *a\n'.repeat(Math.min(n, 50))}`,
  'lists into themselves': (n) => `${header}a: &a [${'*a, '.repeat(n)}]\n`,
};

const long: Readonly<Record<string, Shape>> = {
  'unknown keys': (n) => header + each(n, (index) => `k${index}: v\n`),
  'unknown keys of one user': (n) => `${header}passwd:\n  users:\n    - name: a\n${each(n, (index) => `      k${index}: v\n`)}`,
  'findings on one line': (n, draw) => `${header}storage: {files: [${`{path: ${draw.one(['a', '/a', '""'])}, mode: x}, `.repeat(n)}]}\n`,
  'the same key': (n) => header + 'k: v\n'.repeat(n),
  comments: (n, draw) => header + draw.one(['# c\n', '#\n', ' # c\n', '\n#\n']).repeat(n) + draw.one(['', 'a: b\n', ' - x\n']),
  'a comment of one character': (n, draw) => `${header}# ${draw.one(['!', '#', '%', '=', ' ', '-', '"', ':']).repeat(n)}\n`,
  'blank lines': (n, draw) => header + draw.one(['\n', ' \n', '\t\n', '\r\n', '\r']).repeat(n) + draw.one(['', 'a: b\n', '  x', '- a']),
  documents: (n) => header + '---\na: b\n'.repeat(n),
  directives: (n, draw) => `${draw.one(['%FOO\n', '%TAG !a! b\n']).repeat(n)}---\n${header}`,
  tags: (n, draw) => `${header}a: ${draw.one(['!a ', '!', '!!str ', '&a ']).repeat(n)}x\n`,
  'a number': (n, draw) =>
    `${header}storage:\n  files:\n    - path: /a\n      mode: ${draw.one(['9', '1_', '0', '0x', '1e', '1:', '-', '.', '1.'])}${draw.one(['9', '0', '1', '1:0', '_']).repeat(n)}\n`,
  'a quoted text': (n, draw) =>
    `${header}a: ${draw.one(['"', "'"])}${draw.one(['\\', '\\"', "''", '\\n', '\\\n', 'x\n', 'x\n\n', ' ', '\\u0041', 'ä']).repeat(n)}${draw.one(['"\n', "'\n", ''])}`,
  'a plain text': (n, draw) => `${header}a: ${draw.one(['x ', 'x\n  ', ': ', ':', '#', ' #', 'x: ', '- ', '\n  \n  x', '😀']).repeat(n)}\n`,
  'a block text': (n, draw) =>
    `${header}a: ${draw.one(['|', '>', '|+', '>-', '|9'])}\n${draw.one(['  x\n', '\n', '   \n', ' x\n  x\n', '  \tx\n', '  a b c\n\n']).repeat(n)}`,
  'files of one path': (n) => `${header}storage:\n  files:\n${'    - path: /a\n'.repeat(n)}`,
  'files of many paths': (n) =>
    `${header}storage:\n  files:\n${each(n, (index) => `    - path: /a/${index}\n      contents: {local: a}\n`)}`,
  'files below each other': (n) => `${header}storage:\n  files:\n${each(root(n), (index) => `    - path: ${'/a'.repeat(index)}\n`)}`,
  'a path': (n, draw) =>
    `${header}storage:\n  ${draw.one(['files', 'directories', 'links', 'trees'])}:\n    - path: /${draw.one(['a/', '../', './', '/', 'a']).repeat(n)}\n      local: ${draw.one(['a/', '../', 'd/../']).repeat(n)}\n`,
  partitions: (n, draw) =>
    `${header}storage:\n  disks:\n    - device: /dev/vda\n      partitions:\n${each(n, (index) => `        - {label: l${draw.chance(50) ? index : 0}, number: ${draw.below(200)}, size_mib: ${draw.below(5000)}, start_mib: ${draw.below(5000)}}\n`)}`,
  disks: (n) => `${header}storage:\n  disks:\n${each(n, (index) => `    - {device: /dev/${index % 100}, partitions: [{label: a}]}\n`)}`,
  'arrays of each other': (n) =>
    `${header}storage:\n  raid:\n${each(n, (index) => `    - {name: r${index}, level: raid1, devices: [/dev/md/r${(index * 7 + 1) % (n + 1)}, /dev/md/r${(index * 3 + 2) % (n + 1)}]}\n`)}`,
  filesystems: (n) =>
    `${header}storage:\n  filesystems:\n${each(n, (index) => `    - {device: /dev/disk/by-partlabel/l${index}, format: ext4, path: /var/${index}, with_mount_unit: true}\n`)}`,
  users: (n) =>
    `${header}passwd:\n  users:\n${each(n, (index) => `    - {name: u${index}, ssh_authorized_keys: [ssh-ed25519 AAAA], password_hash: x, groups: [a, a]}\n`)}`,
  'keys of one user': (n) =>
    `${header}passwd:\n  users:\n    - name: core\n      ssh_authorized_keys:\n${each(n, (index) => `        - ssh-ed25519 AAAA${index} a\n`)}`,
  units: (n) =>
    `${header}systemd:\n  units:\n${each(n, (index) => `    - {name: u${index}.service, enabled: true, contents: "[Unit]\\nA=b", dropins: [{name: a.conf, contents: x}]}\n`)}`,
  'lines of a unit': (n, draw) =>
    `${header}systemd:\n  units:\n    - name: a.service\n      contents: |\n${draw.one(['        A=b\n', '        A=b \\\n', '        [X]\n', '        #\n', '\n', '        x\n']).repeat(n)}`,
  'kernel arguments': (n) => `${header}kernel_arguments:\n  should_exist:\n${each(n, (index) => `    - a=${index % 1000}\n`)}`,
  headers: (n) =>
    `${header}ignition:\n  config:\n    merge:\n      - source: https://a\n        http_headers:\n${each(n, (index) => `          - {name: h${index % 1000}, value: v}\n`)}`,
  labels: (n) => `variant: openshift\nversion: 4.14.0\nmetadata:\n  name: a\n  labels:\n${each(n, (index) => `    k${index}: v\n`)}`,
  'lines with secrets': (n, draw) =>
    `${header}storage:\n  files:\n    - path: /a\n      contents:\n        inline: |\n${draw.one(['          PASSWORD=hunter2hunter2\n', '          curl -u a:hunter2hunter2 https://a\n', '          echo a:hunter2hunter2 | chpasswd\n', '          --token hunter2hunter2\n', '          "password": "a1b2c3d4",\n', '          -----BEGIN PRIVATE KEY-----\n', '          https://a:hunter2hunter2@b\n']).repeat(n)}`,
  'files with data URLs': (n) =>
    `${header}storage:\n  files:\n${each(n, (index) => `    - {path: /${index}, contents: {source: "data:;base64,YWJj"}}\n`)}`,
  'one data URL': (_, draw) =>
    `${header}storage:\n  files:\n    - path: /a\n      contents:\n        source: "${dataUrl(draw)}"\n        compression: ${draw.one(['gzip', '""'])}\n`,
  'dollars and quotes': (n, draw) =>
    `${header}a: ${draw.one(['$', '"', "'", '`', '(', '\\'])}${draw.one(['$(', '${', '"\'', '\\"', "'\\''", '`']).repeat(n)}\n`,
};

/** Ways to repeat a piece, by where it is. */
const places: Readonly<Record<string, (piece: string) => string>> = {
  'the text': (piece) => piece,
  'a value': (piece) => `${header}a: ${piece}\n`,
  'a comment': (piece) => `${header}# ${piece.replace(/[\n\r\x85\u2028\u2029]/g, ' ')}\n`,
  'a key': (piece) => `${header}${JSON.stringify(piece)}: a\n`,
  contents: (piece) => `${header}storage:\n  files:\n    - path: /a\n      contents:\n        inline: ${JSON.stringify(piece)}\n`,
  'a block of contents': (piece) =>
    `${header}storage:\n  files:\n    - path: /a\n      contents:\n        inline: |\n          ${piece.replaceAll('\n', '\n          ')}\n`,
  'a source': (piece) =>
    `${header}storage:\n  files:\n    - path: ${JSON.stringify(`/${piece}`)}\n      contents:\n        source: ${JSON.stringify(piece)}\n`,
  'a unit': (piece) =>
    `${header}systemd:\n  units:\n    - name: ${JSON.stringify(`${piece.slice(0, 1000)}.service`)}\n      contents: ${JSON.stringify(piece)}\n`,
  'a user': (piece) =>
    `${header}passwd:\n  users:\n    - name: ${JSON.stringify(piece)}\n      password_hash: ${JSON.stringify(piece)}\n      ssh_authorized_keys: [${JSON.stringify(piece)}]\n`,
  'what is behind an error': (piece) => `${header}a: [\n${piece}\n`,
};

/** A text with a lot of one thing, and what that is. */
export function shapeText(draw: Draw): { text: string; made: string } {
  if (draw.chance(35)) {
    const [place, put] = draw.one(Object.entries(places));
    return { text: put(repeated(draw)), made: `repeated in ${place}` };
  }
  const [made, shape] = draw.one([...Object.entries(nested), ...Object.entries(shared), ...Object.entries(long), ...Object.entries(long)]);
  // Lines have about twenty characters; deep texts should go well beyond the ten thousand levels that anything allows.
  const n = draw.many(Math.ceil(draw.largest / (Object.hasOwn(nested, made) ? 8 : 40)));
  const text = shape(n, draw).slice(0, draw.largest);
  return { text: draw.chance(5) ? text + oddText(draw) : text, made };
}
