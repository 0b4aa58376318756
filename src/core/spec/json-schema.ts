import { resolveSpec, type ResolvedField, type ResolvedShape, type Spec } from './resolve.ts';
import type { Field } from './shape.ts';
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

/** A schema with its place below the folder of the schemas, such as `butane/fcos-1.6.0.json`. */
export interface SchemaFile {
  path: string;
  schema: JsonSchema;
}

/** How values of the field table stand in a file. */
interface Notation {
  /** Whether a field may stand there. */
  has(field: ResolvedField): boolean;
  nameOf(field: ResolvedField): string;
  /** What a person reads about a field, from its help. */
  descriptionOf(field: ResolvedField): string | undefined;
  /** The fields that the writer never leaves out. */
  isRequired(field: ResolvedField): boolean;
  /** Whether null may stand in place of a field's value. */
  isNullable(field: ResolvedField): boolean;
  values: Record<Exclude<Field['type'], 'object'>, JsonSchema>;
  /** Definitions that `values` refers to. */
  $defs: Record<string, JsonSchema>;
}

// Go's int64. JavaScript has no number closer to the upper limit, 2^63-1.
const int64 = { minimum: -(2 ** 63), maximum: 2 ** 63 };

const withLink = (field: ResolvedField): string | undefined =>
  field.field.docs === undefined ? field.field.help : `${field.field.help ?? ''} See ${field.field.docs}`.trimStart();

/** What go-yaml decodes into Go's types without an error; null leaves anything unset. */
const butane: Notation = {
  has: (field) => !field.output,
  nameOf: (field) => field.name,
  descriptionOf: withLink,
  isRequired: () => false,
  isNullable: () => true,
  values: {
    string: { $ref: '#/$defs/string' },
    int: { $ref: '#/$defs/int' },
    bool: { $ref: '#/$defs/bool' },
    labels: { type: ['object', 'null'], additionalProperties: { $ref: '#/$defs/string' } },
  },
  $defs: {
    // A text is that of any scalar: `true` and `0644` keep their spelling.
    string: { type: ['string', 'number', 'boolean', 'null'] },
    // A fraction is cut off.
    int: { type: ['number', 'null'], ...int64 },
    // Texts to YAML 1.2, but booleans to YAML 1.1, and to go-yaml where one is wanted.
    bool: { type: ['boolean', 'string', 'null'], pattern: '^(y|Y|yes|Yes|YES|on|On|ON|n|N|no|No|NO|off|Off|OFF)$' },
  },
};

/** What Ignition's JSON holds. */
const ignition: Notation = {
  has: (field) => !field.sugar,
  nameOf: (field) => field.outputName,
  descriptionOf: (field) => {
    const description = withLink(field);
    return field.field.control === 'mode' ? `${description ?? ''} JSON knows no octal numbers: 0644 is written 420.` : description;
  },
  isRequired: (field) => field.always || field.output,
  // Of what is always written, absent lists and pointers are null.
  isNullable: (field) => field.always && (field.list || !(field.plain || field.shape)),
  values: {
    string: { type: 'string' },
    int: { type: 'integer', ...int64 },
    bool: { type: 'boolean' },
    labels: { type: 'object', additionalProperties: { type: 'string' } },
  },
  $defs: {},
};

/** The properties of a mapping and, in `$defs`, every mapping below it by its shape's name. */
function schemaOfMapping(root: ResolvedShape, notation: Notation): JsonSchema {
  const $defs: Record<string, JsonSchema> = {};

  const single = (field: ResolvedField): JsonSchema => {
    if (field.type !== 'object') return { ...notation.values[field.type], ...(field.field.options && { examples: field.field.options }) };
    const { shape } = field;
    if (!shape) return {};
    $defs[shape.name] ??= mapping(shape);
    return { $ref: `#/$defs/${shape.name}` };
  };

  const property = (field: ResolvedField): JsonSchema => {
    const { label } = field.field;
    const description = notation.descriptionOf(field);
    const value: JsonSchema = field.list ? { type: 'array', items: single(field) } : single(field);
    return {
      ...(label !== undefined && { title: label }),
      ...(description !== undefined && { description }),
      ...(notation.isNullable(field) ? orNull(value) : value),
    };
  };

  const mapping = (shape: ResolvedShape): JsonSchema => {
    const fields = shape.fields.filter((field) => notation.has(field));
    const required = fields.filter((field) => notation.isRequired(field)).map((field) => notation.nameOf(field));
    return {
      type: notation.isNullable === butane.isNullable && shape !== root ? ['object', 'null'] : 'object',
      properties: Object.fromEntries(fields.map((field) => [notation.nameOf(field), property(field)])),
      ...(required.length > 0 && { required }),
      additionalProperties: false,
    };
  };

  return { ...mapping(root), $defs: { ...notation.$defs, ...$defs } };
}
