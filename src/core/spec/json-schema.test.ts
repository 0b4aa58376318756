import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { hunting } from '../testing/runs.ts';
import { wordsOf } from '../../words/words-of.ts';
import { allSchemas, butaneSchema, ignitionSchema, type JsonSchema } from './json-schema.ts';
import { resolveSpec, type ResolvedShape } from './resolve.ts';
import { versions, type Target } from './versions.ts';

// One for all schemas, since it compiles that of schemas first; what it makes is not made faster, which takes half of the time.
// A schema takes the place of a former one with its name.
const ajv = new Ajv2020({ allowUnionTypes: true, code: { optimize: false } });
const compile = (schema: JsonSchema): ValidateFunction => ajv.removeSchema(schema.$id).compile(schema);

const fcos = compile(butaneSchema(resolveSpec('fcos@1.6.0'), wordsOf));
const withHeader = (members: object) => ({ variant: 'fcos', version: '1.6.0', ...members });
const file = (members: object) => withHeader({ storage: { files: [{ path: '/etc/a', ...members }] } });
const user = (members: object) => withHeader({ passwd: { users: [{ name: 'core', ...members }] } });

const ignition = compile(ignitionSchema(resolveSpec('fcos@1.6.0'), wordsOf));
const written = (members: object) => ({ ignition: { version: '3.5.0' }, ...members });

const byPath = allSchemas(wordsOf);
const schemas = [...byPath];

// They differ in a few fields from one to the next; to compile one takes longer than all else here.
test.each(schemas.filter((_, at) => hunting || at % 3 === 0))('%s compiles without complaints from Ajv', (_, schema) => {
  expect(() => compile(schema)).not.toThrow();
});

describe.each(schemas)('%s', (path, schema) => {
  test('is a schema of its draft', () => {
    expect(ajv.validateSchema(schema), JSON.stringify(ajv.errors)).toBe(true);
  });

  test('has the name of its file, and stays small', () => {
    expect(schema.$id?.endsWith(`/${path}`)).toBe(true);
    expect(JSON.stringify(schema, null, 2).length).toBeLessThan(60_000);
  });

  test('describes every key', () => {
    const mappings = Object.entries({ '': schema, ...schema.$defs });
    const wordless = mappings.flatMap(([name, { properties = {} }]) =>
      Object.entries(properties)
        .filter(([, { title, description }]) => !title || !description)
        .map(([key]) => `${name}.${key}`),
    );
    expect(wordless).toEqual([]);
  });
});

test('every version has a schema, and every Ignition version', () => {
  const paths = schemas.map(([path]) => path);
  expect(paths.filter((path) => path.startsWith('butane/'))).toHaveLength(33);
  expect(paths.filter((path) => path.startsWith('ignition/')).sort()).toEqual(
    ['3.0.0', '3.1.0', '3.2.0', '3.3.0', '3.4.0', '3.5.0', '3.6.0', '3.7.0-experimental'].map((version) => `ignition/${version}.json`),
  );
});

test('versions that are translated to the same Ignition version have the same schema for it', () => {
  // The table's keys are the targets.
  for (const spec of (Object.keys(versions) as Target[]).map(resolveSpec)) {
    expect(ignitionSchema(spec, wordsOf)).toEqual(byPath.get(`ignition/${spec.ignitionVersion}.json`));
  }
});

test('no two mappings of a version have the same name, so that they are distinct in $defs', () => {
  const shapes = new Map<string, ResolvedShape>();
  const walk = (shape: ResolvedShape): void => {
    expect(shapes.get(shape.name) ?? shape).toBe(shape);
    shapes.set(shape.name, shape);
    for (const field of shape.fields) if (field.shape) walk(field.shape);
  };
  walk(resolveSpec('openshift@4.23.0-experimental').config);
  expect(shapes.size).toBeGreaterThan(30);
});

describe('a Butane schema', () => {
  test.each([
    ['a text that looks like something else', user({ gecos: 1.5, shell: true, home_dir: null })],
    ['a number', file({ mode: 420 })],
    ['a fraction, which is cut off', file({ mode: 420.5 })],
    ['the greatest number of Go', file({ mode: 9223372036854775807 })],
    ['a boolean', file({ overwrite: true })],
    ['a boolean of YAML 1.1', file({ overwrite: 'yes' })],
    ['null for anything', file({ mode: null, overwrite: null, contents: null, append: null, user: { id: null } })],
    ['null among the items of a list', withHeader({ storage: { files: [null, { path: '/etc/a' }], links: null } })],
    ['a value that only a rule forbids', file({ contents: { compression: 'zip', inline: 'x', source: 'y' } })],
    ['a version with leading zeros', { variant: 'fcos', version: '1.06.000' }],
  ])('accepts %s', (_, config) => {
    expect(fcos(config)).toBe(true);
  });

  test.each([
    ['text for a number', file({ mode: '0644' })],
    ['a number that Go cannot hold', file({ mode: 1e19 })],
    ['text for a boolean', file({ overwrite: 'true' })],
    ['a number for a boolean', file({ overwrite: 1 })],
    ['a list for a text', user({ gecos: ['a'] })],
    ['a text for a list', user({ groups: 'wheel' })],
    ['a list for a mapping', withHeader({ storage: [] })],
    ['a text for a mapping', file({ contents: 'hello' })],
    ['an unknown key', file({ owner: 'core' })],
    ["Ignition's spelling of a key", user({ sshAuthorizedKeys: [] })],
    ['a key of Ignition alone', withHeader({ ignition: { version: '3.5.0' } })],
    ['a key of another version', withHeader({ systemd: { quadlets: [] } })],
    ['a key of another variant', withHeader({ openshift: {} })],
    ['another variant', { variant: 'flatcar', version: '1.6.0' }],
    ['another version', { variant: 'fcos', version: '1.5.0' }],
    ['a version that only contains it', { variant: 'fcos', version: '11.6.0' }],
    ['no header', {}],
    ['nothing', null],
  ])('refuses %s', (_, config) => {
    expect(fcos(config)).toBe(false);
  });

  test("knows go-yaml's spellings of a boolean, and no others", () => {
    const words = ['y', 'yes', 'on', 'n', 'no', 'off'].flatMap((word) => [
      word,
      word.toUpperCase(),
      `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`,
    ]);
    expect(words.filter((overwrite) => !fcos(file({ overwrite })))).toEqual([]);
    expect(['yES', 'oN', 'yes ', 'true', ''].filter((overwrite) => fcos(file({ overwrite })))).toEqual([]);
  });

  test('takes any scalar for a label, and nothing else', () => {
    const openshift = compile(butaneSchema(resolveSpec('openshift@4.20.0'), wordsOf));
    const labelled = (labels: unknown) => ({ variant: 'openshift', version: '4.20.0', metadata: { labels } });
    expect(openshift(labelled({ role: 'worker', 'my/number': 1, empty: null }))).toBe(true);
    expect(openshift(labelled({ role: ['worker'] }))).toBe(false);
    expect(openshift(labelled([]))).toBe(false);
  });

  test('offers the options of a field', () => {
    const { $defs } = butaneSchema(resolveSpec('fcos@1.6.0'), wordsOf);
    expect($defs?.['Filesystem']?.properties?.['format']?.examples).toContain('btrfs');
    expect($defs?.['PasswdUser']?.properties?.['groups']?.items?.examples).toContain('wheel');
  });

  test('follows from the table for a new version', () => {
    const made = compile(butaneSchema({ ...resolveSpec('openshift@4.22.0'), version: '4.99.0' }, wordsOf));
    expect(made({ variant: 'openshift', version: '4.99.0', metadata: { name: 'a' } })).toBe(true);
    expect(made({ variant: 'openshift', version: '4.22.0', metadata: { name: 'a' } })).toBe(false);
  });
});

describe('an Ignition schema', () => {
  test.each([
    ['the least config', written({})],
    ['a file', written({ storage: { files: [{ path: '/etc/a', mode: 420, contents: { source: 'data:,a' } }] } })],
  ])('accepts %s', (_, config) => {
    expect(ignition(config)).toBe(true);
  });

  test.each([
    ['a number for a text', written({ storage: { files: [{ path: 1 }] } })],
    ['a fraction', written({ storage: { files: [{ path: '/etc/a', mode: 420.5 }] } })],
    ['a word for a boolean', written({ storage: { files: [{ path: '/etc/a', overwrite: 'yes' }] } })],
    ['null', written({ storage: null })],
    ['a file without a path', written({ storage: { files: [{}] } })],
    ["Butane's sugar", written({ storage: { trees: [] } })],
    ["Butane's spelling of a key", written({ passwd: { users: [{ name: 'core', password_hash: 'x' }] } })],
    ['another version', { ignition: { version: '3.4.0' } }],
    ['no version', { ignition: {} }],
  ])('refuses %s', (_, config) => {
    expect(ignition(config)).toBe(false);
  });

  test('accepts null where an old version writes an absent list', () => {
    const array = (devices: unknown) => ({ ignition: { version: '3.2.0' }, storage: { raid: [{ name: 'md', level: 'raid1', devices }] } });
    const old = compile(ignitionSchema(resolveSpec('fcos@1.3.0'), wordsOf));
    expect(old(array(null))).toBe(true);
    expect(old(array(['/dev/sda']))).toBe(true);
    expect(old(array('/dev/sda'))).toBe(false);
  });

  test('says that a mode is decimal', () => {
    const { $defs } = ignitionSchema(resolveSpec('fcos@1.6.0'), wordsOf);
    expect($defs?.['File']?.properties?.['mode']?.description).toMatch(/420 for 0644/);
  });
});
