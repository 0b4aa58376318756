import { describe, expect, test } from 'vitest';
import { applyEdit, type Edit, type SharedChoice } from './apply-edit.ts';

/** The text after an edit; throws the reason of a refusal. */
function edited(text: string, edit: Edit, shared?: SharedChoice): string {
  const result = applyEdit(text, edit, { shared });
  if (!result.ok) throw new Error(result.reason);
  return result.text;
}

const set = (path: Edit['path'], value: Extract<Edit, { op: 'set' }>['value']): Edit => ({ op: 'set', path, value });
const clear = (...path: Edit['path']): Edit => ({ op: 'clear', path });

const shared = `base: &b # the base
  # one
  k: 1 # kk
  list:
    - a
copy: *b # copied
merged:
  <<: *b
  own: 1
`;

describe('an edit of a shared value asks where it applies', () => {
  test.each<[string, Edit]>([
    ['inside an alias', set(['copy', 'k'], 'x')],
    ['an alias itself', set(['copy'], 'x')],
    ['inside what is aliased', set(['base', 'k'], 'x')],
    ['what is aliased', set(['base'], 'x')],
    ['in a list of it', { op: 'insert', path: ['base', 'list'], index: 0, value: 'x' }],
    ['below a merged key', set(['merged', 'list', 0], 'x')],
    ['removing a merged key', clear('merged', 'k')],
    ['renaming a merged key', { op: 'rename', path: ['merged', 'k'], key: 'x' }],
  ])('%s', (_, edit) =>
    expect(applyEdit(shared, edit)).toMatchObject({ ok: false, shared: { places: 3, lines: [1, 6, 8], everywhere: true } }),
  );

  test('not where nothing shared is changed', () => {
    expect(edited(shared, clear('copy'))).toBe(shared.replace('copy: *b # copied\n', ''));
    expect(edited(shared, set(['merged', 'k'], 'x'))).toBe(`${shared}  k: x\n`);
    expect(edited('a: &x 1\n', set(['a'], 'v'))).toBe('a: &x v\n');
    expect(edited(shared, clear('copy', 'absent'))).toBe(shared);
  });
});

describe('everywhere changes the value where it is written', () => {
  test.each<[string, Edit, string, string]>([
    ['through an alias', set(['copy', 'k'], 'x'), 'k: 1', 'k: x'],
    ['through a merge key', set(['merged', 'k'], 'x'), 'k: 1', 'k: x'],
    ['below a merged key', set(['merged', 'list', 0], 'x'), '- a', '- x'],
    ['the value itself', set(['copy', 'list'], ['x']), '- a', '- x'],
    ['removing', clear('copy', 'k'), '  # one\n  k: 1 # kk\n', ''],
    ['renaming', { op: 'rename', path: ['merged', 'k'], key: 'kk' }, 'k: 1', 'kk: 1'],
  ])('%s', (_, edit, old, now) => expect(edited(shared, edit, 'everywhere')).toBe(shared.replace(old, now)));

  test('replaces what an alias stands for, and keeps the anchor', () => {
    expect(edited('a: &x 1 # c\nb: *x\n', set(['b'], 'v'), 'everywhere')).toBe('a: &x v # c\nb: *x\n');
  });

  test('leaves an emptied value to its other users', () => {
    expect(edited('a: &x\n  k: 1\nb: *x\n', clear('b', 'k'), 'everywhere')).toBe('a: &x {}\nb: *x\n');
    expect(edited('a: &x [1]\nb: *x\n', { op: 'remove', path: ['b', 0] }, 'everywhere')).toBe('a: &x []\nb: *x\n');
  });
});

describe('here writes out a copy', () => {
  test.each<[string, string, Edit, string]>([
    [
      'of what an alias stands for',
      'a: &x\n    k: 1 # c\n    l: 2\nb: *x # d\n',
      set(['b', 'k'], 'v'),
      'a: &x\n    k: 1 # c\n    l: 2\nb: # d\n    k: v # c\n    l: 2\n',
    ],
    [
      'behind a dash',
      'a: &x {k: 1}\nb: &y\n  l: |2\n     text\nc:\n  - *y # d\n',
      set(['c', 0, 'm'], 'v'),
      'a: &x {k: 1}\nb: &y\n  l: |2\n     text\nc:\n  - l: |2 # d\n       text\n    m: v\n',
    ],
    [
      'in flow',
      'a: &x\n  k: "1"\n  l: |\n    t\nb: [*x]\n',
      set(['b', 0, 'k'], 'v'),
      'a: &x\n  k: "1"\n  l: |\n    t\nb: [{k: "v", l: "t\\n"}]\n',
    ],
    [
      'with CRLF',
      'a: &x\r\n  k: 1\r\n  l: 2\r\nb: *x\r\n',
      set(['b', 'k'], 'v'),
      'a: &x\r\n  k: 1\r\n  l: 2\r\nb:\r\n  k: v\r\n  l: 2\r\n',
    ],
    [
      'without the anchors inside, with the aliases',
      'a: &x\n  k: &y 1\n  l: *y\nb: *x\nc: *y\n',
      set(['b', 'm'], 'v'),
      'a: &x\n  k: &y 1\n  l: *y\nb:\n  k: 1\n  l: *y\n  m: v\nc: *y\n',
    ],
    [
      'with its aliases written out, where their anchor is another now',
      'y: &y 1\na: &x [*y]\nz: &y 2\nb: *x\n',
      { op: 'insert', path: ['b'], index: 1, value: 'v' },
      'y: &y 1\na: &x [*y]\nz: &y 2\nb: [1, v]\n',
    ],
    [
      'and hands the anchor on, when the value of the anchor changes',
      'a: &x # c\n  k: 1\nb: *x # d\nc: *x\n',
      set(['a', 'k'], 'v'),
      'a: # c\n  k: v\nb: &x # d\n  k: 1\nc: *x\n',
    ],
    ['but of nothing that is replaced', 'a: &x {k: 1}\nb: *x # d\n', set(['b'], 'v'), 'a: &x {k: 1}\nb: v # d\n'],
    [
      'of a merged value, as a key of its own',
      'a: &x\n  k: [1, 2] # c\nb:\n  <<: *x\n',
      set(['b', 'k', 0], 'v'),
      'a: &x\n  k: [1, 2] # c\nb:\n  <<: *x\n  k: [v, 2]\n',
    ],
    [
      'of what is merged, less a key',
      'a: &x {k: 1, l: 2}\nb:\n  <<: [*x]\n  m: 3\n',
      clear('b', 'k'),
      'a: &x {k: 1, l: 2}\nb:\n  <<: [{l: 2}]\n  m: 3\n',
    ],
    [
      'of what is merged, a key renamed',
      'a: &x {k: 1}\nb:\n  <<: *x\n',
      { op: 'rename', path: ['b', 'k'], key: 'l' },
      'a: &x {k: 1}\nb:\n  <<: {l: 1}\n',
    ],
    [
      'of a merged list, emptied, which does not show the merged one again',
      'a: &x\n  k: [1]\nb:\n  <<: *x\n',
      { op: 'remove', path: ['b', 'k', 0] },
      'a: &x\n  k: [1]\nb:\n  <<: *x\n  k: []\n',
    ],
    ['of nothing', 'a: &x\nb: *x\n', set(['b', 'k'], 'v'), 'a: &x\nb:\n  k: v\n'],
  ])('%s', (_, text, edit, expected) => expect(edited(text, edit, 'here')).toBe(expected));
});

describe('what is removed passes on the anchors that are needed', () => {
  test.each<[string, string, Edit, string]>([
    ['removed, with its comments', 'a: &x # c\n  # one\n  k: 1\nb: *x # d\nc: *x\n', clear('a'), 'b: &x # d\n  # one\n  k: 1\nc: *x\n'],
    ['replaced, with an anchor inside', 'a:\n  k: &y 1\nb: [*y, *y]\n', set(['a'], 'v'), 'a: v\nb: [&y 1, *y]\n'],
    ['with aliases inside, too', 'a: [&x 1, *x]\nb: *x\n', clear('a'), 'b: &x 1\n'],
    ['a key', '&x k: 1\nb: *x\n', clear('k'), 'b: &x k\n'],
    ['a renamed key', '&x k: 1\nb: *x\n', { op: 'rename', path: ['k'], key: 'l' }, 'l: 1\nb: &x k\n'],
  ])('%s', (_, text, edit, expected) => expect(edited(text, edit)).toBe(expected));
});

describe('an alias never ends up before its anchor, nor after another one of that name', () => {
  const move = (from: number, to: number): Edit => ({ op: 'move', path: [from], to });

  test('without asking', () => {
    expect(applyEdit('- &x 1\n- *x\n', move(1, 0))).toMatchObject({ ok: false, shared: { everywhere: false } });
    expect(applyEdit('- &x 1\n- *x\n- &x 2\n', move(1, 2))).toMatchObject({ ok: false, shared: { everywhere: false } });
    expect(applyEdit('- &x 1\n- *x\n', move(1, 0), { shared: 'everywhere' })).toMatchObject({
      ok: false,
      reason: expect.stringMatching(/^Line 2 uses the anchor &x/) as string,
    });
  });

  test('except as a copy', () => {
    expect(edited('- &x 1\n- *x\n', move(1, 0), 'here')).toBe('- 1\n- &x 1\n');
    expect(edited('- &x 1\n- *x\n', move(0, 1), 'here')).toBe('- 1\n- &x 1\n');
    expect(edited('- &x 1\n- *x\n- &x 2\n', move(1, 2), 'here')).toBe('- &x 1\n- &x 2\n- 1\n');
  });
});

describe('changes of several steps', () => {
  test('are reported as changes of the text before', () => {
    const text = 'a: &x # c\n  k: 1\nb: *x # d\n';
    const result = applyEdit(text, set(['a', 'k'], 'v'), { shared: 'here' });
    expect(result).toMatchObject({
      ok: true,
      changes: [
        { offset: 3, length: 3, text: '' },
        { offset: 15, length: 1, text: 'v' },
        { offset: 20, length: 2, text: '&x' },
        { offset: 26, length: 0, text: '\n  k: 1' },
      ],
    });
  });
});

test('a value that contains itself is refused', () => {
  const text = 'a: &x\n  k: *x\n  l: 1\n';
  expect(applyEdit(text, set(['a', 'l'], 'v'), { shared: 'here' })).toMatchObject({ ok: false });
  expect(applyEdit(text, set(['a', 'k'], 'v'), { shared: 'everywhere' })).toMatchObject({ ok: false });
  expect(applyEdit(text, set(['a', 'k', 'l'], 'v'), { shared: 'everywhere' })).toMatchObject({ text: 'a: &x\n  k: *x\n  l: v\n' });
});

describe('a copy whose aliases are written out', () => {
  /** Lists of aliases of lists, whose first anchor is redefined by the time they are used. */
  const bomb = (leaf: string) =>
    `l0: &l0 ${leaf}\n${[1, 2, 3, 4, 5]
      .map(
        (at) =>
          `l${at}: &l${at} [${Array(9)
            .fill(`*l${at - 1}`)
            .join(', ')}]\n`,
      )
      .join('')}m: &m {k: *l5}\nl0: &l0 1\nl1: &l1 1\nl2: &l2 1\nl3: &l3 1\nl4: &l4 1\nl5: &l5 1\nz: *m\n`;

  test.each(['[]', '{}', '', 'null', '!!str', 'x'])('is not an endless %s', (leaf) => {
    expect(applyEdit(bomb(leaf), set(['z', 'k2'], 'v'), { shared: 'here' })).toMatchObject({
      ok: false,
      reason: expect.stringMatching(/cannot be written out/) as string,
    });
  });
});

test('a long shared text can be copied', () => {
  const inline = `  inline: |\n${'    # text\n'.repeat(3000)}`;
  const text = `a: &x\n${inline}  mode: 1\nb: *x\n`;
  expect(edited(text, set(['b', 'mode'], 'v'), 'here') === text.replace('*x', `\n${inline}  mode: v`).replace('b: ', 'b:')).toBe(true);
});

test('a long text is not read over and over for each anchor that must be passed on', () => {
  const names = (count: number, sign: string) => Array.from({ length: count }, (_, at) => `${sign}n${at}`);
  const text = (count: number, length: number) =>
    `a: [${names(count, '&')
      .map((name) => `${name} 1`)
      .join(', ')}]\n# ${'c'.repeat(length)}\nb: [${names(count, '*').join(', ')}]\n`;
  expect(edited(text(30, 1000), clear('a'))).toMatch(/b: \[&n0 1, .*, &n29 1\]\n$/);
  expect(edited(text(5, 400_000), clear('a'))).toMatch(/b: \[&n0 1, .*, &n4 1\]\n$/);
  expect(applyEdit(text(30, 400_000), clear('a'))).toMatchObject({ ok: false, reason: expect.stringMatching(/Too many places/) as string });
});
