import { versions, type Target } from '../../../core/spec/versions.ts';
import { defaultName } from '../../draft-meta.ts';
import type { LocalFiles } from '../../local-files.ts';
import { bytesIn, type DraftRecord, type Version } from './draft.ts';
import { fieldsOf } from './fields-of.ts';
import { isFileEntry } from './file-entries.ts';

/** The latest time that a date can have, in milliseconds since 1970. */
const latest = 8.64e15;

/** Reads the record of a draft, whatever it contains: only its id and its text are essential. Undefined when one of those is missing. */
export function readRecord(value: unknown): DraftRecord | undefined {
  const { id, name, text, target, sample, created, changed, size, fileCount, versioned, writer, revision } = fieldsOf(value);
  if (typeof id !== 'string' || id === '' || typeof text !== 'string') return undefined;
  return {
    id,
    text,
    name: typeof name === 'string' ? name : defaultName,
    target: isTarget(target) ? target : undefined,
    sample: sample === true,
    created: isTime(created) ? created : 0,
    changed: isTime(changed) ? changed : 0,
    size: isCount(size) ? size : bytesIn(text),
    fileCount: isCount(fileCount) ? fileCount : 0,
    versioned: isTime(versioned) ? versioned : undefined,
    // No visit has this name, so the draft counts as changed by another.
    writer: typeof writer === 'string' ? writer : '',
    revision: isCount(revision) ? revision : 0,
  };
}

/** A version in a timeline; undefined when it is damaged. */
export function readVersion(value: unknown): Version | undefined {
  const { at, text, size } = fieldsOf(value);
  return isTime(at) && typeof text === 'string' ? { at, text, size: isCount(size) ? size : bytesIn(text) } : undefined;
}

/** Local files as kept, under keys that end in their paths; damaged ones are skipped. */
export const readFiles = (keys: readonly IDBValidKey[], entries: readonly unknown[]): LocalFiles =>
  Object.fromEntries(
    keys.flatMap((key, index) => {
      const path: unknown = Array.isArray(key) ? key[1] : key;
      const entry = entries[index];
      return typeof path === 'string' && isFileEntry(entry) ? [[path, entry]] : [];
    }),
  );

const isTarget = (value: unknown): value is Target => typeof value === 'string' && Object.hasOwn(versions, value);

const isTime = (value: unknown): value is number => typeof value === 'number' && Math.abs(value) <= latest;

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
