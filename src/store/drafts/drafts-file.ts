import * as words from '#words/drafts/drafts-file';
import { putInto, totalSize, type LocalFiles } from '../local-files.ts';
import type { KeptDraft } from './storage/draft.ts';
import { fieldsOf } from './storage/fields-of.ts';
import { isFileEntry } from './storage/file-entries.ts';

/** A draft as a file of drafts has it; times in milliseconds since 1970. */
export interface FileDraft {
  id: string;
  name: string;
  text: string;
  created: number;
  changed: number;
  files: LocalFiles;
}

/** The contents of a file of drafts, or why it cannot be read, in words for the user. */
export type DraftsFileResult = { ok: true; drafts: readonly FileDraft[] } | { ok: false; reason: string };

/** The most bytes in a file of drafts. */
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

/** Why a file is refused; for this module alone. */
class Refusal extends Error {}

/** Reads a file of drafts: all of it, or nothing. */
export function readDraftsFile(text: string): DraftsFileResult {
  try {
    const { format: found, version, drafts } = fieldsOf(parse(text));
    if (found !== format) throw new Refusal(words.notDrafts);
    if (version !== 1) throw new Refusal(words.newer);
    if (!Array.isArray(drafts)) throw new Refusal(words.noList);
    if (drafts.length > maxDrafts) throw new Refusal(words.tooManyDrafts(maxDrafts));
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
    throw new Refusal(words.notJson);
  }
}

function readDraft(value: unknown, number: number): FileDraft {
  const draft = fieldsOf(value);

  const textAt = (key: string, most: number): string => {
    const text = draft[key];
    if (typeof text !== 'string') throw new Refusal(words.missing(number, key));
    if (text.length > most) throw new Refusal(words.tooLong(number, key));
    return text;
  };
  const timeAt = (key: string): number => {
    const time = Date.parse(textAt(key, maxName));
    if (Number.isNaN(time)) throw new Refusal(words.noTime(number, key));
    return time;
  };
  const files = putInto(
    {},
    Object.fromEntries(
      Object.entries(fieldsOf(draft['files'])).map(([path, entry]) => {
        if (!isFileEntry(entry)) throw new Refusal(words.noContents(number, path));
        return [path, entry];
      }),
    ),
  );
  if (!files.ok) throw new Refusal(words.badFiles(number, files.reason));
  if (totalSize(files.files) > maxFiles) throw new Refusal(words.tooManyFiles(number));
  const id = textAt('id', maxName);
  if (id === '') throw new Refusal(words.missing(number, 'id'));
  return {
    id,
    name: textAt('name', maxName),
    text: textAt('text', maxText),
    created: timeAt('created'),
    changed: timeAt('changed'),
    files: files.files,
  };
}
