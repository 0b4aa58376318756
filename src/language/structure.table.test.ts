import { describe, expect, test } from 'vitest';
import { parseText } from '../core/yaml/parse-text.ts';
import type { Range } from './place/sketch.ts';
import { foldsOf, selectionsAt } from './structure/folding.ts';
import { applied, definitionsAt, referencesAt, renameAt, renameableAt } from './structure/names.ts';
import { outlineOf, type OutlineNode } from './structure/outline.ts';
import { caret, dedent, marked } from './testing/marked.ts';

const fcos = 'variant: fcos\nversion: 1.6.0\n';

/** A text with the places that are expected marked as «…», and the caret ‸. */
type Row = readonly [what: string, document: string];

function readMarks(written: string): { text: string; offset: number; ranges: Range[] } {
  const { text: withMarks, offset: at } = marked(written);
  const ranges: Range[] = [];
  let text = '';
  let offset = 0;
  for (const [index, char] of [...withMarks].entries()) {
    if (index === at) offset = text.length;
    if (char === '«') ranges.push({ start: text.length, end: text.length });
    else if (char === '»') ranges.splice(-1, 1, { start: ranges.at(-1)?.start ?? 0, end: text.length });
    else text += char;
  }
  return { text, offset: at === withMarks.length ? text.length : offset, ranges };
}

const storage = (lines: string) => `${fcos}storage:\n${lines}`;

const definitions: readonly Row[] = [
  ['of an alias is its anchor', 'a: &«one» b\nc: *o‸ne\n'],
  [
    'of a device is the label of its partition',
    storage(
      '  disks:\n    - device: /dev/vdb\n      partitions:\n        - label: «data»\n  filesystems:\n    - device: /dev/disk/by-partlabel/da‸ta\n',
    ),
  ],
  [
    'also from its beginning',
    storage(
      '  disks:\n    - device: /dev/vdb\n      partitions:\n        - label: «data»\n  filesystems:\n    - device: ‸/dev/disk/by-partlabel/data\n',
    ),
  ],
  ['of an array', storage('  raid:\n    - name: «fast»\n  filesystems:\n    - device: /dev/md/‸fast\n')],
  ['of an encrypted volume', storage('  luks:\n    - name: "«secret»"\n  filesystems:\n    - device: /dev/mapper/‸secret\n')],
  ['of a numbered partition is its disk', storage('  disks:\n    - device: «/dev/vdb»\n  luks:\n    - device: /dev/vdb‸2\n')],
  [
    'of the member of an array',
    storage('  disks:\n    - partitions:\n        - label: «a»\n  raid:\n    - devices: [/dev/disk/by-partlabel/‸a]\n'),
  ],
  ['of a filesystem by its label', storage('  filesystems:\n    - label: «data»\n  luks:\n    - device: /dev/disk/by-label/‸data\n')],
  [
    'of the owner of a file',
    `${fcos}passwd:\n  users:\n    - name: «web»\nstorage:\n  files:\n    - path: /a\n      user:\n        name: we‸b\n`,
  ],
  ['of a group', `${fcos}passwd:\n  groups:\n    - name: «staff»\n  users:\n    - name: a\n      groups: [wheel, st‸aff]\n`],
  ['of a primary group', `${fcos}passwd:\n  groups:\n    - name: «staff»\n  users:\n    - primary_group: st‸aff\n`],
  [
    'of a drop-in is its unit',
    `${fcos}storage:\n  files:\n    - path: /etc/systemd/system/a.serv‸ice.d/10.conf\nsystemd:\n  units:\n    - name: «a.service»\n`,
  ],
  ['of a drop-in within its unit', `${fcos}systemd:\n  units:\n    - name: «a.service»\n      dropins:\n        - name: 10-‸b.conf\n`],
  [
    'of the unit that a timer starts',
    `${fcos}systemd:\n  units:\n    - name: «a.service»\n    - name: b.timer\n      contents: |\n        [Timer]\n        Unit=a.ser‸vice\n`,
  ],
  ['of the target of a link', storage('  files:\n    - path: «/etc/a»\n  links:\n    - path: /etc/b\n      target: /etc/‸a\n')],
  ['of what is made here is itself', storage('  raid:\n    - name: «fa‸st»\n')],
  ['is nowhere for a device of the machine', storage('  filesystems:\n    - device: /dev/disk/by-partlabel/da‸ta\n')],
  ['is nowhere for another key', `vari‸ant: fcos\n`],
  ['in a broken text', `${fcos}passwd: }\nstorage:\n  raid:\n    - name: «fast»\n  filesystems:\n    - device: /dev/md/‸fast\n`],
];

const references: readonly Row[] = [
  ['of an anchor', 'a: &«o‸ne» b\nc: *«one»\nd: *«one»\n'],
  [
    'of a partition',
    storage(
      '  disks:\n    - partitions:\n        - label: «d‸ata»\n  luks:\n    - device: /dev/disk/by-partlabel/«data»\n  raid:\n    - devices:\n        - /dev/disk/by-partlabel/«data»\n',
    ),
  ],
  [
    'of a user',
    `${fcos}passwd:\n  users:\n    - name: «w‸eb»\nstorage:\n  files:\n    - user: {name: «web»}\n  directories:\n    - user: {name: «web»}\n`,
  ],
  [
    'of a unit, in settings of others, of its drop-ins and of quadlets',
    `${fcos}storage:
  files:
    - path: /etc/containers/systemd/c.container
      contents:
        inline: |
          [Unit]
          After=network.target «a.service»
    - path: /etc/other
      contents:
        inline: After=a.service
systemd:
  units:
    - name: «‸a.service»
      contents: |
        # of a.service
        [Unit]
        Description=aa.service
      dropins:
        - name: «1.conf»
          contents: |
            [Service]
            ExecStop=systemctl stop \\
              «a.service»
    - name: b.service
      contents: "[Unit]\\nWants=«a.service»"
`,
  ],
  ['of a disk', storage('  disks:\n    - device: «/dev/v‸db»\n  filesystems:\n    - device: «/dev/vdb»1\n    - device: «/dev/vdb»2\n')],
];

describe('the definition', () => {
  test.each(definitions)('%s', (_, document) => {
    const { text, offset, ranges } = readMarks(document);
    expect(definitionsAt(parseText(text), offset)).toEqual(ranges);
  });
});

describe('the references', () => {
  test.each(references)('%s', (_, document) => {
    const { text, offset, ranges } = readMarks(document);
    expect(referencesAt(parseText(text), offset)).toEqual(ranges);
  });
});

const renames: readonly (readonly [what: string, before: string, name: string, after: string])[] = [
  [
    'a partition and what stands on it',
    storage('  disks:\n    - partitions:\n        - label: da‸ta # mine\n  filesystems:\n    - device: /dev/disk/by-partlabel/data\n'),
    'var',
    storage('  disks:\n    - partitions:\n        - label: var # mine\n  filesystems:\n    - device: /dev/disk/by-partlabel/var\n'),
  ],
  [
    'a user from a file',
    `${fcos}passwd:\n  users:\n    - name: 'web'\nstorage:\n  files:\n    - user: {name: w‸eb}\n`,
    'www',
    `${fcos}passwd:\n  users:\n    - name: 'www'\nstorage:\n  files:\n    - user: {name: www}\n`,
  ],
  [
    'a disk with its partitions',
    storage('  disks:\n    - device: /dev/v‸db\n  filesystems:\n    - device: /dev/vdb1\n'),
    '/dev/sda',
    storage('  disks:\n    - device: /dev/sda\n  filesystems:\n    - device: /dev/sda1\n'),
  ],
  [
    'a unit, with its drop-in and what starts it',
    `${fcos}systemd:\n  units:\n    - name: a.s‸ervice\n      dropins:\n        - name: a.service.conf\n    - name: b.timer\n      contents: |\n        [Timer]\n        Unit=a.service\n`,
    'c.service',
    `${fcos}systemd:\n  units:\n    - name: c.service\n      dropins:\n        - name: a.service.conf\n    - name: b.timer\n      contents: |\n        [Timer]\n        Unit=c.service\n`,
  ],
  ['an anchor', 'a: &o‸ne b\nc: *one\n', 'two', 'a: &two b\nc: *two\n'],
];

const refused: readonly (readonly [what: string, document: string, name: string, reason: string])[] = [
  [
    'a drop-in, which nothing else names',
    `${fcos}systemd:\n  units:\n    - name: a.service\n      dropins:\n        - name: 1‸.conf\n`,
    'b.conf',
    'There is no name here',
  ],
  ['what is no name', 'vari‸ant: fcos\n', 'x', 'There is no name here'],
  ['a name with blanks', storage('  raid:\n    - name: fa‸st\n'), 'very fast', 'Use letters'],
  ['a name that means nothing', storage('  raid:\n    - name: fa‸st\n'), 'null', 'Use letters'],
  ['a disk that is no path', storage('  disks:\n    - device: /dev/v‸db\n'), 'vdb', 'Write the path of a device'],
  ['a name that another has', storage('  raid:\n    - name: fa‸st\n    - name: slow\n'), 'slow', 'slow is taken already'],
  ['in a broken text', `${fcos}passwd: }\nstorage:\n  raid:\n    - name: fa‸st\n`, 'slow', 'Fix the YAML first'],
  ['a name with escapes', storage('  raid:\n    - name: "f\\x61s‸t"\n'), 'slow', 'written in a way'],
];

describe('renaming', () => {
  test.each(renames)('changes %s', (_, before, name, after) => {
    const { text, offset } = marked(before);
    const renamed = renameAt(parseText(text), offset, name);
    expect(renamed.ok && applied(text, renamed.edits)).toBe(after);
    expect(renameableAt(parseText(text), offset).ok).toBe(true);
  });

  test.each(refused)('refuses %s', (_, document, name, reason) => {
    const { text, offset } = marked(document);
    const renamed = renameAt(parseText(text), offset, name);
    expect(renamed.ok ? '' : renamed.reason).toContain(reason);
  });
});

/** The outline as one reads it: an indented line for each. */
const drawn = (nodes: readonly OutlineNode[], level = 0): string =>
  nodes
    .map(({ name, detail, children }) => `${'  '.repeat(level)}${name}${detail && `: ${detail}`}\n${drawn(children, level + 1)}`)
    .join('');

test('the outline has keys, and items by their names', () => {
  const text = `${fcos}storage:\n  files:\n    - path: /a\n      contents:\n        inline: |\n          x\n    - mode: 0644\npasswd: {users: [{name: core, groups: [wheel]}]}\n`;
  expect(drawn(outlineOf(parseText(text)))).toBe(
    dedent(`
      variant: fcos
      version: 1.6.0
      storage
        files
          /a
            path: /a
            contents
              inline
          item 2
            mode: 0644
      passwd
        users
          core
            name: core
            groups
              wheel
    `),
  );
});

test('each node of the outline is told as a whole and by its key', () => {
  const text = 'a:\n  - b: |\n      c\n\nd: e\n';
  const [first] = outlineOf(parseText(text));
  expect(first && text.slice(first.range.start, first.range.end)).toBe('a:\n  - b: |\n      c');
  expect(first && text.slice(first.selection.start, first.selection.end)).toBe('a');
});

test('what has several lines can be folded, comments too', () => {
  const text = '# one\n# two\na:\n  - b: c\n    d: |\n      e\n  - f\n# three\ng: h\n';
  expect(foldsOf(parseText(text)).map(({ start, end, kind }) => [kind, text.slice(start, end)])).toEqual([
    ['comment', '# one\n# two'],
    ['node', 'a:\n  - b: c\n    d: |\n      e\n  - f'],
    ['node', '- b: c\n    d: |\n      e'],
    ['node', 'd: |\n      e'],
  ]);
});

test('the selection grows by node', () => {
  const { text, offset } = marked(`a:\n  - b: c${caret}d\n    e: f\n`);
  expect(selectionsAt(parseText(text), offset).map(({ start, end }) => text.slice(start, end))).toEqual([
    'cd',
    'b: cd',
    'b: cd\n    e: f',
    '- b: cd\n    e: f',
    'a:\n  - b: cd\n    e: f',
  ]);
});
