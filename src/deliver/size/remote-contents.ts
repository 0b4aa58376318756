import * as say from '#words/deliver/sizes';
import { sha512 } from '@noble/hashes/sha2.js';
import { gunzip } from '../../core/bytes/gunzip.ts';
import { toHex } from '../../core/bytes/to-hex.ts';
import type { Value } from '../../core/document/read.ts';
import { childOf, isMapping } from '../../core/document/values.ts';
import { readLocalFile, type FilesDir } from '../../core/files/files-dir.ts';
import type { Path } from '../../core/report/finding.ts';
import { refuse, type Answer } from '../define/answer.ts';
import { isFetchable } from '../define/fetchable.ts';

/** Contents in a Butane config that a machine could fetch from a URL instead. */
export interface MovableContents {
  /** Where the resource is: what has `inline` or `local`. */
  path: Path;
  label: string;
  /** What has to be served, to the byte. */
  bytes: Uint8Array;
  /** A name for it as a file, which nothing else in the config has. */
  fileName: string;
  /** How it is compressed, where the config says so. */
  compression: string | undefined;
}

/** A resource that is fetched, as Butane writes it. */
export interface RemoteResource {
  source: string;
  compression?: string;
  verification: { hash: string };
}

/** Bytes below which a URL with a hash is no shorter. */
const worthMoving = 400;
/** The most bytes of unpacked contents. */
const maxUnpacked = 500_000_000;

/** A place for contents, with what is there now. */
interface Place {
  path: Path;
  label: string;
  /** What a file with its contents would be called. */
  name: string;
  resource: Value | undefined;
}

/**
 * The contents that are worth moving to a URL, largest first: of files, what is appended to them, and merged configs. `spell` makes a name one
 * that a file can have. No two places of a config get the same name, whether their contents are moved or not: else the file of one would be
 * served for another.
 */
export function movableContents(
  config: Value | undefined,
  files: FilesDir | undefined,
  spell: (name: string) => string,
): MovableContents[] {
  const nameOf = distinctNames(spell);
  return placesIn(config)
    .map((place) => movable(place, nameOf(place.name), files))
    .filter((contents) => contents !== undefined)
    .sort((a, b) => b.bytes.length - a.bytes.length);
}

function placesIn(config: Value | undefined): Place[] {
  const storage = childOf(childOf(config, 'storage'), 'files');
  const merges = childOf(childOf(childOf(config, 'ignition'), 'config'), 'merge');
  return [
    ...listOf(storage).flatMap((file, index): Place[] => {
      const path = textOf(childOf(file, 'path'));
      const name = path.replace(/^\/+/, '').replaceAll('/', '-') || 'contents';
      const label = say.file(path);
      const at: Path = ['storage', 'files', index];
      return [
        { path: [...at, 'contents'], label, name, resource: childOf(file, 'contents') },
        ...listOf(childOf(file, 'append')).map((resource, part): Place => ({
          path: [...at, 'append', part],
          label,
          name: `${name}-${part + 1}`,
          resource,
        })),
      ];
    }),
    ...listOf(merges).map((resource, index): Place => ({
      path: ['ignition', 'config', 'merge', index],
      label: say.merged,
      name: `merged-${index + 1}.ign`,
      resource,
    })),
  ];
}

/**
 * Spells names and numbers those that were there before; those that differ only in capitals, too, because some file systems do not tell them
 * apart. The number comes first, where nothing that shortens a name takes it away.
 */
function distinctNames(spell: (name: string) => string): (name: string) => string {
  const taken = new Set<string>();
  const latest = new Map<string, number>();
  return (name) => {
    const key = spell(name).toLowerCase();
    let number = latest.get(key) ?? 1;
    let free = spell(number === 1 ? name : `${number}-${name}`);
    while (taken.has(free.toLowerCase())) free = spell(`${++number}-${name}`);
    latest.set(key, number);
    taken.add(free.toLowerCase());
    return free;
  };
}

const listOf = (value: Value | undefined): Value[] => (Array.isArray(value) ? value : []);
const textOf = (value: Value | undefined): string => (typeof value === 'string' ? value : '');

function movable({ path, label, resource }: Place, fileName: string, files: FilesDir | undefined): MovableContents | undefined {
  if (resource === undefined || !isMapping(resource)) return undefined;
  const { inline, local, compression } = resource;
  const read = typeof local === 'string' && local !== '' ? readLocalFile(files, local) : undefined;
  const bytes = typeof inline === 'string' ? new TextEncoder().encode(inline) : read?.ok ? read.bytes : undefined;
  if (!bytes || bytes.length < worthMoving) return undefined;
  return { path, label, bytes, fileName, compression: textOf(compression) || undefined };
}

/** What takes the place of contents that are served from a URL: with their hash, which Ignition takes of unpacked contents. */
export function asRemote({ bytes, compression }: MovableContents, url: string): Answer<{ resource: RemoteResource }> {
  if (!isFetchable(url)) return refuse(say.noUrl);
  const unpacked = compression === 'gzip' ? gunzip(bytes, maxUnpacked) : { ok: true as const, bytes };
  if (!unpacked.ok) return refuse(say.notCompressed);
  const hash = `sha512-${toHex(sha512(unpacked.bytes))}`;
  return { ok: true, resource: { source: url.trim(), ...(compression !== undefined && { compression }), verification: { hash } } };
}

/** Whether a config fetches other contents from the URL of a resource. */
export const fetchesOther = (config: Value | undefined, { source, compression, verification: { hash } }: RemoteResource): boolean =>
  placesIn(config).some(
    ({ resource }) =>
      childOf(resource, 'source') === source &&
      (childOf(childOf(resource, 'verification'), 'hash') !== hash ||
        (textOf(childOf(resource, 'compression')) || undefined) !== compression),
  );
