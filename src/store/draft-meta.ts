import { toHex } from '../core/bytes/to-hex.ts';
import type { LocalFiles } from './local-files.ts';

/** Which draft is open. */
export interface DraftIdentity {
  /** Its id among the kept drafts. */
  id: string;
  /** The text it was begun with, where that can be restored at any time: as long as it is unchanged, nothing in it is the user's. */
  sample?: string | undefined;
  /** The local files that came with that text, if any. */
  sampleFiles?: LocalFiles | undefined;
  /** Whether nobody has named it, so that it is called after what is in it. */
  unnamed?: boolean | undefined;
  /** Whether it is called after what it was begun with, as others may be. */
  begun?: boolean | undefined;
}

/** What belongs to a draft besides its text. */
export interface DraftMeta {
  draft: DraftIdentity;
  /** File name, without extension. */
  name: string;
  files: LocalFiles;
}

/** Whether a draft is still as it was begun, and can be restored. */
export const isUntouched = ({ sample, sampleFiles }: DraftIdentity, text: string, files: LocalFiles): boolean =>
  sample === text && (sampleFiles ? files === sampleFiles : Object.keys(files).length === 0);

/** Marks a draft as restorable in its present state. */
export const sampleIdentity = (id: string, text: string, files: LocalFiles): DraftIdentity => ({
  id,
  sample: text,
  ...(Object.keys(files).length > 0 && { sampleFiles: files }),
});

/** The file name, without extension, of a config that has none yet. */
export const defaultName = 'config';

/** An id that no other draft or tab has. */
export const newId = (): string =>
  // Not randomUUID, which does not exist on pages served over plain http.
  toHex(crypto.getRandomValues(new Uint8Array(16)));
