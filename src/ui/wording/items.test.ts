import { expect, test } from 'vitest';
import { resolveSpec, type ResolvedShape } from '../../core/spec/resolve.ts';
import { formFields } from '../../values/field-order.ts';
import { itemKind, itemTitle } from './items.ts';

function* shapesIn(shape: ResolvedShape, seen = new Set<ResolvedShape>()): Generator<{ shape: ResolvedShape; item: boolean }> {
  for (const field of shape.fields) {
    if (!field.shape || seen.has(field.shape)) continue;
    seen.add(field.shape);
    yield { shape: field.shape, item: field.list };
    yield* shapesIn(field.shape, seen);
  }
}
const shapes = [...shapesIn(resolveSpec('fcos@1.7.0').config)];

test('every list of mappings has its words, and new items have keys that exist', () => {
  for (const { shape, item } of shapes) {
    if (!item) continue;
    const kind = itemKind(shape.name);
    expect(shape.byName.has(kind.nameKey), shape.name).toBe(true);
    for (const key of Object.keys(kind.fresh([]))) expect(shape.byName.has(key), `${shape.name}.${key}`).toBe(true);
    for (const odd of ['text', null, [], { [kind.nameKey]: ['list'] }]) expect(kind.summary(odd)).toBeTypeOf('string');
  }
});

test('a form has every field of its shape once', () => {
  for (const { shape } of shapes) {
    const names = formFields(shape).map(({ name }) => name);
    expect(names.toSorted()).toEqual(
      shape.fields
        .filter(({ output }) => !output)
        .map(({ name }) => name)
        .toSorted(),
    );
  }
});

test('an item is named by its key, or by its number', () => {
  const kind = itemKind('PasswdUser');
  expect(itemTitle(kind, { name: 'core' }, 0)).toBe('core');
  expect(itemTitle(kind, { name: '' }, 1)).toBe('user 2');
  expect(kind.summary({ name: 'core', ssh_authorized_keys: ['a', 'b'], groups: ['wheel'] })).toBe('2 SSH keys · wheel');
});

test('a file shows its permissions and contents', () => {
  const { summary } = itemKind('File');
  expect(summary({ path: '/a', mode: '0644', contents: { inline: 'one\ntwo\n' } })).toBe('0644 rw-r--r-- · 2 lines');
  expect(summary({ path: '/a', contents: { source: 'https://example.com/a' } })).toBe('https://example.com/a');
});
