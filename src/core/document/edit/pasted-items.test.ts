import { expect, test } from 'vitest';
import { applyEdit, literal } from './apply-edit.ts';
import { readPastedItems } from './pasted-items.ts';

const keys = ['storage', 'files'];
const file = { path: '/etc/a', mode: literal('0644') };
const reason = (text: string) => {
  const read = readPastedItems(text, keys);
  return read.ok ? undefined : read.reason;
};

test.each([
  ['an item', 'path: /etc/a\nmode: 0644\n'],
  ['an item with its dash', '- path: /etc/a\n  mode: 0644\n'],
  ['an indented item', '    - path: /etc/a\n      mode: 0644'],
  ['an item copied from its dash on', '- path: /etc/a\n      mode: 0644'],
  ['an item copied from its first key on', 'path: /etc/a\n      mode: 0644'],
  ['a list under its key', 'files:\n  - path: /etc/a\n    mode: 0644\n'],
  ['a whole config', 'variant: fcos\nversion: 1.6.0\nstorage:\n  files:\n    - path: /etc/a\n      mode: 0644\n'],
  ['flow style', '{path: /etc/a, mode: 0644}'],
])('%s is read', (_, text) => {
  expect(readPastedItems(text, keys)).toEqual({ ok: true, items: [file], rest: [] });
});

test('several items, nested values and texts of several lines are read', () => {
  expect(
    readPastedItems(
      '- path: "0644"\n  contents:\n    inline: |\n      a\n      b\n  append: [{inline: x}]\n- path:\n  overwrite: yes\n',
      keys,
    ),
  ).toEqual({
    ok: true,
    items: [
      { path: '0644', contents: { inline: 'a\nb\n' }, append: [{ inline: 'x' }] },
      { path: literal(''), overwrite: literal('yes') },
    ],
    rest: [],
  });
});

test('what a piece has beside the items is told with its place, the header excepted', () => {
  const whole =
    'variant: fcos\nversion: 1.6.0\nstorage:\n  files:\n    - path: /etc/a\n      mode: 0644\n  links: []\nsystemd:\n  units:\n    - name: a.service\nboot_device:\n  layout: x86_64\n';
  expect(readPastedItems(whole, keys)).toEqual({
    ok: true,
    items: [file],
    rest: [
      { path: ['systemd', 'units'], items: [{ name: 'a.service' }] },
      { path: ['boot_device', 'layout'], value: 'x86_64' },
    ],
  });
  expect(readPastedItems('files:\n  - path: /etc/a\n    mode: 0644\nlinks:\n  - path: /b\n', keys)).toEqual({
    ok: true,
    items: [file],
    rest: [{ path: ['storage', 'links'], items: [{ path: '/b' }] }],
  });
});

test('a piece of a config without the list is no item', () => {
  const isItem = (names: readonly string[]) => names.includes('path');
  expect(readPastedItems('systemd:\n  units:\n    - name: a.service\n', keys, { isItem })).toEqual({
    ok: true,
    items: [],
    rest: [{ path: ['systemd', 'units'], items: [{ name: 'a.service' }] }],
  });
});

test('what is not an item is refused with a reason', () => {
  expect(reason('  \n')).toMatch(/nothing/);
  expect(reason('just words')).toMatch(/single value/);
  expect(reason('- path: /a\n- b\n')).toMatch(/Item 2/);
  expect(reason('files: []')).toMatch(/empty/);
  expect(reason('a: [')).toMatch(/not valid YAML/);
  expect(reason('a: &x 1\nb: *x\n')).toMatch(/anchor/);
  expect(reason('<<: {a: b}\n')).toMatch(/merge key/);
  expect(reason('a: !!binary aGk=\n')).toMatch(/tag/);
});

test.each([
  'path: /a\n---\npath: /b',
  'path: /a\r\n---\r\npath: /b\r\n',
  'path: /a\n...\npath: /b\n',
  '- path: /a\n--- {path: /b}\n',
  '---\n---\npath: /b\n',
  'path: /a\n---\n---\npath: /b\n',
  'path: /a\n...\n%YAML 1.1\n---\npath: /b\n',
])('several documents are refused: %j', (text) => {
  expect(reason(text)).toMatch(/several YAML documents/);
});

test.each([
  '---\npath: /a\n',
  '# c\n---\npath: /a\n...\n',
  'path: /a\n---\n',
  'path: /a\n... # end\n# c\n\n',
  '--- {path: /a}\n',
  'path: |-\n  /a\n---',
])('the marks of one document are not: %j', (text) => {
  expect(readPastedItems(text, keys)).toEqual({ ok: true, items: [{ path: '/a' }], rest: [] });
});

const inserted = (config: string, fragment: string, index = 0) => {
  const read = readPastedItems(fragment, keys);
  if (!read.ok) throw new Error(read.reason);
  return read.items.reduce<string>((text, item, offset) => {
    const result = applyEdit(text, { op: 'insert', path: keys, index: index + offset, value: item });
    if (!result.ok) throw new Error(result.reason);
    return result.text;
  }, config);
};

test('items are inserted as they were written, comments and all', () => {
  const fragment = `files:
- # the first
  path: /etc/a   # here
  mode: 0644
  contents:
    inline: |
      a

      b
# above the second
-   path: "/etc/b"
    # in between
    append: [ {inline:  x} ]
`;
  expect(inserted('variant: fcos\nstorage:\n    files:\n    - path: /etc/z\n', fragment, 1)).toBe(`variant: fcos
storage:
    files:
    - path: /etc/z
    - path: /etc/a   # here
      mode: 0644
      contents:
        inline: |
          a

          b
    # above the second
    - path: "/etc/b"
      # in between
      append: [ {inline:  x} ]
`);
});

test('items go into a list that does not exist yet, into flow style, and among other line endings', () => {
  expect(inserted('variant: fcos\n', '# mine\npath: /etc/a # here\nmode: 0644')).toBe(
    'variant: fcos\nstorage:\n  files:\n    # mine\n    - path: /etc/a # here\n      mode: 0644\n',
  );
  expect(inserted('storage: {files: [{path: /z}]}\n', 'path: /etc/a # here\nmode: 0644')).toBe(
    'storage: {files: [{path: /etc/a, mode: 0644}, {path: /z}]}\n',
  );
  expect(inserted('variant: fcos\r\n', 'path: /etc/a\r\nmode: 0644\r\n')).toBe(
    'variant: fcos\r\nstorage:\r\n  files:\r\n    - path: /etc/a\r\n      mode: 0644\r\n',
  );
});
