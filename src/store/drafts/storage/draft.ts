import type { Target } from '../../../core/spec/versions.ts';
import type { LocalFiles } from '../../local-files.ts';

/** A draft as it is on screen at one moment. */
export interface Snapshot {
  id: string;
  /** File name, without extension. */
  name: string;
  text: string;
  files: LocalFiles;
  /** The pair named by the text's header, if known. */
  target: Target | undefined;
  /** Whether it is still as it was begun, and can be restored. */
  sample: boolean;
}

/** Distinguishes the states of a kept draft: who wrote it, and after how many writes. */
export interface Stamp {
  /** The id of one visit of the page. */
  writer: string;
  revision: number;
}

/** What the list of drafts shows about one. */
export interface DraftSummary {
  id: string;
  name: string;
  target: Target | undefined;
  sample: boolean;
  /** Milliseconds since 1970. */
  created: number;
  /** When it was last changed, in milliseconds since 1970; later with every change. */
  changed: number;
  /** Bytes of text and local files. */
  size: number;
  /** How many local files it has. */
  fileCount: number;
}

/** A draft as it is kept; its files and its timeline are kept beside it. */
export interface DraftRecord extends DraftSummary, Stamp {
  text: string;
  /** When the latest version of its timeline was made, in milliseconds since 1970. */
  versioned: number | undefined;
}

/** A text that a draft had. */
export interface Version {
  /** When the draft got this text, in milliseconds since 1970; unique within a draft. */
  at: number;
  text: string;
  /** Bytes of the text. */
  size: number;
}

/** A draft with its local files. */
export interface KeptDraft {
  record: DraftRecord;
  files: LocalFiles;
}

/** A draft with everything that belongs to it, so that it can be restored. */
export interface WholeDraft extends KeptDraft {
  versions: readonly Version[];
  /** How many versions and local files are damaged and left out. */
  damaged?: number;
}

/** Bytes of a text in UTF-8. */
export const bytesIn = (text: string): number => new TextEncoder().encode(text).length;

/** The name of a copy, as is usual for files: `rack-4-copy`, then `rack-4-copy-2`. */
export function copyName(name: string): string {
  const [, stem = name, number] = /^(.*-copy)(?:-(\d+))?$/.exec(name) ?? [];
  return stem === name && !name.endsWith('-copy') ? `${name}-copy` : `${stem}-${Number(number ?? 1) + 1}`;
}
