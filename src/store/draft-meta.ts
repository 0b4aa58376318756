import { toHex } from '../core/bytes/to-hex.ts';
import type { LocalFiles } from './local-files.ts';

/** Which draft is open. */
export interface DraftIdentity {
  /** Its id among the kept drafts. */
  id: string;
  /** The text it was begun with, where that can be had again at any time: while it stays so, nothing in it is the user's. */
  sample?: string | undefined;
  /** The local files that came with that text, where some did. */
  sampleFiles?: LocalFiles | undefined;
}

/** What belongs to a draft beside its text. */
export interface DraftMeta {
  draft: DraftIdentity;
  /** File name, without extension. */
  name: string;
  files: LocalFiles;
}

/** Whether a draft is still what it was begun with, and that can be had again. */
export const isUntouched = ({ sample, sampleFiles }: DraftIdentity, text: string, files: LocalFiles): boolean =>
  sample === text && (sampleFiles ? files === sampleFiles : Object.keys(files).length === 0);

/** The mark of a draft that can be had again as it is now. */
export const sampleIdentity = (id: string, text: string, files: LocalFiles): DraftIdentity => ({
  id,
  sample: text,
  ...(Object.keys(files).length > 0 && { sampleFiles: files }),
});

/** The file name, without extension, of a config that has none yet. */
export const defaultName = 'config';

/** An id that no other draft or tab has. */
export const newId = (): string =>
  // Not randomUUID: pages that come by plain http have none.
  toHex(crypto.getRandomValues(new Uint8Array(16)));
