import type { Field, Shape } from './fields/shape.ts';
import { configShape } from './fields/config.ts';
import { machineConfigShape } from './fields/machine-config.ts';
import { holds, type Lineage, type When } from './fields/when.ts';
import { ignitionVersionOf, isMachineConfig, lineageOf, splitTarget, type Target } from './versions.ts';

/** A field as one version has it. */
export interface ResolvedField {
  name: string;
  /** Its key in Ignition's JSON. */
  outputName: string;
  type: Field['type'];
  list: boolean;
  /** The shape of the value or of the list's items, when it is a mapping. */
  shape: ResolvedShape | undefined;
  sugar: boolean;
  output: boolean;
  plain: boolean;
  always: boolean;
  append: boolean;
  pointer: boolean;
  /** The name of the shape it is a field of. */
  owner: string;
  /** The lineage of its version, for words that differ between versions. */
  lineage: Lineage;
  /** The description it comes from. */
  field: Field;
}

/** A mapping as one version has it. */
export interface ResolvedShape {
  name: string;
  /** In Ignition's order. */
  fields: readonly ResolvedField[];
  byName: ReadonlyMap<string, ResolvedField>;
  key: ((item: object) => string) | undefined;
  sharedKeys: readonly string[];
  /** The shape it comes from; rules refer to it. */
  shape: Shape;
}

/** Everything about one variant/version pair. */
export interface Spec {
  target: Target;
  variant: string;
  version: string;
  lineage: Lineage;
  /** The Ignition version it is translated to. */
  ignitionVersion: string;
  config: ResolvedShape;
  /** What an Ignition config is wrapped in, if anything. */
  machineConfig: ResolvedShape | undefined;
}

const holdsFlag = (flag: boolean | When | undefined, lineage: Lineage): boolean =>
  typeof flag === 'object' ? holds(flag, lineage) : flag === true;

/** A Butane key as Ignition spells it: `size_mib` is `sizeMiB`. */
export const ignitionName = (name: string): string =>
  name.replace(/_mib$/, 'MiB').replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** Resolves a shape for a version; `seen` has what is already resolved, so that each shape is resolved once per version. */
export function resolveShape(shape: Shape, lineage: Lineage, seen = new Map<Shape, ResolvedShape>()): ResolvedShape {
  const known = seen.get(shape);
  if (known) return known;
  const fields = Object.entries(shape.fields)
    .filter(([, field]) => holds(field.when, lineage))
    .map(([name, field]): ResolvedField => ({
      name,
      outputName: ignitionName(name),
      type: field.type,
      list: field.list,
      shape: field.shape && resolveShape(field.shape, lineage, seen),
      sugar: field.sugar === true,
      output: field.output === true,
      plain: holdsFlag(field.plain, lineage),
      always: holdsFlag(field.always, lineage),
      append: field.append === true,
      pointer: field.pointer !== undefined && holds(field.pointer, lineage),
      owner: shape.name,
      lineage,
      field,
    }));
  const resolved: ResolvedShape = {
    name: shape.name,
    fields,
    byName: new Map(fields.map((field) => [field.name, field])),
    // A shape's key function expects its own items, and is called with nothing else.
    key: shape.key as ((item: object) => string) | undefined,
    sharedKeys: shape.sharedKeys ?? [],
    shape,
  };
  seen.set(shape, resolved);
  return resolved;
}

const specs = new Map<Target, Spec>();

/** What a variant/version pair has; computed once per pair. */
export function resolveSpec(target: Target): Spec {
  const known = specs.get(target);
  if (known) return known;
  const lineage = lineageOf(target);
  const shapes = new Map<Shape, ResolvedShape>();
  const spec: Spec = {
    target,
    ...splitTarget(target),
    lineage,
    ignitionVersion: ignitionVersionOf(target),
    config: resolveShape(configShape, lineage, shapes),
    machineConfig: isMachineConfig(target) ? resolveShape(machineConfigShape, lineage, shapes) : undefined,
  };
  specs.set(target, spec);
  return spec;
}
