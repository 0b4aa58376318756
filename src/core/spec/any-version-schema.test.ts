import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../words/words-of.ts';
import { hunting } from '../testing/runs.ts';
import { anyVersionSchema } from './any-version-schema.ts';
import { allSchemas, type JsonSchema } from './json-schema.ts';

const ajv = new Ajv2020({ allowUnionTypes: true, strictRequired: false, strictTypes: false, code: { optimize: false } });
const schemas = new Map(
  [...allSchemas(wordsOf)].flatMap(([path, schema]): [string, JsonSchema][] => {
    const name = /^butane\/(.+)\.json$/.exec(path)?.[1];
    return name === undefined ? [] : [[name, schema]];
  }),
);
const schema = anyVersionSchema(schemas);
const any: ValidateFunction = ajv.compile(schema);

/** What the versions differ in, and what none has. */
const bodies: readonly object[] = [
  {},
  { passwd: { users: [{ name: 'core', password_hash: 'x' }] } },
  { passwd: { users: [{ name: 'core', should_exist: false }] } },
  { storage: { files: [{ path: '/a', mode: 420, append: [{ inline: 'b' }] }] } },
  { storage: { files: [{ path: '/a', mode: '0644' }] } },
  { storage: { trees: [{ local: 'a' }], luks: [{ name: 'a', discard: true, clevis: { tpm2: true } }] } },
  { storage: { luks: [{ name: 'a', cex: { enabled: true } }] } },
  { boot_device: { luks: { tpm2: true }, mirror: { devices: ['/dev/sda'] } } },
  { boot_device: { layout: 's390x-eckd' } },
  { grub: { users: [{ name: 'root' }] } },
  { kernel_arguments: { should_exist: ['a'] } },
  { systemd: { quadlets: [{ name: 'a.container' }] } },
  { openshift: { fips: true }, metadata: { name: 'a', labels: { role: 'b' } } },
  { ignition: { version: '3.5.0' } },
  { storag: {} },
];

// To compile one takes longer than all else here, and they differ in a few fields from one to the next.
describe.each([...schemas].filter((_, at) => hunting || at % 3 === 1))('of %s', (name, own) => {
  const [, variant, version] = /^([^-]+)-(.+)$/.exec(name) ?? [];

  test('it says what the version’s own schema says', () => {
    const alone = ajv.compile(own);
    for (const body of bodies) {
      const config = { variant, version, ...body };
      expect(any(config), JSON.stringify(config)).toBe(alone(config));
    }
  });
});

test.each([
  ['a version that its variant does not have', { variant: 'flatcar', version: '1.6.0' }],
  ['a variant that there is not', { variant: 'coreos', version: '1.6.0' }],
  ['no version', { variant: 'fcos' }],
  ['no variant', { version: '1.6.0' }],
  ['nothing', null],
])('it refuses %s', (_, config) => {
  expect(any(config)).toBe(false);
});

test('it is whole, and has once what versions have in common', () => {
  const text = JSON.stringify(schema);
  const refs = new Set(text.match(/"\$ref":"[^"]*"/g)?.map((ref) => ref.slice('"$ref":"#/$defs/'.length, -1)));
  expect([...refs].sort()).toEqual(Object.keys(schema.$defs ?? {}).sort());
  const contents = Object.values(schema.$defs ?? {}).map((definition) => JSON.stringify(definition));
  expect(new Set(contents).size).toBe(contents.length);
  expect(text.length).toBeLessThan(250_000);
});
