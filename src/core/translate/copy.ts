import { countUpTo } from '../yaml/text/count-up-to.ts';
import type { DecodedMapping, DecodedValue } from '../document/decode.ts';
import type { Path } from '../report/finding.ts';
import type { Config } from '../spec/fields/config.ts';
import { isZero } from '../ignition/merge.ts';
import { textOfBytes } from '../go/byte-text.ts';
import { noFilesDir, readLocalFile } from '../files/files-dir.ts';
import { userShape, type User } from '../spec/fields/passwd.ts';
import { dropinShape, unitShape, type Dropin, type Unit } from '../spec/fields/systemd.ts';
import { caResourceShape, configResourceShape, resourceShape, type Resource } from '../spec/fields/resource.ts';
import type { ResolvedField, ResolvedShape, Spec } from '../spec/resolve.ts';
import type { Shape } from '../spec/fields/shape.ts';
import { holds } from '../spec/fields/when.ts';
import { escapedDataUrl, type EncodedContents } from './data-url.ts';
import type { Origins } from './origins.ts';
import { reportError, type Step, type Translation } from './translation.ts';

/** Shapes whose contents may come from other fields than their own Ignition field. */
const embed = new Map<Shape, (from: DecodedMapping, to: DecodedMapping, path: Path, translation: Translation) => void>([
  [resourceShape, encodeResource],
  [configResourceShape, encodeResource],
  [caResourceShape, encodeResource],
  [unitShape, readContents],
  [dropinShape, readContents],
  [userShape, readKeys],
]);

/** Copies every field that Ignition has; contents become data URLs on the way. */
export const copyFields: Step = {
  id: 'copy-fields',
  apply(translation) {
    const { input, spec } = translation;
    const output = copyMapping(input, spec.config, [], translation);
    translation.output = { ...output, ignition: { ...mappingAt(output, ['ignition']), version: spec.ignitionVersion } };
    const origins = copyOrigins(input, translation);
    const copied = translation.output;
    translation.origins = (path) => (isCopied(path, copied, spec.config) ? origins(path) : undefined);
  },
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
  embed.get(shape.shape)?.(from, to, path, translation);
  return to;
}

/** Contents of a translation that were already encoded, by how: a file or an alias may be used a thousand times. */
const encoded = new WeakMap<Translation, Map<string, Map<string, EncodedContents>>>();

/** Encodes contents, once for each name of a kind. */
function encodeOnce(
  kind: 'local' | 'inline',
  name: string,
  contents: string | Uint8Array,
  compression: string | undefined,
  translation: Translation,
): EncodedContents {
  const kinds = encoded.get(translation) ?? new Map<string, Map<string, EncodedContents>>();
  encoded.set(translation, kinds);
  const how = `${kind} ${compression ?? ''}`;
  const known = kinds.get(how) ?? new Map<string, EncodedContents>();
  kinds.set(how, known);
  const result = known.get(name) ?? translation.encode(contents, compression, translation.spec);
  known.set(name, result);
  return result;
}

/** Turns inline contents, or those of a local file, into the source. */
function encodeResource(from: Resource, to: Resource, path: Path, translation: Translation): void {
  if (from.local !== undefined) {
    const file = readLocalFile(translation.files, from.local);
    if (file.ok) Object.assign(to, encodeOnce('local', from.local, file.bytes, from.compression, translation));
    else reportError(translation, file.message, [...path, 'local']);
  } else if (from.inline !== undefined) {
    if (onlyEscapes(translation.spec)) to.source = escapedDataUrl(from.inline);
    else Object.assign(to, encodeOnce('inline', from.inline, from.inline, from.compression, translation));
  }
}

/** Before base 0.2 contents were simply percent-escaped. */
const onlyEscapes = (spec: Spec): boolean => holds({ base: '<0.2' }, spec.lineage);

/** Reads a unit's or drop-in's contents from a local file. */
function readContents(from: Unit | Dropin, to: Unit | Dropin, path: Path, translation: Translation): void {
  if (!from.contents_local) return;
  const file = readLocalFile(translation.files, from.contents_local);
  if (file.ok) to.contents = textOfBytes(file.bytes);
  else reportError(translation, file.message, [...path, 'contents_local']);
}

/** Adds a user's keys from local files: every non-empty line, after the inline keys. */
function readKeys(from: User, to: User, path: Path, translation: Translation): void {
  const { ssh_authorized_keys_local: local = [] } = from;
  if (local.length === 0) return;
  const at = [...path, 'ssh_authorized_keys_local'];
  if (!translation.files) {
    reportError(translation, noFilesDir, at);
    return;
  }
  let keys: string[] | undefined;
  for (const [index, name] of local.entries()) {
    const file = readLocalFile(translation.files, name);
    if (file.ok) for (const key of keyLines(file.bytes)) (keys ??= [...(to.ssh_authorized_keys ?? [])]).push(key);
    else reportError(translation, file.message, [...at, index]);
  }
  if (keys) to.ssh_authorized_keys = keys;
}

const keyLines = (bytes: Uint8Array): string[] =>
  textOfBytes(bytes)
    .split(/\r?\n/)
    .filter((line) => line !== '');

/** A copied field has the same path in the input, except for the version and for what was embedded. */
function copyOrigins(input: DecodedMapping, translation: Translation): Origins {
  const keyOrigin = keyOrigins(input, translation);
  return (path) => {
    const last = path.at(-1);
    const parent = path.slice(0, -1);
    if (path.length === 2 && last === 'version') return ['version'];
    if (last === 'source' || last === 'compression') {
      const resource = mappingAt(input, parent);
      const embedded = ['local', 'inline'].find((key) => resource?.[key] !== undefined);
      return !embedded || (last === 'compression' && resource?.['compression']) ? path : [...parent, embedded];
    }
    if (last === 'contents' && mappingAt(input, parent)?.['contents_local']) return [...parent, 'contents_local'];
    return path[3] === 'ssh_authorized_keys' ? keyOrigin(path) : path;
  };
}

/**
 * Whether the copy created the value at a path: Go copies what is set, and what it holds without a
 * pointer even when it is not.
 */
function isCopied(path: Path, mapping: DecodedMapping, shape: ResolvedShape): boolean {
  const [name, ...rest] = path;
  const field = shape.byName.get(String(name));
  if (!field) return path.length === 0 && !isZero(mapping, shape);
  const value = mapping[field.name];
  if (!field.list) return isItemCopied(rest, value, field);
  const [index, ...below] = rest;
  if (index === undefined) return value !== undefined;
  const item = Array.isArray(value) ? value[Number(index)] : undefined;
  return item !== undefined && isItemCopied(below, item, field);
}

function isItemCopied(path: Path, value: DecodedValue | undefined, field: ResolvedField): boolean {
  if (!field.shape) return path.length === 0 && (value !== undefined || field.plain);
  if (value === undefined && field.pointer) return false;
  return isCopied(path, typeof value === 'object' && !Array.isArray(value) ? value : {}, field.shape);
}

/** A user's key is inline or comes from one of the local files, each of which is read once. */
function keyOrigins({ passwd }: Config, { files }: Translation): (path: Path) => Path {
  const users = passwd?.users ?? [];
  /** For each user: how many keys there are up to the end of each file. */
  const ends = new Map<User, number[]>();
  const endsOf = (user: User): number[] => {
    const known = ends.get(user);
    if (known) return known;
    let end = user.ssh_authorized_keys?.length ?? 0;
    const found = (user.ssh_authorized_keys_local ?? []).map((name) => {
      const file = readLocalFile(files, name);
      return (end += file.ok ? keyLines(file.bytes).length : 0);
    });
    ends.set(user, found);
    return found;
  };
  return (path) => {
    const user = typeof path[2] === 'number' ? users[path[2]] : undefined;
    if (!user?.ssh_authorized_keys_local?.length) return path;
    const list = [...path.slice(0, 3), 'ssh_authorized_keys_local'];
    const index = path[4];
    if (typeof index !== 'number') return list;
    if (index < (user.ssh_authorized_keys?.length ?? 0)) return path;
    const number = firstAbove(endsOf(user), index);
    return number === undefined ? path : [...list, number];
  };
}

/** The index of the first of some increasing numbers that is greater than one. */
function firstAbove(numbers: readonly number[], one: number): number | undefined {
  const count = countUpTo(one, numbers.length, (index) => numbers[index] ?? 0);
  return count < numbers.length ? count : undefined;
}

function mappingAt(root: DecodedMapping, path: Path): DecodedMapping | undefined {
  let value: DecodedValue | undefined = root;
  for (const step of path) {
    if (typeof value !== 'object') return undefined;
    // Steps of a path are indexes into lists and keys of mappings.
    value = Array.isArray(value) ? value[step as number] : value[step];
  }
  return typeof value === 'object' && !Array.isArray(value) ? value : undefined;
}
