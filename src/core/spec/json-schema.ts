import { configShape } from './fields/config.ts';
import { ignitionShape } from './fields/ignition.ts';
import { resolveSpec, type ResolvedField, type ResolvedShape, type Spec } from './resolve.ts';
import type { Field } from './fields/shape.ts';
import { schemaHome } from './schema-home.ts';
import { versions, type Target } from './versions.ts';

/** A JSON Schema, draft 2020-12, in the keywords used here. */
export interface JsonSchema {
  $schema?: string;
  $id?: string;
  $comment?: string;
  title?: string;
  description?: string;
  $ref?: string;
  type?: string | readonly string[];
  const?: string;
  enum?: readonly string[];
  allOf?: readonly JsonSchema[];
  if?: JsonSchema;
  then?: JsonSchema;
  anyOf?: readonly JsonSchema[];
  examples?: readonly string[];
  pattern?: string;
  minimum?: number;
  maximum?: number;
  items?: JsonSchema;
  properties?: Record<string, JsonSchema>;
  required?: readonly string[];
  additionalProperties?: false | JsonSchema;
  $defs?: Record<string, JsonSchema>;
}

/** What a schema tells people about a field. */
export interface SchemaWords {
  label: string;
  help: string;
  /** The page with more information. */
  docs?: string;
}

/** Returns the words for a field; core itself has none. */
export type DescribeField = (field: ResolvedField) => SchemaWords;

/** How fields are represented in a file format. */
interface Notation {
  /** Whether a field may occur. */
  has: (field: ResolvedField) => boolean;
  nameOf: (field: ResolvedField) => string;
  /** Whether the field is always present. */
  isRequired: (field: ResolvedField) => boolean;
  descriptionOf: (field: ResolvedField, words: SchemaWords) => string;
  /** The schema of a field's value, given that of one item. */
  valueOf: (field: ResolvedField, item: JsonSchema) => JsonSchema;
  items: Record<Field['type'], JsonSchema>;
  /** What `items` refers to. */
  $defs: Record<string, JsonSchema>;
}

// Go's int64; the nearest number in JavaScript to the upper limit is one too many.
const int64 = { minimum: -(2 ** 63), maximum: 2 ** 63 };

const helpAndLink = ({ help, docs }: SchemaWords): string => (docs === undefined ? help : `${help}\n\nSee ${docs}`);

/** Butane's YAML: what go-yaml decodes into Go's types without an error. Null leaves a field unset and drops an item. */
const butaneYaml: Notation = {
  has: (field) => !field.output,
  nameOf: (field) => field.name,
  isRequired: ({ field }) => header.includes(field),
  descriptionOf: (_, words) => helpAndLink(words),
  valueOf: ({ list }, item) => (list ? { type: ['array', 'null'], items: item } : item),
  items: {
    string: { $ref: '#/$defs/string' },
    int: { $ref: '#/$defs/int' },
    bool: { $ref: '#/$defs/bool' },
    labels: { type: ['object', 'null'], additionalProperties: { $ref: '#/$defs/string' } },
    object: { type: ['object', 'null'] },
  },
  $defs: {
    // The text of any scalar: `true` and `0644` keep their spelling.
    string: { type: ['string', 'number', 'boolean', 'null'] },
    // A fraction is cut off.
    int: { type: ['number', 'null'], ...int64 },
    // These words are booleans in YAML 1.1, which YAML 1.2 reads as text.
    bool: { type: ['boolean', 'string', 'null'], pattern: '^(y|Y|yes|Yes|YES|on|On|ON|n|N|no|No|NO|off|Off|OFF)$' },
  },
};

/** Ignition's JSON, as Butane writes it. */
const ignitionJson: Notation = {
  has: (field) => !field.sugar,
  nameOf: (field) => field.outputName,
  // Fields that only the translation sets are never left empty.
  isRequired: (field) => field.always || field.output,
  descriptionOf: ({ field }, words) =>
    `${helpAndLink(words)}${field.control === 'mode' ? ' JSON has no octal numbers: write 420 for 0644.' : ''}`,
  valueOf: (field, item) => {
    const value: JsonSchema = field.list ? { type: 'array', items: item } : item;
    // A list or pointer that is absent, yet always written, is null.
    const nullable = field.always && (field.list || !(field.plain || field.shape));
    return nullable && typeof value.type === 'string' ? { ...value, type: [value.type, 'null'] } : value;
  },
  items: {
    string: { type: 'string' },
    int: { type: 'integer', ...int64 },
    bool: { type: 'boolean' },
    labels: { type: 'object', additionalProperties: { type: 'string' } },
    object: { type: 'object' },
  },
  $defs: {},
};

const { variant, version } = configShape.fields;
const header: readonly Field[] = [variant, version];

/** A mapping and, in `$defs`, every mapping below it by the name of its shape. `known` are fields with a single value. */
function schemaOf(root: ResolvedShape, notation: Notation, wordsOf: DescribeField, known: ReadonlyMap<Field, JsonSchema>): JsonSchema {
  const $defs = { ...notation.$defs };

  function itemOf({ type, shape, field }: ResolvedField): JsonSchema {
    const value = known.get(field);
    if (value) return value;
    if (shape) {
      $defs[shape.name] ??= mappingOf(shape, notation.items.object);
      return { $ref: `#/$defs/${shape.name}` };
    }
    // No enum: a value that is not an option still has the right type; if it is wrong, a rule says so.
    return field.options ? { ...notation.items[type], examples: field.options } : notation.items[type];
  }

  function propertyOf(field: ResolvedField): JsonSchema {
    const words = wordsOf(field);
    return { title: words.label, description: notation.descriptionOf(field, words), ...notation.valueOf(field, itemOf(field)) };
  }

  function mappingOf(shape: ResolvedShape, type: JsonSchema): JsonSchema {
    const fields = shape.fields.filter(notation.has);
    const required = fields.filter(notation.isRequired).map(notation.nameOf);
    return {
      ...type,
      ...(required.length > 0 && { required }),
      additionalProperties: false,
      properties: Object.fromEntries(fields.map((field) => [notation.nameOf(field), propertyOf(field)])),
    };
  }

  return { ...mappingOf(root, { type: 'object' }), $defs };
}

/** What every file starts with; its path is the one below the folder of the schemas. */
export const preamble = (path: string): JsonSchema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: schemaHome + path,
  $comment: 'Generated from the field table in src/core/spec by `npm run generate`; do not edit.',
});

/** A version in its canonical form, or with the leading zeros that go-semver accepts. */
const versionText = (text: string): JsonSchema => {
  const pattern = text.replace(/^(\d+)\.(\d+)\.(\d+)/, '0*$1\\.0*$2\\.0*$3');
  return { anyOf: [{ const: text }, { type: 'string', pattern: `^${pattern}$` }] };
};

/**
 * The schema of the Butane configs of one variant and version. It applies to values as go-yaml types
 * them: it accepts what is decoded without a type error or an unused key, and refuses everything else.
 * It does not cover rules.
 */
export function butaneSchema(spec: Spec, wordsOf: DescribeField): JsonSchema {
  const known = new Map<Field, JsonSchema>([
    [variant, { const: spec.variant }],
    [version, versionText(spec.version)],
  ]);
  return {
    ...preamble(`butane/${spec.variant}-${spec.version}.json`),
    title: `Butane config, variant ${spec.variant}, version ${spec.version}`,
    description: `What Butane translates to Ignition ${spec.ignitionVersion}.`,
    ...schemaOf(spec.config, butaneYaml, wordsOf, known),
  };
}

/** The schema of the Ignition version that a variant and version are translated to, as strict as the output. */
export function ignitionSchema({ config, ignitionVersion }: Spec, wordsOf: DescribeField): JsonSchema {
  return {
    ...preamble(`ignition/${ignitionVersion}.json`),
    title: `Ignition config, version ${ignitionVersion}`,
    description: 'What Butane writes and Ignition reads on the first boot.',
    ...schemaOf(config, ignitionJson, wordsOf, new Map([[ignitionShape.fields.version, { const: ignitionVersion }]])),
  };
}

/** Every schema by its path below the folder of the schemas: `butane/fcos-1.6.0.json`, `ignition/3.5.0.json`. */
export function allSchemas(wordsOf: DescribeField): ReadonlyMap<string, JsonSchema> {
  // The table's keys are the targets.
  const specs = (Object.keys(versions) as Target[]).map(resolveSpec);
  const byIgnition = new Map(specs.map((spec) => [spec.ignitionVersion, spec]));
  return new Map([
    ...specs.map((spec) => [`butane/${spec.variant}-${spec.version}.json`, butaneSchema(spec, wordsOf)] as const),
    ...[...byIgnition.values()].map((spec) => [`ignition/${spec.ignitionVersion}.json`, ignitionSchema(spec, wordsOf)] as const),
  ]);
}
