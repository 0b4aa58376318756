import { describe, expect, test } from 'vitest';
import { resolveSpec } from '../../core/spec/resolve.ts';
import { fieldAt } from '../../core/spec/field-at.ts';
import { countItems, listSections, sectionOf, sections } from './sections.ts';

const { config } = resolveSpec('fcos@1.6.0');
const openshift = resolveSpec('openshift@4.19.0').config;

test('every key of the config but the header has its section', () => {
  const shown = sections.flatMap(({ parts }) => parts.map(String));
  for (const { name, shape, output } of [...config.fields, ...openshift.fields]) {
    if (output || !shape) continue;
    const inside = shape.fields.filter((field) => !field.output).map((field) => `${name},${field.name}`);
    expect(shown.includes(name) || inside.every((path) => shown.includes(path)), name).toBe(true);
  }
});

test('a path belongs to the section that shows it', () => {
  expect(sectionOf(['storage', 'files', 3, 'mode'])).toBe('files');
  expect(sectionOf(['storage', 'filesystems', 0])).toBe('filesystems');
  expect(sectionOf(['boot_device', 'luks'])).toBe('boot-device');
  expect(sectionOf(['variant'])).toBe('overview');
  expect(sectionOf([])).toBe('overview');
});

test('fieldAt walks through lists', () => {
  expect(fieldAt(config, ['storage', 'files', 0, 'contents', 'inline'])?.name).toBe('inline');
  expect(fieldAt(config, ['storage', 'nothing'])).toBeUndefined();
  expect(fieldAt(resolveSpec('fcos@1.0.0').config, ['storage', 'luks'])).toBeUndefined();
});

describe('listSections', () => {
  const ids = (target: 'flatcar@1.0.0' | 'fcos@1.6.0', value: Parameters<typeof listSections>[1]) =>
    listSections(resolveSpec(target).config, value).map(({ id }) => id);

  test('leaves out what the version does not have', () => {
    expect(ids('fcos@1.6.0', {})).toContain('boot-device');
    expect(ids('flatcar@1.0.0', {})).not.toContain('boot-device');
  });

  test('has local files when the version can embed them, or when there are some', () => {
    const config = resolveSpec('fcos@1.0.0').config;
    expect(ids('fcos@1.6.0', {})).toContain('local-files');
    expect(listSections(config, {}).map(({ id }) => id)).not.toContain('local-files');
    expect(listSections(config, {}, 1).map(({ id }) => id)).toContain('local-files');
  });

  test('shows a section nevertheless when the text has it', () => {
    expect(ids('flatcar@1.0.0', { boot_device: { layout: 'x86_64' } })).toContain('boot-device');
  });
});

test('countItems counts the items of all lists of a section, and a mapping as one', () => {
  const value = { passwd: { users: [{}, {}], groups: [{}] }, kernel_arguments: { should_exist: ['quiet'] } };
  const count = (id: string) => sections.filter((section) => section.id === id).map((section) => countItems(section, value));
  expect(count('users')).toEqual([3]);
  expect(count('kernel')).toEqual([1]);
  expect(count('files')).toEqual([0]);
});
