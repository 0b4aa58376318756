import { describe, expect, test } from 'vitest';
import { parseText } from '../core/yaml/parse-text.ts';
import { caret, marked } from './testing/marked.ts';
import { enterAt } from './typing/enter.ts';
import { backspaceAt, shiftLines, tabAt } from './typing/indent.ts';
import { toggleComment } from './typing/comment.ts';
import { duplicateItem, moveEntry } from './typing/move-entry.ts';
import { pasteForeignLineAt, pasteLineAt } from './typing/paste-line.ts';
import { pasteAt } from './typing/paste.ts';
import type { TextEdit } from './typing/text-edit.ts';

/** A document and what a key makes of it, the caret ‸ in both. */
type Row = readonly [what: string, before: string, after: string];

function typedInto(text: string, edit: TextEdit): string {
  const { start, end, insert, caret: at } = edit;
  const next = text.slice(0, start) + insert + text.slice(end);
  return next.slice(0, at) + caret + next.slice(at);
}

/** The rows, and the same with lines that end in CR LF. */
const withCrLf = <T extends readonly [what: string, before: string, ...unknown[]]>(rows: readonly T[]): T[] => [
  ...rows,
  ...rows
    .filter(([, before]) => before.includes('\n') && !before.includes('\r'))
    .map(
      (row) =>
        row.map((cell, at) =>
          typeof cell !== 'string' ? cell : at === 0 ? `${cell}, CR LF` : cell.replaceAll('\n', '\r\n'),
        ) as unknown as T,
    ), // the same cells, in the same places
];

const fcos = 'variant: fcos\nversion: 1.6.0\n';
const users = `${fcos}passwd:\n  users:\n    - name: core\n`;

const enter: readonly Row[] = [
  ['behind a key and its value', 'variant: fcos‸', 'variant: fcos\n‸'],
  ['behind the first key of an item', 'storage:\n  files:\n    - path: /etc/a‸', 'storage:\n  files:\n    - path: /etc/a\n      ‸'],
  [
    'behind a further key of an item',
    'storage:\n  files:\n    - path: /a\n      mode: 0644‸',
    'storage:\n  files:\n    - path: /a\n      mode: 0644\n      ‸',
  ],
  ['behind the key of a mapping', `${fcos}storage:‸`, `${fcos}storage:\n  ‸`],
  ['with the steps of the document', 'a:\n    b: c\nstorage:‸', 'a:\n    b: c\nstorage:\n    ‸'],
  ['behind the key of a list', `${fcos}storage:\n  files:‸`, `${fcos}storage:\n  files:\n    - ‸`],
  [
    'behind the key of a list, where dashes stand under the key',
    `${fcos}passwd:\n  users:\n  - name: core\nstorage:\n  files:‸`,
    `${fcos}passwd:\n  users:\n  - name: core\nstorage:\n  files:\n  - ‸`,
  ],
  [
    'behind the key of a list that has items',
    `${fcos}storage:\n  files:‸\n  - path: /a\n`,
    `${fcos}storage:\n  files:\n  - ‸\n  - path: /a\n`,
  ],
  ['behind the key of a list of texts', `${users}      groups:‸`, `${users}      groups:\n        - ‸`],
  ['behind the key of a scalar', `${users}      uid:‸`, `${users}      uid:\n      ‸`],
  ['behind a key that no one knows', 'whatever:‸', 'whatever:\n  ‸'],
  ['behind a key that has keys', `${fcos}storage:‸\n    files: []\n`, `${fcos}storage:\n    ‸\n    files: []\n`],
  ['behind a key with a comment', `${fcos}storage: # disks‸`, `${fcos}storage: # disks\n  ‸`],
  ['before the comment of a key', `${fcos}storage:‸ # disks`, `${fcos}storage:\n  ‸ # disks`],
  ['behind an item that is a text', `${users}      groups:\n        - wheel‸`, `${users}      groups:\n        - wheel\n        - ‸`],
  [
    'behind an empty item, the list ends',
    `${users}      groups:\n        - wheel\n        - ‸`,
    `${users}      groups:\n        - wheel\n      ‸`,
  ],
  ['behind an empty item of mappings', `${users}    - ‸`, `${users}  ‸`],
  [
    'behind the header of a block of text',
    'storage:\n  files:\n    - path: /a\n      contents:\n        inline: |‸',
    'storage:\n  files:\n    - path: /a\n      contents:\n        inline: |\n          ‸',
  ],
  ['behind the header of a folded one', 'a:\n  b: >-‸', 'a:\n  b: >-\n    ‸'],
  ['behind a header that says how far in', 'a:\n  b: |4‸', 'a:\n  b: |4\n      ‸'],
  ['behind the header of a block in a list', 'a:\n  - |‸', 'a:\n  - |\n    ‸'],
  ['within a block of text', 'a: |\n  one‸\n', 'a: |\n  one\n  ‸\n'],
  ['within a block of text, further in', 'a: |\n  if\n      one‸\n', 'a: |\n  if\n      one\n      ‸\n'],
  ['what looks like a key in a block of text', 'a: |\n  key:‸\n', 'a: |\n  key:\n  ‸\n'],
  ['in the middle of a line of text', 'a: |\n  one ‸two\n', 'a: |\n  one \n  ‸two\n'],
  ['on an empty line of a block of text', 'a: |\n  one\n  ‸\n  two\n', 'a: |\n  one\n\n  ‸\n  two\n'],
  ['on an empty line, which is then empty', `${users}      ‸`, `${users}\n      ‸`],
  ['at the beginning of a line', 'a:\n  ‸b: c\n', 'a:\n\n  ‸b: c\n'],
  ['before the key of an item', 'a:\n  - ‸b: c\n', 'a:\n  - \n    ‸b: c\n'],
  ['within a value', 'a:\n  b: one ‸two\n', 'a:\n  b: one \n    ‸two\n'],
  ['behind quotes', "a:\n  - b: 'c'‸", "a:\n  - b: 'c'\n    ‸"],
  ['within quotes', 'a:\n  b: "one ‸two"\n', 'a:\n  b: "one \n    ‸two"\n'],
  ['between braces', 'a: {‸}\n', 'a: {\n  ‸\n}\n'],
  ['between brackets in a list', 'a:\n  - b: [‸]\n', 'a:\n  - b: [\n      ‸\n    ]\n'],
  ['within brackets', 'a: [\n  b,‸\n]\n', 'a: [\n  b,\n  ‸\n]\n'],
  ['behind braces', 'a:\n  b: {c: d}‸', 'a:\n  b: {c: d}\n  ‸'],
  ['behind a comment', 'a:\n  # note‸\n', 'a:\n  # note\n  ‸\n'],
  ['within a comment', 'a:\n  # one‸ two\n', 'a:\n  # one\n  # ‸ two\n'],
  ['within a word of a comment, which was written before a key', '# note‸a: b\n', '# note\n‸a: b\n'],
  ['within a comment behind a key', 'a: b # one‸ two\n', 'a: b # one\n# ‸ two\n'],
  ['behind half a key', `${users}      pa‸`, `${users}      pa\n      ‸`],
  ['behind a value on a line of its own', `a:\n  b:\n    c‸\n`, `a:\n  b:\n    c\n  ‸\n`],
  ['behind what begins a document', '---‸', '---\n‸'],
  ['with the line breaks of the text', 'a: b\r\nc:\r\n  d: e‸', 'a: b\r\nc:\r\n  d: e\r\n  ‸'],
  [
    'in a broken text',
    `${fcos}passwd: }\nstorage:\n  files:\n    - path: /a‸`,
    `${fcos}passwd: }\nstorage:\n  files:\n    - path: /a\n      ‸`,
  ],
  ['behind quotes left open', 'a:\n  - b: "c‸\n', 'a:\n  - b: "c\n    ‸\n'],
  ['in an empty text', '‸', '\n‸'],
  ['in a block of text that begins with empty lines', 'a: |\n\n\n    one\n‸\n    two\n', 'a: |\n\n\n    one\n\n    ‸\n    two\n'],
];

const backspace: readonly Row[] = [
  ['to the column of the key', `${users}      ‸`, `${users}    ‸`],
  ['to the column of the list', `${users}    ‸`, `${users}  ‸`],
  ['to the first column', `${users}  ‸`, `${users}‸`],
  ['before something', 'a:\n  b: c\n  ‸d: e\n', 'a:\n  b: c\n‸d: e\n'],
  ['an empty item', `${users}    - ‸`, `${users}    ‸`],
  ['to the beginning of a block of text', 'a: |\n  one\n     ‸\n', 'a: |\n  one\n   ‸\n'],
  ['out of a block of text', '- a: |\n    one\n    ‸\n', '- a: |\n    one\n  ‸\n'],
  ['below a key without a value', 'a:\n  b:\n      ‸', 'a:\n  b:\n    ‸'],
];
const asEver: readonly (readonly [string, string])[] = [
  ['at the beginning of a line', 'a:\n‸b: c\n'],
  ['behind something', 'a: b‸\n'],
  ['behind a tab', 'a:\n\t‸\n'],
  ['further out than the block of text around it', '- a: |\n    b\n ‸\n    c\n'],
  ['behind a dash with something', '- ‸a: b\n'],
];

const tab: readonly Row[] = [
  ['at the beginning of a line', 'a:\n‸', 'a:\n  ‸'],
  ['to the next step', 'a:\n ‸', 'a:\n  ‸'],
  ['with the steps of the document', 'a:\n    b: c\n‸', 'a:\n    b: c\n    ‸'],
];

const paste: readonly (readonly [what: string, before: string, pasted: string, after: string])[] = [
  [
    'whole lines from further in',
    'storage:\n  files:\n    ‸\n',
    '        - path: /a\n          mode: 0644\n',
    'storage:\n  files:\n    - path: /a\n      mode: 0644‸\n',
  ],
  [
    'whole lines from further out',
    'storage:\n  files:\n    ‸\n',
    '- path: /a\n  mode: 0644\n',
    'storage:\n  files:\n    - path: /a\n      mode: 0644‸\n',
  ],
  [
    'from behind the indentation of its first line',
    'storage:\n  files:\n    ‸\n',
    '- path: /a\n          mode: 0644\n        - path: /b\n',
    'storage:\n  files:\n    - path: /a\n      mode: 0644\n    - path: /b‸\n',
  ],
  ['keys from behind the first indentation', 'a:\n  ‸\n', 'b: c\n      d: e', 'a:\n  b: c\n  d: e‸\n'],
  ['a mapping from behind the first indentation', 'a:\n  ‸\n', 'b:\n        c: d', 'a:\n  b:\n    c: d‸\n'],
  ['behind a dash', 'a:\n  - ‸\n', 'b: c\nd: e\n', 'a:\n  - b: c\n    d: e‸\n'],
  ['empty lines stay empty', 'a:\n  ‸\n', 'b: c\n\nd: e\n', 'a:\n  b: c\n\n  d: e‸\n'],
  ['a script into a block of text', 'a: |\n  ‸\n', 'if true; then\n  echo\nfi\n', 'a: |\n  if true; then\n    echo\n  fi‸\n'],
  [
    'a script from further in',
    'a: |\n  one\n  ‸\n',
    '    if true; then\n      echo\n    fi\n',
    'a: |\n  one\n  if true; then\n    echo\n  fi‸\n',
  ],
  ['before something', 'a:\n  ‸z: y\n', 'b: c\n', 'a:\n  b: c\n  ‸z: y\n'],
  ['with the line breaks of the text', 'a:\r\n  ‸\r\n', 'b: c\nd: e\n', 'a:\r\n  b: c\r\n  d: e‸\r\n'],
];

describe('Enter', () => {
  test.each(withCrLf(enter))('%s', (_, before, after) => {
    const { text, offset } = marked(before);
    expect(typedInto(text, enterAt(parseText(text), { start: offset, end: offset }))).toBe(after);
  });

  test('replaces what is selected', () => {
    const text = 'a:\n  - b: cde\n';
    expect(typedInto(text, enterAt(parseText(text), { start: 11, end: 13 }))).toBe('a:\n  - b: c\n    ‸\n');
  });
});

describe('Backspace goes back', () => {
  test.each(withCrLf(backspace))('%s', (_, before, after) => {
    const { text, offset } = marked(before);
    const edit = backspaceAt(parseText(text), offset);
    expect(edit && typedInto(text, edit)).toBe(after);
  });

  test.each(withCrLf(asEver))('one character %s', (_, before) => {
    const { text, offset } = marked(before);
    expect(backspaceAt(parseText(text), offset)).toBeUndefined();
  });
});

describe('Tab', () => {
  test.each(withCrLf(tab))('%s', (_, before, after) => {
    const { text, offset } = marked(before);
    const edit = tabAt(parseText(text), { start: offset, end: offset });
    expect(edit && typedInto(text, edit)).toBe(after);
  });

  test('changes nothing within a text', () => {
    const { text, offset } = marked('vari‸ant: fcos\n');
    expect(tabAt(parseText(text), { start: offset, end: offset })).toBeUndefined();
  });

  test('moves lines in, and out again', () => {
    const text = 'a:\nb: c\n\nd: e\nf: g\n';
    const edit = shiftLines(parseText(text), { start: 3, end: 11 }, false);
    expect(typedInto(text, edit)).toBe('a:\n  b: c\n\n  d: e‸\nf: g\n');
    const moved = 'a:\n  b: c\n\n  d: e\nf: g\n';
    expect(typedInto(moved, shiftLines(parseText(moved), { start: 3, end: 14 }, true))).toBe('a:\nb: c\n\nd: e‸\nf: g\n');
  });
});

describe('what is pasted goes where it lands', () => {
  test.each(withCrLf(paste))('%s', (_, before, pasted, after) => {
    const { text, offset } = marked(before);
    const edit = pasteAt(parseText(text), { start: offset, end: offset }, pasted);
    expect(edit && typedInto(text, edit)).toBe(after);
  });

  test.each([
    ['a single line', 'a: ‸\n', 'text'],
    ['lines in the middle of something', 'a: b‸\n', 'one\ntwo\n'],
  ])('%s as it is', (_, before, pasted) => {
    const { text, offset } = marked(before);
    expect(pasteAt(parseText(text), { start: offset, end: offset }, pasted)).toBeUndefined();
  });
});

describe('a line that was copied whole goes above that of the caret, as far in as keeps the text whole', () => {
  test.each([
    [
      'a key of an item into another',
      'a:\n  - b: c\n  - d: e\n    f: ‸g\n',
      '      h: i\n',
      'a:\n  - b: c\n  - d: e\n    h: i\n    f: ‸g\n',
    ],
    ['a key from further out', 'a:\n  b:\n    c: ‸d\n', 'e: f\n', 'a:\n  b:\n    e: f\n    c: ‸d\n'],
    ['a key from further in', 'a: ‸b\n', '      c: d # e\n', 'c: d # e\na: ‸b\n'],
    ['an item', 'a:\n  - b: ‸c\n', '      - d: e\n', 'a:\n  - d: e\n  - b: ‸c\n'],
    ['an item between two keys of one', 'a:\n  - b: c\n    d: ‸e\n', '      - f: g\n', 'a:\n  - b: c\n  - f: g\n    d: ‸e\n'],
    ['a key of an item that begins here, where nothing is above it', 'a:\n  - b: ‸c\n', '    d: e\n', 'a:\n  - b: ‸c\n    d: e\n'],
    ['within block text, where it is text', 'a: |\n    one\n    ‸two\n', '  b: c\n', 'a: |\n    one\n    b: c\n    ‸two\n'],
    ['within block text, with its own steps', 'a: |\n  one\n  ‸two\n', '      b: c\n', 'a: |\n  one\n      b: c\n  ‸two\n'],
    ['above a block, not into it', 'a:\n  b: |‸\n    one\n', 'c: d\n', 'a:\n  c: d\n  b: |‸\n    one\n'],
    ['an empty line goes by what is above', 'a:\n  b: c\n‸\n', '      d: e\n', 'a:\n  b: c\n  d: e\n‸\n'],
    ['with CR LF and a byte order mark', '\ufeffa:\r\n  b: ‸c\r\n', 'd: e\r\n', '\ufeffa:\r\n  d: e\r\n  b: ‸c\r\n'],
    ['on the last line, without a break', 'a:\n  - b: ‸c', '      d: e', 'a:\n  - b: ‸c\n    d: e'],
    ['in a text that is no YAML', 'a: [\nb: ‸c\n', '    d: e\n', 'a: [\nd: e\nb: ‸c\n'],
  ])('%s', (_, before, pasted, after) => {
    const { text, offset } = marked(before);
    const edit = pasteLineAt(parseText(text), offset, pasted);
    expect(edit && typedInto(text, edit)).toBe(after);
  });

  test('an empty one goes anywhere', () => {
    expect(pasteLineAt(parseText('a: b\n'), 3, '   \n')).toBeUndefined();
  });
});

describe('a line from elsewhere, with its break, keeps the text whole in the middle of another', () => {
  test.each([
    ['a key in that of an item', 'a:\n  - b: o‸ne\n', 'c: d\n', 'a:\n  - b: o‸ne\n    c: d\n'],
    ['an item in one', 'a:\n  - on‸e\nb: c\n', '    - two: 2\r\n', 'a:\n  - two: 2\n  - on‸e\nb: c\n'],
    ['with an indentation of its own', 'a:\n  b:\n    c: d‸d\n', '          e: f\n', 'a:\n  b:\n    e: f\n    c: d‸d\n'],
  ])('%s', (_, before, pasted, after) => {
    const { text, offset } = marked(before);
    const edit = pasteForeignLineAt(parseText(text), offset, pasted);
    expect(edit && typedInto(text, edit)).toBe(after);
  });

  test.each([
    ['at the beginning of a line', 'a: b\n‸c: d\n', 'e: f\n'],
    ['without a break', 'a: on‸e\n', 'c: d'],
    ['several lines', 'a: on‸e\n', 'c: d\ne: f\n'],
    ['in a broken text', 'a: [on‸e\n', 'c: d\n'],
    ['what is no YAML at any place', 'a: on‸e\n', 'c: ]\n'],
  ])('%s as it is', (_, before, pasted) => {
    const { text, offset } = marked(before);
    expect(pasteForeignLineAt(parseText(text), offset, pasted)).toBeUndefined();
  });
});

const moves: readonly (readonly [what: string, before: string, by: -1 | 1, after: string | undefined])[] = [
  [
    'an item down, with its comment',
    'a:\n  # one\n  - b: ‸c\n    d: e\n  - f: g\nh: i\n',
    1,
    'a:\n  - f: g\n  # one\n  - b: ‸c\n    d: e\nh: i\n',
  ],
  ['an item up', 'a:\n  - b\n  - ‸c\n', -1, 'a:\n  - ‸c\n  - b\n'],
  ['a key with all below it', 'a:\n  b: c\n‸d: e\n', -1, '‸d: e\na:\n  b: c\n'],
  ['over the end of the text', 'a: ‸b\nc: d', 1, 'c: d\na: ‸b'],
  ['with comments, behind a byte order mark', '\ufeff# one\r\na: ‸b\r\nc: d\r\n', 1, '\ufeffc: d\r\n# one\r\na: ‸b\r\n'],
  ['not above the first', 'a: ‸b\nc: d\n', -1, undefined],
  ['not over the key beside the dash', 'a:\n  - b: c\n    d: ‸e\n', -1, undefined],
  ['not an anchor behind its alias', 'a: &‸x b\nc: *x\n', 1, undefined],
];

describe('a line is moved by node', () => {
  test.each(withCrLf(moves))('%s', (_, before, by, after) => {
    const { text, offset } = marked(before);
    const edit = moveEntry(parseText(text), offset, by);
    expect(edit && typedInto(text, edit)).toBe(after);
  });

  test.each([
    ['with all in it', 'a:\n  - b: ‸c\n    d: e\n  - f\n', 'a:\n  - b: c\n    d: e\n  - b: ‸c\n    d: e\n  - f\n'],
    ['at the end of the text', 'a:\n  - ‸b', 'a:\n  - b\n  - ‸b'],
  ])('and an item is written twice %s', (_, before, after) => {
    const { text, offset } = marked(before);
    const edit = duplicateItem(parseText(text), offset);
    expect(edit && typedInto(text, edit)).toBe(after);
  });

  test('or above itself, with the caret in the upper one', () => {
    const { text, offset } = marked('a:\n  - b: ‸c\n    d: e\n  - f');
    const edit = duplicateItem(parseText(text), offset, -1);
    expect(edit && typedInto(text, edit)).toBe('a:\n  - b: ‸c\n    d: e\n  - b: c\n    d: e\n  - f');
    const last = duplicateItem(parseText('a:\n  - f'), 7, -1);
    expect(last && typedInto('a:\n  - f', last)).toBe('a:\n  - ‸f\n  - f');
  });
});

describe('lines are commented out and in again by node', () => {
  test.each(
    withCrLf([
      ['a key', 'a: b‸\nc: d\n', '# a: b‸\nc: d\n'],
      ['with block text', 'a: |‸\n  one\n\n  # two\nc: d\n', '# a: |‸\n#   one\n\n#   # two\nc: d\n'],
      ['with keys', 'a:‸\n  b:\n    - c\n    # d\n  e: f\n\n# g\nh: i', '# a:‸\n#   b:\n#     - c\n#     # d\n#   e: f\n\n# g\nh: i'],
      ['an item', 'a:\n  - b: ‸c\n    d: e\n  - f\n', 'a:\n  # - b: ‸c\n  #   d: e\n  - f\n'],
      ['from within brackets', 'a: [b,\n  ‸c]\nd: e\n', '# a: [b,\n#   ‸c]\nd: e\n'],
      ['not its neighbours', 'a:\n  b: ‸c\n  d: e\n', 'a:\n  # b: ‸c\n  d: e\n'],
    ]),
  )('%s', (_, before, after) => {
    const { text, offset } = marked(before);
    const out = toggleComment(parseText(text), { start: offset, end: offset });
    expect(out && typedInto(text, out)).toBe(after);
    const { text: commented, offset: caret } = marked(after);
    const back = toggleComment(parseText(commented), { start: caret, end: caret });
    const [first = ''] = before.split('‸');
    // Not where the first line does not say what it is.
    if (!first.includes('[')) expect(back && typedInto(commented, back)).toBe(before);
  });

  test('lines of block text are not: there they are text', () => {
    const { text, offset } = marked('a: |\n  #!/bin/sh\n  ‸one\n');
    expect(toggleComment(parseText(text), { start: offset, end: offset })).toBeUndefined();
  });

  test('prose is commented in by lines', () => {
    const { text, offset } = marked('# ‸some words\n# more\na: b\n');
    const edit = toggleComment(parseText(text), { start: offset, end: offset });
    expect(edit && typedInto(text, edit)).toBe('‸some words\n# more\na: b\n');
  });
});
