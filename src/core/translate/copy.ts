import type { DecodedMapping, DecodedValue } from '../document/decode.ts';
import type { Path } from '../report/finding.ts';
import { caResourceShape, configResourceShape, resourceShape, type Resource } from '../spec/fields/resource.ts';
import type { ResolvedShape, Spec } from '../spec/resolve.ts';
import type { Shape } from '../spec/shape.ts';
import { holds } from '../spec/when.ts';
import { encodeContents, escapedDataUrl } from './data-url.ts';
import type { Origins } from './origins.ts';
import { reportError, type Step, type Translation } from './translation.ts';

const noFilesDir = 'local file paths are relative to a files directory that must be specified with -d/--files-dir';
const resources = new Set<Shape>([resourceShape, configResourceShape, caResourceShape]);

/** Copies every field Ignition has; contents become data URLs on the way. */
export const copyFields: Step = {
  id: 'copy-fields',
  apply(translation) {
    const { input, spec } = translation;
    const output = copyMapping(input, spec.config, [], translation);
    translation.output = { ...output, ignition: { ...input.ignition, ...mappingAt(output, 'ignition'), version: spec.ignitionVersion } };
    translation.origins = copyOrigins(input);
  },
};

const mappingAt = (mapping: DecodedMapping, key: string): DecodedMapping | undefined => {
  const value = mapping[key];
  return typeof value === 'object' && !Array.isArray(value) ? value : undefined;
};

function copyMapping(from: DecodedMapping, shape: ResolvedShape, path: Path, translation: Translation): DecodedMapping {
  const to: DecodedMapping = {};
  for (const field of shape.fields) {
    const value = from[field.name];
    if (value === undefined || field.sugar) continue;
    const nested = field.shape;
    if (!nested || typeof value !== 'object') to[field.name] = value;
    else if (Array.isArray(value)) {
      const at = [...path, field.name];
      // Items of a field with a shape are mappings.
      to[field.name] = value.map((item, index): DecodedValue => copyMapping(item as DecodedMapping, nested, [...at, index], translation));
    } else to[field.name] = copyMapping(value, nested, [...path, field.name], translation);
  }
  if (resources.has(shape.shape)) encodeResource(from, to, path, translation);
  else reportLocal(from, path, translation);
  return to;
}

/** Turns inline contents into the source. */
function encodeResource(from: Resource, to: Resource, path: Path, translation: Translation): void {
  if (from.local !== undefined) {
    reportError(translation, noFilesDir, [...path, 'local']);
    return;
  }
  if (from.inline === undefined) return;
  if (onlyEscapes(translation.spec)) to.source = escapedDataUrl(from.inline);
  else Object.assign(to, encodeContents(from.inline, from.compression));
}

/** Before base 0.2 contents were percent-escaped, and that was all. */
const onlyEscapes = (spec: Spec): boolean => holds({ base: '<0.2' }, spec.lineage);

/** What would be read from the files directory, were there one. */
function reportLocal(from: DecodedMapping, path: Path, translation: Translation): void {
  const { ssh_authorized_keys_local: keys, contents_local: contents } = from;
  if (Array.isArray(keys) && keys.length > 0) reportError(translation, noFilesDir, [...path, 'ssh_authorized_keys_local']);
  if (contents) reportError(translation, noFilesDir, [...path, 'contents_local']);
}

/** A copied field has its own path in the input, but for the version and for encoded contents. */
function copyOrigins(input: DecodedMapping): Origins {
  return (path) => {
    const last = path.at(-1);
    if (last === 'version' && path.length === 2) return ['version'];
    if (last !== 'source' && last !== 'compression') return path;
    const parent = path.slice(0, -1);
    const resource = valueAt(input, parent);
    if (!resource || resource['inline'] === undefined) return path;
    return last === 'compression' && resource['compression'] ? path : [...parent, 'inline'];
  };
}

function valueAt(root: DecodedMapping, path: Path): DecodedMapping | undefined {
  let value: DecodedValue | undefined = root;
  for (const step of path) {
    if (typeof value !== 'object') return undefined;
    // Steps of a path are indexes into lists and keys of mappings.
    value = Array.isArray(value) ? value[step as number] : value[step];
  }
  return typeof value === 'object' && !Array.isArray(value) ? value : undefined;
}
