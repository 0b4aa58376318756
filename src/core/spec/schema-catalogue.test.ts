import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { schemaCatalogue, type SchemaCatalogue } from './schema-catalogue.ts';
import { schemaHome } from './schema-home.ts';

const folder = new URL('../../../schemas/', import.meta.url);
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, folder), 'utf8'));
const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.json'));
// What `npm run generate` has written.
const catalogue = read('catalog.json') as SchemaCatalogue;

test('every schema is named after its path, and no two have one name', () => {
  const named = paths.filter((path) => path !== 'catalog.json').map((path) => [path, (read(path) as { $id: string }).$id]);
  expect(named).toEqual(named.map(([path]) => [path, `${schemaHome}${path}`]));
  expect(named).toHaveLength(43);
  expect(new URL(schemaHome).protocol).toBe('https:');
});

// https://json.schemastore.org/schema-catalog.json, in our words: which keys there are, and what each must be.
const address = { type: 'string', pattern: '^https://' };
const followsSchemaStore = new Ajv().compile({
  type: 'object',
  required: ['$schema', 'version', 'schemas'],
  additionalProperties: false,
  properties: {
    $schema: { enum: ['https://json.schemastore.org/schema-catalog.json'] },
    version: { type: 'number' },
    schemas: {
      type: 'array',
      items: {
        type: 'object',
        required: ['name', 'url', 'description'],
        additionalProperties: false,
        properties: {
          name: { type: 'string' },
          description: { type: 'string' },
          fileMatch: { type: 'array', uniqueItems: true, items: { type: 'string' } },
          url: address,
          versions: { type: 'object', additionalProperties: address },
        },
      },
    },
  },
});

test('the catalogue follows the schema of SchemaStore', () => {
  followsSchemaStore(catalogue);
  expect(followsSchemaStore.errors).toBeNull();
  expect(followsSchemaStore(schemaCatalogue(paths, 'http://example.org/'))).toBe(false);
});

test('the entry follows what SchemaStore checks besides', () => {
  for (const { name, description, fileMatch } of catalogue.schemas) {
    // Every entry is about a schema.
    expect(`${name} ${description}`).not.toMatch(/schema/i);
    expect(description).toMatch(/^[^\s,.-][^\n\r]*[^\s,.-]$/);
    // A pattern with a folder begins with **/, and all are written with slashes.
    expect(fileMatch.filter((pattern) => pattern.includes('\\') || (pattern.includes('/') && !pattern.startsWith('**/')))).toEqual([]);
  }
  expect(catalogue.schemas.flatMap(({ fileMatch }) => fileMatch)).toEqual(['*.bu', '*.butane']);
});

test('the entry leads to schemas that there are', () => {
  const [butane] = catalogue.schemas;
  const addresses = [butane?.url ?? '', ...Object.values(butane?.versions ?? {})];
  expect(addresses).toHaveLength(34);
  for (const one of addresses) expect(read(one.slice(schemaHome.length))).toHaveProperty('$id', one);
});

test('where Bunsen is served at a known address, the catalogue has that', () => {
  const [entry] = schemaCatalogue(['butane/fcos-1.6.0.json', 'ignition/3.5.0.json'], 'https://example.org/bunsen/schemas/').schemas;
  expect(entry?.url).toBe('https://example.org/bunsen/schemas/butane.json');
  expect(entry?.versions).toEqual({ 'fcos-1.6.0': 'https://example.org/bunsen/schemas/butane/fcos-1.6.0.json' });
});
