import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { resolveScalar } from '../../core/document/resolve-scalar.ts';
import { keyText } from '../../core/document/position.ts';
import { allSchemas } from '../../core/spec/json-schema.ts';
import { isMapping, isScalar, type YamlNode } from '../../core/yaml/tree/node.ts';
import { parseText } from '../../core/yaml/parse-text.ts';
import { wordsOf } from '../../words/words-of.ts';
import { law } from './target.ts';

const ajv = new Ajv2020({ allowUnionTypes: true });
const schemas = allSchemas(wordsOf);
const validators = new Map<string, ValidateFunction>();

function validatorOf(path: string): ValidateFunction {
  const known = validators.get(path);
  if (known) return known;
  const schema = schemas.get(path);
  law(schema !== undefined, `an output is of a version without a schema: ${path}`);
  const made = ajv.compile(schema);
  validators.set(path, made);
  return made;
}

/** Checks an output against the schema of its Ignition version, even if it is wrapped in a MachineConfig. */
export function checkOutput(output: string): void {
  const isJson = output.startsWith('{');
  const whole: unknown = isJson ? JSON.parse(output) : yamlAsJson(output);
  const config = isJson ? whole : memberOf(memberOf(whole, 'spec'), 'config');
  if (!isJson) law(memberOf(whole, 'kind') === 'MachineConfig', 'an output in YAML is no MachineConfig');
  const version = memberOf(memberOf(config, 'ignition'), 'version');
  law(typeof version === 'string', 'an output names no Ignition version');
  const validate = validatorOf(`ignition/${version}.json`);
  law(validate(config), `an output breaks the schema of Ignition ${version}: ${JSON.stringify(validate.errors?.slice(0, 3))}`);
}

const memberOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined; // it is an object

function yamlAsJson(output: string): unknown {
  const { problem, root } = parseText(output);
  law(problem === undefined, `an output in YAML cannot be read: ${problem?.message ?? ''}`);
  return root && asJson(root);
}

/** A document without aliases as JSON, typed as by any reader of YAML 1.1. */
function asJson(node: YamlNode): unknown {
  if (isScalar(node)) {
    if (node.style !== 'plain' && node.tag === '') return node.text;
    const { value } = resolveScalar(node.tag, node.text);
    return typeof value === 'bigint' ? Number(value) : value;
  }
  if (isMapping(node)) return Object.fromEntries(node.pairs.map(({ key, value }) => [keyText(key), asJson(value)]));
  law(node.kind === 'list', 'an output in YAML has an alias');
  return node.items.map(asJson);
}
