import { describe, expect, test } from 'vitest';
import { applyEdit, literal, type Edit } from './apply-edit.ts';
import { parseText } from '../../yaml/parse-text.ts';
import { valueAt } from '../read.ts';

/** The text after an edit; throws the reason of a refusal. */
function edited(text: string, edit: Edit): string {
  const result = applyEdit(text, edit);
  if (!result.ok) throw new Error(result.reason);
  return result.text;
}

function reason(text: string, edit: Edit): string | undefined {
  const result = applyEdit(text, edit);
  return result.ok ? undefined : result.reason;
}

const set = (path: Edit['path'], value: Extract<Edit, { op: 'set' }>['value']): Edit => ({ op: 'set', path, value });

describe('set replaces a scalar', () => {
  test.each<[string, string, Edit, string]>([
    ['keeps the trailing comment and its spacing', 'a: 1   # why\nb: 2\n', set(['a'], 'x'), 'a: x   # why\nb: 2\n'],
    ['keeps double quotes', 'a: "1"\n', set(['a'], 'x'), 'a: "x"\n'],
    ['keeps single quotes', "a: 'it'\n", set(['a'], "it's"), "a: 'it''s'\n"],
    ['leaves single quotes where they cannot hold the text', "a: 'x'\n", set(['a'], 'a\u0007'), 'a: "a\\x07"\n'],
    ['keeps the anchor and a tag that fits', 'a: &x !!str 1 # c\n', set(['a'], 'two'), 'a: &x !!str two # c\n'],
    ['drops a tag that does not fit', 'a: &x !!binary aGk=\n', set(['a'], 'hi'), 'a: &x hi\n'],
    ['drops it in flow', 'a: [!!binary aGk=, b]\n', set(['a', 0], 'hi'), 'a: [hi, b]\n'],
    ['writes numbers and booleans plain', 'a: "1"\nb: x\n', set(['a'], 420), 'a: 420\nb: x\n'],
    ['writes a literal exactly so', 'mode: 420 # rw\n', set(['mode'], literal('0644')), 'mode: 0644 # rw\n'],
    ['works in quoted keys', '"a: b": 1\n\'c\': 2\n', set(['a: b'], 'x'), '"a: b": x\n\'c\': 2\n'],
    ['works below a key on its own line', 'a:\n  # note\n  old\nb: 1\n', set(['a'], 'new'), 'a:\n  # note\n  new\nb: 1\n'],
    ['replaces a plain scalar of several lines', 'a: one\n  two # c\nb: 1\n', set(['a'], 'three'), 'a: three # c\nb: 1\n'],
    ['works in an explicit entry', '? a\n: 1 # c\n', set(['a'], 'x'), '? a\n: x # c\n'],
    ['works behind a document start and before its end', '%YAML 1.1\n---\na: 1\n...\n', set(['a'], 'x'), '%YAML 1.1\n---\na: x\n...\n'],
    ['leaves a second document alone', 'a: 1\n---\na: 2\n', set(['a'], 'x'), 'a: x\n---\na: 2\n'],
    ['keeps CRLF and a byte order mark', '\ufeffa: 1\r\nb: 2\r\n', set(['b'], 'x'), '\ufeffa: 1\r\nb: x\r\n'],
    ['keeps a missing final line break', 'a: 1', set(['a'], 'x'), 'a: x'],
    ['keeps tabs elsewhere', 'a: "x\ty"\t# c\td\nb: 1\n', set(['b'], 'x'), 'a: "x\ty"\t# c\td\nb: x\n'],
  ])('%s', (_, text, edit, expected) => expect(edited(text, edit)).toBe(expected));

  test('changes nothing where the value is already there', () => {
    expect(applyEdit('a: 0644\n', set(['a'], literal('0644')))).toMatchObject({ ok: true, text: 'a: 0644\n', changes: [] });
    expect(applyEdit("a: 'x'\n", set(['a'], 'x'))).toMatchObject({ ok: true, text: "a: 'x'\n", changes: [] });
  });

  test('returns the change alone', () => {
    expect(applyEdit('a: 1\nb: 2\n', set(['b'], 'x'))).toMatchObject({
      ok: true,
      text: 'a: 1\nb: x\n',
      changes: [{ offset: 8, length: 1, text: 'x' }],
    });
  });
});

describe('a new text is quoted where it would otherwise be read as something else', () => {
  test.each([
    'true',
    'Yes',
    'no',
    'on',
    'off',
    'y',
    'N',
    'null',
    '~',
    '12',
    '0644',
    '0o7',
    '0x1f',
    '1_0',
    '1.5',
    '.5',
    '-3',
    '1e3',
    '.inf',
    '2001-01-01',
    '12:30',
    '<<',
    '=',
    '',
    ' a',
    'a ',
    'k: v',
    'k:',
    'a #b',
    '#a',
    '- a',
    '? a',
    '[a',
    '{a',
    '*a',
    '&a',
    '!a',
    '%a',
    '@a',
    '|',
    '>',
    '`a',
    ',a',
    '---',
    '...',
  ])('%j', (value) => expect(edited('a: x\n', set(['a'], value))).toBe(`a: "${value}"\n`));

  test.each([
    'core',
    '/etc/hostname',
    'ssh-ed25519 AAAA= core@host',
    '$y$j9T$salt$hash',
    '--flag=1',
    'https://host/a?b=c#d',
    'a:b',
    '10.0.0.1',
    '1.5.0',
    'é 😀',
    "it's",
    'a, b',
    'yes please',
    '~/bin',
  ])('but not %j', (value) => expect(edited('a: x\n', set(['a'], value))).toBe(`a: ${value}\n`));

  test('in flow, commas, brackets and question marks are quoted too', () => {
    expect(edited('a: [x, y]\n', set(['a', 0], 'a, b'))).toBe('a: ["a, b", y]\n');
    expect(edited('a: {b: x}\n', set(['a', 'b'], 'http://a?b'))).toBe('a: {b: "http://a?b"}\n');
  });

  test('with the quotes that the document uses', () => {
    expect(edited("a: 'x'\nb: 'y'\n", set(['c'], 'true'))).toBe("a: 'x'\nb: 'y'\nc: 'true'\n");
    expect(edited("a:\n  - 'x'\n  - 'y'\n", { op: 'insert', path: ['a'], index: 2, value: 'z' })).toBe("a:\n  - 'x'\n  - 'y'\n  - 'z'\n");
  });

  test('control characters and other line breaks are escaped', () => {
    expect(edited('a: x\n', set(['a'], '\u2028\u0085\r\n\t\\"'))).toBe('a: "\\u2028\\x85\\r\\n\\t\\\\\\""\n');
  });
});

describe('texts of several lines', () => {
  test.each<[string, string, Edit, string]>([
    ['become a literal block scalar', 'a: x # c\nb: 1\n', set(['a'], 'one\ntwo\n'), 'a: | # c\n  one\n  two\nb: 1\n'],
    ['end as the text does', 'a:\n  b: x\n', set(['a', 'b'], 'one\n\ntwo'), 'a:\n  b: |-\n    one\n\n    two\n'],
    ['keep what ends them', 'a: x\nb: 1\n', set(['a'], 'one\n\n\n'), 'a: |+\n  one\n\n\nb: 1\n'],
    ['take an indentation indicator for leading space', 'a: x\n', set(['a'], '  one\ntwo\n'), 'a: |2\n    one\n  two\n'],
    ['take one for a leading tab, which go-yaml takes for indentation', 'a: x\n', set(['a'], '\tone\n'), 'a: |2\n  \tone\n'],
    ['follow the step of the document', 'a:\n    b: x\n', set(['a', 'b'], 'one\n'), 'a:\n    b: |\n        one\n'],
    ['are quoted in flow', 'a: {b: x}\n', set(['a', 'b'], 'one\ntwo\n'), 'a: {b: "one\\ntwo\\n"}\n'],
    ['are quoted with carriage returns', 'a: x\n', set(['a'], 'one\r\n'), 'a: "one\\r\\n"\n'],
    ['use the line breaks of the document', 'a: x\r\nb: 1\r\n', set(['a'], 'one\ntwo\n'), 'a: |\r\n  one\r\n  two\r\nb: 1\r\n'],
    ['get the line break they need at the end of the text', 'a: x', set(['a'], 'one\n'), 'a: |\n  one\n'],
    ['need none without a final line break', 'a: x', set(['a'], 'one\ntwo'), 'a: |-\n  one\n  two'],
    ['stay at the indentation of the old block', 'a: |\n     old\nb: 1\n', set(['a'], 'new\n'), 'a: |\n     new\nb: 1\n'],
    ['keep the indicator of the old block', 'a: |3- # c\n     old\nb: 1\n', set(['a'], 'new\nx\n'), 'a: |3 # c\n   new\n   x\nb: 1\n'],
    ['stay folded', 'a: >-\n  old\n  text\nb: 1\n', set(['a'], 'one\ntwo\n\nthree\n'), 'a: >\n  one\n\n  two\n\n\n  three\nb: 1\n'],
    ['stay a block with a single line', 'a: |\n  old\n  text\n', set(['a'], 'one'), 'a: |-\n  one\n'],
    ['leave a block they do not fit in', 'a: | # c\n  old\nb: 1\n', set(['a'], '\u0007'), 'a: "\\x07" # c\nb: 1\n'],
    ['leave a block for a number', 'a: |\n  old\nb: 1\n', set(['a'], 7), 'a: 7\nb: 1\n'],
  ])('%s', (_, text, edit, expected) => expect(edited(text, edit)).toBe(expected));
});

describe('set creates', () => {
  test.each<[string, string, Edit, string]>([
    ['a key behind the last entry', 'a:\n  b: 1 # c\n# next\nd: 2\n', set(['a', 'x'], 'v'), 'a:\n  b: 1 # c\n  x: v\n# next\nd: 2\n'],
    [
      'a key below the comments of the entry before',
      'a:\n  - 1\n\n  # apart\n# next\n',
      set(['b'], 'x'),
      'a:\n  - 1\n\n  # apart\nb: x\n# next\n',
    ],
    ['a key without a final line break', 'a: 1', set(['b'], 'x'), 'a: 1\nb: x'],
    ['a key below a block scalar without a final line break, which keeps its text', 'a: |\n  x', set(['b'], 'v'), 'a: |-\n  x\nb: v'],
    ['a key with the blank line its neighbours have', 'a: 1\n\nb:\n  c: 1\n', set(['d'], 'x'), 'a: 1\n\nb:\n  c: 1\n\nd: x\n'],
    ['a key before the document end', 'a: 1\n...\n', set(['b'], 'x'), 'a: 1\nb: x\n...\n'],
    ['a key in a list item', '- a: 1\n  b: 2\n- c: 3\n', set([0, 'x'], 'v'), '- a: 1\n  b: 2\n  x: v\n- c: 3\n'],
    ['a key in a flow mapping', 'a: {b: 1}\n', set(['a', 'x'], 'v'), 'a: {b: 1, x: v}\n'],
    ['a key in a flow mapping with a trailing comma', 'a: {b: 1,}\n', set(['a', 'x'], 'v'), 'a: {b: 1, x: v,}\n'],
    [
      'a key in a flow mapping of lines',
      'a: {\n  b: 1, # b\n  c: 2 # c\n}\n',
      set(['a', 'x'], 'v'),
      'a: {\n  b: 1, # b\n  c: 2, # c\n  x: v\n}\n',
    ],
    [
      'missing parents',
      'variant: fcos\n',
      set(['storage', 'files', 0, 'contents', 'inline'], 'x'),
      'variant: fcos\nstorage:\n  files:\n    - contents:\n        inline: x\n',
    ],
    ['parents at the step of the document', 'a:\n    b: 1\n', set(['c', 'd'], 'x'), 'a:\n    b: 1\nc:\n    d: x\n'],
    ['lists under their key where the document has them so', 'a:\n- 1\n', set(['b', 0, 'c'], 'x'), 'a:\n- 1\nb:\n- c: x\n'],
    ['a mapping for nothing', 'a: # c\nb: 1\n', set(['a', 'x'], 'v'), 'a: # c\n  x: v\nb: 1\n'],
    ['a mapping for {}', 'a: {} # c\nb: 1\n', set(['a', 'x'], 'v'), 'a: # c\n  x: v\nb: 1\n'],
    ['a mapping for ~ in a list', '- ~\n- 1\n', set([0], { a: 'x', b: ['v'] }), '- a: x\n  b:\n    - v\n- 1\n'],
    ['a list for []', 'a: []\n', { op: 'insert', path: ['a'], index: 0, value: 'x' }, 'a:\n  - x\n'],
    ['flow within flow', 'a: [{}]\n', set(['a', 0, 'b', 'c'], 'x'), 'a: [{b: {c: x}}]\n'],
    ['a document', '', set(['variant'], 'fcos'), 'variant: fcos\n'],
    ['a document behind its comments', '# mine\n\n# yours\n', set(['a', 'b'], 'x'), '# mine\n\n# yours\na:\n  b: x\n'],
    ['a document between its markers', '# mine\n---\n# c\n...\n', set(['a'], 'x'), '# mine\n---\n# c\na: x\n...\n'],
    ['a document behind a comment without a line break', '# mine', set(['a'], 'x'), '# mine\na: x'],
    ['a document behind a byte order mark', '\ufeff', set(['a'], 'x'), '\ufeffa: x\n'],
    ['a document for {}', '{}\n', set(['a'], 'x'), 'a: x\n'],
    ['a key that a merge key gave', 'x: &x {a: 1}\nb:\n  <<: *x\n', set(['b', 'a'], 'v'), 'x: &x {a: 1}\nb:\n  <<: *x\n  a: v\n'],
  ])('%s', (_, text, edit, expected) => expect(edited(text, edit)).toBe(expected));

  test('replaces a collection with its inner comments, and nothing around it', () => {
    expect(edited('a: # head\n  # one\n  - 1 # first\n  - 2 # last\n  # apart\nb: 1\n', set(['a'], 'x'))).toBe(
      'a: x # head\n  # apart\nb: 1\n',
    );
    expect(edited('a:\n- 1\n- 2\nb: 1\n', set(['a'], ['x']))).toBe('a:\n- x\nb: 1\n');
    expect(edited('a: [1, 2] # c\n', set(['a'], { b: 'x' }))).toBe('a: # c\n  b: x\n');
  });
});

describe('insert', () => {
  const insert = (path: Edit['path'], index: number, value: Extract<Edit, { op: 'insert' }>['value']): Edit => ({
    op: 'insert',
    path,
    index,
    value,
  });
  test.each<[string, string, Edit, string]>([
    ['last', 'a:\n  - 1 # c\nb: 1\n', insert(['a'], 1, 'x'), 'a:\n  - 1 # c\n  - x\nb: 1\n'],
    ['first, above the comments of the next', 'a:\n  # one\n  - 1\n', insert(['a'], 0, 'x'), 'a:\n  - x\n  # one\n  - 1\n'],
    ['between', 'a:\n- 1\n# two\n- 2\n', insert(['a'], 1, { k: 'x', l: ['v'] }), 'a:\n- 1\n- k: x\n  l:\n  - v\n# two\n- 2\n'],
    ['with the blank lines of its neighbours', 'a:\n  - 1\n\n  - 2\n', insert(['a'], 1, 'x'), 'a:\n  - 1\n\n  - x\n\n  - 2\n'],
    [
      'with the wide dashes of its neighbours',
      'a:\n  -   k: 1\n      l: 2\n',
      insert(['a'], 1, { k: 'x', l: 'v' }),
      'a:\n  -   k: 1\n      l: 2\n  -   k: x\n      l: v\n',
    ],
    ['first in a compact list', '- - 1\n  - 2\n', insert([0], 0, 'x'), '- - x\n  - 1\n  - 2\n'],
    ['in flow', 'a: [1, 2]\n', insert(['a'], 1, 'x'), 'a: [1, x, 2]\n'],
    ['in flow of lines', 'a: [\n  1, # one\n  2 # two\n]\n', insert(['a'], 2, 'x'), 'a: [\n  1, # one\n  2, # two\n  x\n]\n'],
    ['creates the list', 'a: 1\n', insert(['b', 'c'], 0, { k: 'one\ntwo\n' }), 'a: 1\nb:\n  c:\n    - k: |\n        one\n        two\n'],
    ['below a block scalar that keeps its line breaks', '- |+\n  a\n\n- x\n\n- v\n', insert([], 1, 'z'), '- |+\n  a\n\n- z\n- x\n\n- v\n'],
  ])('%s', (_, text, edit, expected) => expect(edited(text, edit)).toBe(expected));
});

describe('remove and clear', () => {
  const clear = (...path: Edit['path']): Edit => ({ op: 'clear', path });
  const remove = (...path: Edit['path']): Edit => ({ op: 'remove', path });
  test.each<[string, string, Edit, string]>([
    [
      'takes the comments that belong to it',
      'a: 1\n\n# apart\n\n# mine\n# too\nb: 2 # mine\n# next\nc: 3\n',
      clear('b'),
      'a: 1\n\n# apart\n\n# next\nc: 3\n',
    ],
    ['leaves comments at another indentation', 'a:\n  x: 1\n # odd\n  y: 2\n', clear('a', 'y'), 'a:\n  x: 1\n # odd\n'],
    ['leaves one of two empty lines', 'a: 1\n\nb: 2\n\nc: 3\n', clear('b'), 'a: 1\n\nc: 3\n'],
    ['leaves no empty line above the first', 'a:\n  - 1\n\n  - 2\n', remove('a', 0), 'a:\n  - 2\n'],
    ['leaves no empty line at the end', 'a: 1\n\nb: 2\n', clear('b'), 'a: 1\n'],
    ['keeps a missing final line break', 'a: 1\nb: 2', clear('b'), 'a: 1'],
    ['keeps the line break that the text above needs', 'a: |\n  x\nb: 2', clear('b'), 'a: |\n  x\n'],
    ['moves the next key up to the dash', '- name: x # c\n  # about\n  b: 2\n', clear(0, 'name'), '- # about\n  b: 2\n'],
    ['moves the next key up over a block', '- name: |\n    x\n\n  b: 2\n', clear(0, 'name'), '- b: 2\n'],
    ['moves the next item up to the dash', '- - 1\n  - 2\n', remove(0, 0), '- - 2\n'],
    ['takes parents left empty', 'a: 1\n# s\nstorage:\n  # f\n  files:\n    - path: /x\n', clear('storage', 'files', 0, 'path'), 'a: 1\n'],
    ['takes a list left empty', 'a: 1\nb:\n- x # c\n', remove('b', 0), 'a: 1\n'],
    ['leaves the root', '# c\n\na: 1 # d\n', clear('a'), '# c\n'],
    ['from flow, first', 'a: [1, 2, 3]\n', remove('a', 0), 'a: [2, 3]\n'],
    ['from flow, last', 'a: [1, 2, 3]\n', remove('a', 2), 'a: [1, 2]\n'],
    ['from flow with a trailing comma', 'a: {b: 1, c: 2,}\n', clear('a', 'c'), 'a: {b: 1,}\n'],
    ['from flow of lines', 'a: [\n  1, # one\n  # two\n  2, # 2\n  3\n]\n', remove('a', 1), 'a: [\n  1, # one\n  3\n]\n'],
    ['from flow of lines, last', 'a: [\n  1, # one\n  2 # two\n]\n', remove('a', 1), 'a: [\n  1 # one\n]\n'],
    ['with CRLF', 'a: 1\r\n# b\r\nb: 2\r\nc: 3\r\n', clear('b'), 'a: 1\r\nc: 3\r\n'],
    ['keeps comments from falling into the text above', 'a: |\n  x\nb:\n  - v\n  # note\n', clear('b'), 'a: |\n  x\n# note\n'],
    ['of a key that is not there is nothing', 'a: 1\n', clear('b', 'c'), 'a: 1\n'],
  ])('%s', (_, text, edit, expected) => expect(edited(text, edit)).toBe(expected));
});

describe('move and duplicate', () => {
  const move = (path: Edit['path'], to: number): Edit => ({ op: 'move', path, to });
  test.each<[string, string, Edit, string]>([
    [
      'up, with comments',
      'a:\n  - 1\n  # two\n  - k: 2 # t\n    l: 3\n',
      move(['a', 1], 0),
      'a:\n  # two\n  - k: 2 # t\n    l: 3\n  - 1\n',
    ],
    ['down', 'a:\n  # one\n  - 1\n  - 2\n  - 3 # c\nb: 1\n', move(['a', 0], 2), 'a:\n  - 2\n  - 3 # c\n  # one\n  - 1\nb: 1\n'],
    ['with empty lines between', '- 1\n\n- 2\n\n- 3\n', move([0], 2), '- 2\n\n- 3\n\n- 1\n'],
    ['from the end of a text without a final line break', '- 1\n- |\n  2', move([1], 0), '- |-\n  2\n- 1'],
    ['in a compact list', '- - 1\n  # two\n  - 2\n', move([0, 1], 0), '- # two\n  - 2\n  - 1\n'],
    ['in flow', 'a: [1, {b: 2}, 3] # c\n', move(['a', 1], 0), 'a: [{b: 2}, 1, 3] # c\n'],
  ])('moves %s', (_, text, edit, expected) => expect(edited(text, edit)).toBe(expected));

  test.each<[string, string, Edit['path'], string]>([
    [
      'in block',
      'a:\n  # one\n  - k: 1 # c\n    # l\n    l: 2\n  - 2\n',
      ['a', 0],
      'a:\n  # one\n  - k: 1 # c\n    # l\n    l: 2\n  - k: 1 # c\n    # l\n    l: 2\n  - 2\n',
    ],
    ['in flow', 'a: [x, y]\n', ['a', 0], 'a: [x, x, y]\n'],
    ['without its anchors', '- &x {a: &y 1}\n- *x\n- *y\n', [0], '- &x {a: &y 1}\n- {a: 1}\n- *x\n- *y\n'],
    ['without an anchor before lines', '- &x\n  a: 1\n', [0], '- &x\n  a: 1\n-\n  a: 1\n'],
    ['at the end of a text without a final line break', '- |\n  x', [0], '- |-\n  x\n- |-\n  x'],
  ])('duplicates %s', (_, text, path, expected) => expect(edited(text, { op: 'duplicate', path })).toBe(expected));
});

describe('rename', () => {
  const rename = (path: Edit['path'], key: string): Edit => ({ op: 'rename', path, key });
  test.each<[string, string, Edit, string]>([
    ['in place', '# one\na: &x 1 # c\nb:\n  - 2\n', rename(['b'], 'c'), '# one\na: &x 1 # c\nc:\n  - 2\n'],
    ['in flow', 'a: {b: 1, c: 2} # c\n', rename(['a', 'b'], 'x, y'), 'a: {"x, y": 1, c: 2} # c\n'],
    ['with its quotes', "a: {'b':1}\n", rename(['a', 'b'], "it's"), "a: {'it''s':1}\n"],
    ['with quotes it needs', 'a: 1\n', rename(['a'], 'true'), '"true": 1\n'],
    ['that is asked for with a question mark', '? a # c\n: 1\n', rename(['a'], 'b'), '? b # c\n: 1\n'],
    ['with its anchor', '&x a: 1\n', rename(['a'], 'b'), '&x b: 1\n'],
    ['behind a dash', '-   a: |\n      t\n', rename([0, 'a'], 'longer'), '-   longer: |\n      t\n'],
    ['to the same name', 'a: 1\n', rename(['a'], 'a'), 'a: 1\n'],
  ])('%s', (_, text, edit, expected) => expect(edited(text, edit)).toBe(expected));

  test.each<[string, string, Edit, RegExp]>([
    ['to a key that is there', 'a: 1\nb: 2\n', rename(['a'], 'b'), /^The key b already exists, on line 2/],
    ['of a key that is not there', 'a: 1\n', rename(['b'], 'c'), /^There is no key \$\.b/],
    ['of an item', '- 1\n', rename([0], 'c'), /^There is no key/],
    ['to half a surrogate pair', 'a: 1\n', rename(['a'], '\ud800'), /surrogate/],
  ])('is refused %s', (_, text, edit, expected) => expect(reason(text, edit)).toMatch(expected));

  test('and a new value swap contents in place', () => {
    const text = 'contents:\n  # what\n  inline: | # why\n    text\n  compression: gzip\n';
    expect(edited(edited(text, rename(['contents', 'inline'], 'source')), set(['contents', 'source'], literal('')))).toBe(
      'contents:\n  # what\n  source: # why\n  compression: gzip\n',
    );
  });
});

describe('refusals', () => {
  const shared = 'base: &b\n  k: 1\n  list: [1, 2]\ncopy: *b\nmerged:\n  <<: *b\n  own: 1\n';
  test.each<[string, Edit, RegExp]>([
    ['inside an aliased copy', set(['copy', 'k'], 'x'), /^This value is shared: it comes from the anchor &b on line \d/],
    ['an alias itself', set(['copy'], 'x'), /^This value is shared: it comes from the anchor &b/],
    [
      'inside what is aliased elsewhere',
      set(['base', 'k'], 'x'),
      /^This value is shared: its anchor &b on line \d is used again on line 4/,
    ],
    ['in a list of it', { op: 'insert', path: ['base', 'list'], index: 0, value: 'x' }, /^This value is shared/],
    ['below a merged key', set(['merged', 'list', 0], 'x'), /^This value is shared: it comes through a merge key/],
    ['removing a merged key', { op: 'clear', path: ['merged', 'k'] }, /^This value is shared: it comes from the anchor &b on line 1/],
  ])('%s', (_, edit, expected) => expect(reason(shared, edit)).toMatch(expected));

  test('what only uses a shared value can be changed around it', () => {
    expect(edited(shared, set(['merged', 'own'], 'x'))).toBe(shared.replace('own: 1', 'own: x'));
    expect(edited(shared, { op: 'clear', path: ['copy'] })).toBe(shared.replace('copy: *b\n', ''));
    expect(edited('a: &x 1\n', set(['a'], 'v'))).toBe('a: &x v\n');
  });

  test.each<[string, string, Edit, RegExp]>([
    ['a text with a syntax error', 'a: [1\nb: 2\n', set(['a'], 'x'), /^Fix the YAML on line \d+ first/],
    ['a key given twice', 'a: 1\na: 2\n', set(['a'], 'x'), /^The key a is given more than once, first on line 1/],
    ['a key in a list', 'a: [1]\n', set(['a', 'b'], 'x'), /^\$\.a is a list, not a mapping/],
    ['a key in a text', 'a: x\n', set(['a', 'b'], 'x'), /^\$\.a is a single value, not a mapping/],
    ['a list in a mapping', 'a: {b: 1}\n', { op: 'insert', path: ['a'], index: 0, value: 'x' }, /^\$\.a is not a list/],
    ['an item that is not there', 'a: [1]\n', { op: 'remove', path: ['a', 1] }, /^There is no item \$\.a\.1/],
    ['a gap in a list', 'a: [1]\n', set(['a', 2], 'x'), /^There is no item \$\.a\.2/],
    ['a move out of the list', 'a: [1]\n', { op: 'move', path: ['a', 0], to: 1 }, /^There is no item \$\.a\.1/],
    ['half a surrogate pair', 'a: 1\n', set(['a'], { b: ['\ud800'] }), /surrogate/],
  ])('%s', (_, text, edit, expected) => expect(reason(text, edit)).toMatch(expected));

  test('the root cannot be removed', () => expect(reason('a: 1\n', { op: 'clear', path: [] })).toMatch(/whole document/));
});

test('accepts a parsed text as well', () => {
  expect(applyEdit(parseText('a: 1\n'), set(['a'], 2))).toMatchObject({ ok: true, text: 'a: 2\n' });
});

test.each([
  ['flow lists', `a: ${'['.repeat(9000)}${']'.repeat(9000)}\n`],
  ['flow mappings', `a: ${'{b: '.repeat(9000)}${'}'.repeat(9000)}\n`],
  ['block lists', `a:\n  ${'- '.repeat(9000)}x\n`],
])('a text that is nested too deeply is handled: %s', (_, text) => {
  expect(reason(text, set(['b'], 'x'))).toContain('nested too deeply');
  expect(valueAt(parseText(text), ['a'])).toBeDefined();
});
