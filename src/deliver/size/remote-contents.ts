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
  /** A name for it as a file. */
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

/** The contents that are worth moving to a URL, largest first: of files, what is appended to them, and merged configs. */
export function movableContents(config: Value | undefined, files: FilesDir | undefined): MovableContents[] {
  const storage = childOf(childOf(config, 'storage'), 'files');
  const merges = childOf(childOf(childOf(config, 'ignition'), 'config'), 'merge');
  const found = [
    ...listOf(storage).flatMap((file, index) => {
      const name = textOf(childOf(file, 'path'));
      const place: Path = ['storage', 'files', index];
      return [
        movable([...place, 'contents'], childOf(file, 'contents'), say.file(name), name, files),
        ...listOf(childOf(file, 'append')).map((part, at) => movable([...place, 'append', at], part, say.file(name), name, files)),
      ];
    }),
    ...listOf(merges).map((merge, index) => movable(['ignition', 'config', 'merge', index], merge, say.merged, 'merged.ign', files)),
  ];
  return found.filter((contents) => contents !== undefined).sort((a, b) => b.bytes.length - a.bytes.length);
}

const listOf = (value: Value | undefined): Value[] => (Array.isArray(value) ? value : []);
const textOf = (value: Value | undefined): string => (typeof value === 'string' ? value : '');

function movable(
  path: Path,
  resource: Value | undefined,
  label: string,
  name: string,
  files: FilesDir | undefined,
): MovableContents | undefined {
  if (resource === undefined || !isMapping(resource)) return undefined;
  const { inline, local, compression } = resource;
  const read = typeof local === 'string' && local !== '' ? readLocalFile(files, local) : undefined;
  const bytes = typeof inline === 'string' ? new TextEncoder().encode(inline) : read?.ok ? read.bytes : undefined;
  if (!bytes || bytes.length < worthMoving) return undefined;
  const fileName = name.slice(name.lastIndexOf('/') + 1) || 'contents';
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
