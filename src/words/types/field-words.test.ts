import { expect, test } from 'vitest';
import { fileShape } from '../../core/spec/fields/node.ts';
import { resolveShape, resolveSpec } from '../../core/spec/resolve.ts';
import { lineageOf, type Target } from '../../core/spec/versions.ts';
import { fields } from '../en/fields/all.ts';
import { wordsIn, type FieldCatalogue } from './field-words.ts';

const overwrite = { label: 'Overwrite', help: 'Replaces it.' };
const catalogue: FieldCatalogue = {
  ...fields,
  File: {
    ...fields.File,
    overwrite: {
      ...overwrite,
      versions: [
        { when: { base: '<0.5' }, help: 'Replaced it.' },
        { when: { base: '<0.3' }, label: 'Replace' },
      ],
    },
  },
};

const file = (target: Target, name: string) => {
  const field = resolveShape(fileShape, lineageOf(target)).byName.get(name);
  if (!field) throw new Error(`${target} has no ${name}`);
  return field;
};

test('the words of a field are found by its shape and its name', () => {
  expect(wordsIn(catalogue, file('fcos@1.6.0', 'path')).label).toBe('Path');
  expect(wordsIn(catalogue, file('fcos@1.6.0', 'overwrite'))).toMatchObject(overwrite);
});

test('words that are others in some versions are those of the version', () => {
  expect(wordsIn(catalogue, file('fcos@1.4.0', 'overwrite'))).toMatchObject({ label: 'Overwrite', help: 'Replaced it.' });
  expect(wordsIn(catalogue, file('fcos@1.0.0', 'overwrite'))).toMatchObject({ label: 'Replace', help: 'Replaced it.' });
});

test('what no form shows has no words', () => {
  const kind = resolveSpec('openshift@4.20.0').machineConfig?.byName.get('kind');
  expect(() => kind && wordsIn(catalogue, kind)).toThrow('no words for MachineConfig.kind');
});

test('the compiler refuses a language that lacks a word, or has one too many', () => {
  const { GrubUser, ...others } = fields;
  const { name, password_hash } = GrubUser;
  // @ts-expect-error a shape is missing
  const withoutShape: FieldCatalogue = others;
  // @ts-expect-error a field is missing
  const withoutField: FieldCatalogue = { ...others, GrubUser: { name } };
  // @ts-expect-error help is missing
  const withoutHelp: FieldCatalogue = { ...others, GrubUser: { name, password_hash: { label: 'Hash' } } };
  // @ts-expect-error there is no such field
  const withField: FieldCatalogue = { ...others, GrubUser: { name, password_hash, groups: overwrite } };
  // @ts-expect-error there is no such shape
  const withShape: FieldCatalogue = { ...fields, GrubGroup: GrubUser };
  expect([withoutShape, withoutField, withoutHelp, withField, withShape]).toHaveLength(5);
});
