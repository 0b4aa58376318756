import type { LocalFiles } from './local-files.ts';

/** Which draft is open. */
export interface DraftMark {
  /** Its id among the kept drafts. */
  id: string;
  /** The text it was begun with, where that can be had again at any time: while it stays so, nothing in it is the user's. */
  sample?: string | undefined;
  /** The local files it was begun with, when it was one that can be had again; none otherwise. */
  sampleFiles?: LocalFiles | undefined;
}

/** What belongs to a draft beside its text. */
export interface OpenDraft {
  draft: DraftMark;
  /** File name, without extension. */
  name: string;
  files: LocalFiles;
}

/** The file name, without extension, of a config that has none yet. */
export const defaultName = 'config';

/** An id that no other draft or tab has. */
export const newId = (): string =>
  // Not randomUUID: pages that come by plain http have none.
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
