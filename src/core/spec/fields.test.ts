import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { resolveSpec, type ResolvedField, type ResolvedShape } from './resolve.ts';
import { isMachineConfig, versions, type Target } from './versions.ts';

/** A field as in the reference's Go types. */
interface ReferenceField {
  name: string;
  type: string;
  list?: boolean;
  /** A Go pointer. */
  optional?: boolean;
  omitempty?: boolean;
  fields?: ReferenceField[];
}

interface Reference {
  /** By variant and version, with a space between. */
  butane: Record<string, ReferenceField[]>;
  ignition: Record<string, ReferenceField[]>;
  /** By the version of the variant openshift. */
  machineconfig: Record<string, ReferenceField[]>;
}

// The table was generated from the Go types of Butane v0.29.0 and Ignition v2.26.0.
const reference = JSON.parse(
  gunzipSync(readFileSync(new URL('../conformance/fields.json.gz', import.meta.url))).toString('utf8'),
) as Reference;

/** One line per field, `storage.files[].mode: int optional`, in order. */
function linesOf(fields: readonly ReferenceField[], prefix = ''): string[] {
  return fields.flatMap(({ name, type, list, optional, omitempty, fields: members = [] }) => {
    const at = `${prefix}${name}${list ? '[]' : ''}`;
    const notes = [type, ...(optional ? ['optional'] : []), ...(omitempty ? ['omitempty'] : [])];
    return [`${at}: ${notes.join(' ')}`, ...linesOf(members, `${at}.`)];
  });
}

const isPointer = (field: ResolvedField): boolean => (field.shape ? field.pointer : !field.list && !field.plain && field.type !== 'labels');

const described = (field: ResolvedField, members: (shape: ResolvedShape) => ReferenceField[]): ReferenceField => ({
  name: field.name,
  type: field.type === 'labels' ? 'map<string,string>' : field.type,
  list: field.list,
  optional: isPointer(field),
  fields: field.shape ? members(field.shape) : [],
});

/** The same for a shape of ours, as Butane sees it. */
const butaneFields = ({ fields }: ResolvedShape): ReferenceField[] =>
  fields.filter(({ output }) => !output).map((field) => described(field, butaneFields));

/** The same for a shape of ours, as seen by Ignition and the MachineConfig around it. */
const outputFields = ({ fields }: ResolvedShape): ReferenceField[] =>
  fields
    .filter(({ sugar }) => !sugar)
    .map((field) => ({ ...described(field, outputFields), name: field.outputName, omitempty: !field.always }));

// The table's keys are the targets.
const targets = Object.keys(versions) as Target[];

describe.each(targets)('%s', (target) => {
  const spec = resolveSpec(target);

  test('has the fields of the Butane version', () => {
    const expected = reference.butane[`${spec.variant} ${spec.version}`] ?? [];
    expect(linesOf(butaneFields(spec.config)).toSorted()).toEqual(linesOf(expected).toSorted());
  });

  test('writes the fields of its Ignition version, in their order', () => {
    expect(linesOf(outputFields(spec.config))).toEqual(linesOf(reference.ignition[spec.ignitionVersion] ?? []));
  });
});

test.each(targets.filter(isMachineConfig))('%s writes the fields of a MachineConfig, in their order', (target) => {
  const { version, machineConfig } = resolveSpec(target);
  const lines = linesOf(machineConfig ? outputFields(machineConfig) : []);
  // The Ignition config in it is the one above.
  expect(lines.filter((line) => !line.startsWith('spec.config.'))).toEqual(linesOf(reference.machineconfig[version] ?? []));
});
