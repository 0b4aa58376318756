import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../words/words-of.ts';
import { decode } from '../document/decode.ts';
import { decodeHeader } from '../document/header.ts';
import { parseText, type ParsedText } from '../yaml/parse-text.ts';
import { keyText } from '../document/position.ts';
import { resolveScalar } from '../document/resolve-scalar.ts';
import { isMergeKey } from '../document/scalar-kind.ts';
import { mergedMappings, resolved } from '../document/sharing.ts';
import { findUnusedKeys } from '../document/unused-keys.ts';
import { formatPath, type Path } from '../report/finding.ts';
import { allSchemas } from '../spec/json-schema.ts';
import { resolveSpec, type Spec } from '../spec/resolve.ts';
import { canonicalSemver } from '../spec/semver.ts';
import { findTarget } from '../spec/versions.ts';
import { isMapping, isScalar, type Mapping, type YamlNode } from '../yaml/tree/node.ts';
import type { Case } from './judge.ts';

const corpus = gunzipSync(readFileSync(new URL('./cases.jsonl.gz', import.meta.url))).toString('utf8');
// The corpus's own README describes its lines.
const cases = corpus
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as Case);

const ajv = new Ajv2020({ allowUnionTypes: true, allErrors: true });
const validators = new Map([...allSchemas(wordsOf)].map(([path, schema]): [string, ValidateFunction] => [path, ajv.compile(schema)]));

/** What violates a schema: where values have a wrong type, and which keys are unknown. */
interface Faults {
  values: string[];
  keys: string[];
}

/** The faults that a schema finds in a value. */
function faultsOf(path: string, value: unknown): Faults {
  const validate = validators.get(path);
  if (!validate) throw new Error(`no schema ${path}`);
  validate(value);
  const values: string[][] = [];
  const keys: string[][] = [];
  for (const { instancePath, params } of validate.errors ?? []) {
    const steps = instancePath
      .split('/')
      .slice(1)
      .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
    const key: unknown = params['additionalProperty'];
    if (typeof key === 'string') keys.push([...steps, key]);
    else values.push(steps);
  }
  return { values: inWords(values), keys: inWords(keys) };
}

/** Paths to compare, each once and in order. */
const inWords = (paths: readonly Path[]): string[] => [...new Set(paths.map((path) => formatPath(path)))].sort();

/** The version of a text; undefined where its header cannot be read or names no known version. */
function specOf(parsed: ParsedText): Spec | undefined {
  const header = decodeHeader(parsed);
  if (!header.ok) return undefined;
  const { variant, version } = header.value;
  if (typeof variant !== 'string' || typeof version !== 'string') return undefined;
  const target = findTarget(variant, canonicalSemver(version) ?? '');
  return target && resolveSpec(target);
}

/** A document as JSON, its scalars typed as by go-yaml, its aliases and merge keys resolved. */
function asJson(written: YamlNode | undefined): unknown {
  if (!written) return null;
  const node = resolved(written);
  if (isScalar(node)) return scalarAsJson(node.tag, node.style === 'plain', node.text);
  return isMapping(node) ? Object.fromEntries(members(node)) : node.items.map(asJson);
}

/** The members of a mapping, including merged ones; its own win, then those of what is merged first. */
function members(mapping: Mapping): Map<string, unknown> {
  const own = new Map(mapping.pairs.filter(({ key }) => !isMergeKey(key)).map(({ key, value }) => [keyText(key), asJson(value)]));
  const merged = mergedMappings(mapping).map(members);
  return new Map([...merged.reverse(), own].flatMap((source) => [...source]));
}

function scalarAsJson(tag: string, plain: boolean, text: string): unknown {
  if (tag === '' && !plain) return text;
  const { value } = resolveScalar(tag, text);
  // A value that JSON has no number for is not a number to a schema.
  if (typeof value === 'number' && !Number.isFinite(value)) return text;
  // Ajv has only doubles, in which 2^63 and 2^63-1 are equal. What Go's int64 cannot hold must still compare as greater.
  if (typeof value === 'bigint') return value < 2n ** 63n ? Number(value) : Number(value) * (1 + Number.EPSILON);
  return value;
}

/** The Ignition config in an output of Butane. */
function ignitionConfigIn(output: string): { ignition: { version: string } } {
  // Butane wrote it, as one or the other.
  return output.startsWith('{')
    ? (JSON.parse(output) as { ignition: { version: string } })
    : (parse(output) as { spec: { config: { ignition: { version: string } } } }).spec.config;
}

/** The core's faults for an input, and why the schema may disagree. */
function judgeInput(input: string): { what: string; why?: string } {
  const leftOut = (reason: string) => ({ what: `left out (${reason})` });
  const parsed = parseText(input);
  if (parsed.problem) return leftOut('no YAML');
  const spec = specOf(parsed);
  if (!spec) return leftOut('no header, or of no known version');
  const decoded = decode(parsed, spec.config);
  if (!decoded.ok && 'failure' in decoded) return leftOut('an alias or a tag that go-yaml gives up on');
  const problems = decoded.ok ? [] : decoded.problems;
  if (problems.some(({ message }) => message.startsWith('mapping key '))) return leftOut('a key given twice, which JSON cannot say');

  const faults = faultsOf(`butane/${spec.variant}-${spec.version}.json`, asJson(parsed.root));
  const wanted: Faults = { values: inWords(problems.map(({ path }) => path)), keys: [] };
  if (faults.values.join() !== wanted.values.join())
    return { what: 'types', why: `values ${faults.values.join()} not ${wanted.values.join()}` };
  // After a type problem, unused keys are not checked.
  if (!decoded.ok) return { what: 'refused for a type' };

  const entries = decoded.exact ? [] : findUnusedKeys(parsed, decoded.value, spec.config);
  wanted.keys = inWords(entries.filter(({ message }) => isUnusedKey(message)).map(({ path }) => path));
  // Where aliases, merges and nulls end the core's walk, it says so; the schema sees more.
  const partial = entries.some(({ message }) => message.startsWith('context tree '));
  const seen = partial ? faults.keys.filter((key) => wanted.keys.includes(key)) : faults.keys;
  if (seen.join() !== wanted.keys.join()) return { what: 'keys', why: `keys ${faults.keys.join()} not ${wanted.keys.join()}` };
  if (partial) return { what: 'with unused keys not all looked for' };
  return { what: wanted.keys.length > 0 ? 'with unused keys' : 'clean' };
}

/** The schema is given the result of `<<`, so the key itself is gone. */
const isUnusedKey = (message: string): boolean => message.startsWith('unused key ') && message !== 'unused key <<';

/** How many of each kind. */
const tally = (kinds: readonly string[]): Record<string, number> =>
  Object.fromEntries([...new Set(kinds)].sort().map((kind) => [kind, kinds.filter((each) => each === kind).length]));

describe('the schemas over the conformance corpus', { timeout: 120_000 }, () => {
  test('report the same values and keys as the core', () => {
    const judged = cases.map(({ id, input }) => ({ id, ...judgeInput(input) }));
    const counts = tally(judged.map(({ what }) => what));
    console.log('schemas of Butane:', counts);
    expect(judged.filter(({ why }) => why !== undefined)).toEqual([]);
    expect(counts['clean']).toBeGreaterThan(2000);
    expect(counts['refused for a type']).toBeGreaterThan(1000);
    expect(counts['with unused keys']).toBeGreaterThan(100);
  });

  test('accept every Ignition config', () => {
    const configs = cases.flatMap(({ id, output }) => (output === null ? [] : [{ id, config: ignitionConfigIn(output) }]));
    console.log('schemas of Ignition:', tally(configs.map(({ config }) => config.ignition.version)));
    const none: Faults = { values: [], keys: [] };
    const faults = configs.map(({ id, config }) => ({ id, ...faultsOf(`ignition/${config.ignition.version}.json`, config) }));
    expect(faults).toEqual(configs.map(({ id }) => ({ id, ...none })));
    expect(configs.length).toBeGreaterThan(1500);
  });
});
