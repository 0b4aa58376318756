import { putInto, totalSize, type LocalFiles } from '../local-files.ts';
import type { KeptDraft } from './storage/draft.ts';
import { asObject, isFileEntry } from './storage/file-entries.ts';

/** A draft as a file of drafts has it; times in milliseconds since 1970. */
export interface FileDraft {
  id: string;
  name: string;
  text: string;
  created: number;
  changed: number;
  files: LocalFiles;
}

/** What a file of drafts holds, or why it cannot be read, in words for the user. */
export type DraftsFileResult = { ok: true; drafts: readonly FileDraft[] } | { ok: false; reason: string };

/** Bytes that a file of drafts has at most. */
export const maxDraftsFile = 200_000_000;
const format = 'bunsen-drafts';
const maxDrafts = 10_000;
const maxText = 5_000_000;
const maxFiles = 20_000_000;
const maxName = 200;

/** Drafts as a file: JSON with the texts, names, times and local files, without the timelines. */
export function writeDraftsFile(drafts: readonly KeptDraft[], now: number): string {
  return JSON.stringify(
    {
      format,
      version: 1,
      exported: isoTime(now),
      drafts: drafts.map(({ record: { id, name, text, created, changed }, files }) => ({
        id,
        name,
        text,
        created: isoTime(created),
        changed: isoTime(changed),
        files,
      })),
    },
    null,
    1,
  );
}

const isoTime = (time: number): string => new Date(time).toISOString();

/** Why a file is not taken; for this module alone. */
class Refusal extends Error {}

/** Reads a file of drafts: all of it, or nothing. */
export function readDraftsFile(text: string): DraftsFileResult {
  try {
    const file = asObject(parse(text));
    if (file.get('format') !== format) throw new Refusal('It is no file of Bunsen’s drafts.');
    if (file.get('version') !== 1) throw new Refusal('A newer Bunsen wrote it, and this one does not know how to read it.');
    const drafts = file.get('drafts');
    if (!Array.isArray(drafts)) throw new Refusal('It is damaged: it has no list of drafts.');
    if (drafts.length > maxDrafts) throw new Refusal(`It has more than ${maxDrafts} drafts.`);
    return { ok: true, drafts: drafts.map((draft: unknown, index) => readDraft(draft, index + 1)) };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, reason: error.message };
    throw error;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal('It is damaged, or no file of Bunsen’s drafts: it is no JSON.');
  }
}

function readDraft(value: unknown, number: number): FileDraft {
  const draft = asObject(value);
  const damaged = (what: string) => new Refusal(`It is damaged: draft ${number} ${what}.`);
  const textAt = (key: string, most: number): string => {
    const text = draft.get(key);
    if (typeof text !== 'string') throw damaged(`has no ${key}`);
    if (text.length > most) throw damaged(`has a ${key} that is too long`);
    return text;
  };
  const timeAt = (key: string): number => {
    const time = Date.parse(textAt(key, maxName));
    if (Number.isNaN(time)) throw damaged(`does not say when it was ${key}`);
    return time;
  };
  const files = putInto(
    {},
    Object.fromEntries(
      [...asObject(draft.get('files') ?? {})].map(([path, entry]) => {
        if (!isFileEntry(entry)) throw damaged(`has no contents for the local file ${path}`);
        return [path, entry];
      }),
    ),
  );
  if (!files.ok) throw damaged(`has local files that cannot be: ${files.reason}`);
  if (totalSize(files.files) > maxFiles) throw damaged('has too many local files');
  const id = textAt('id', maxName);
  if (id === '') throw damaged('has no id');
  return {
    id,
    name: textAt('name', maxName),
    text: textAt('text', maxText),
    created: timeAt('created'),
    changed: timeAt('changed'),
    files: files.files,
  };
}
