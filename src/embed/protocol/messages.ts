import type { FileEntry } from '../../core/files/file-entry.ts';
import type { Finding } from '../../core/report/finding.ts';

// The types for schemas/embed/messages-1.json; messages.test.ts keeps the two in step.

/** Whether the text can be changed. */
export type Mode = 'edit' | 'read';
/** `auto` follows the user's system. */
export type Theme = 'auto' | 'light' | 'dark';
export type Pane = 'text' | 'output' | 'form';

/** How an embed looks and what it allows. */
export interface EmbedOptions {
  mode: Mode;
  theme: Theme;
  /** What is shown, the first one initially. */
  panes: readonly Pane[];
  /** The variant and version that a text without them gets, as in `fcos@1.6.0`. */
  target?: string | undefined;
  /** What is shown above the text instead of its variant and version. */
  title?: string | undefined;
}

/** Local files by their paths. */
export type MessageFiles = Readonly<Record<string, FileEntry>>;

/** Repeated in the answer. */
export type MessageId = string | number;

/** The result for a text. */
export interface Translation {
  output?: string | undefined;
  /** Why there is no output. */
  error?: string | undefined;
  findings: readonly Finding[];
}

export interface SetMessage extends Partial<EmbedOptions> {
  bunsen: 1;
  type: 'set';
  id?: MessageId;
  text?: string;
  files?: MessageFiles;
}

export interface StateMessage extends Translation {
  bunsen: 1;
  type: 'state';
  id?: MessageId | undefined;
  text: string;
  files: MessageFiles;
  mode: Mode;
  theme: Theme;
  panes: readonly Pane[];
}

/** What a page may say to the embed. */
export type HostMessage =
  | { bunsen: 1; type: 'hello'; id?: MessageId }
  | { bunsen: 1; type: 'get'; id?: MessageId }
  | { bunsen: 1; type: 'edit'; id?: MessageId }
  | SetMessage;

/** What the embed says to the page. */
export type EmbedMessage =
  | { bunsen: 1; type: 'ready'; id?: MessageId | undefined }
  | { bunsen: 1; type: 'change'; text: string }
  | ({ bunsen: 1; type: 'transpile' } & Translation)
  | StateMessage
  | { bunsen: 1; type: 'height'; height: number }
  | { bunsen: 1; type: 'error'; id?: MessageId | undefined; reason: string };

/** Whether something that was posted is meant as a message of ours, of whatever version, rather than an unrelated one. */
export const isBunsenMessage = (data: unknown): data is { bunsen: unknown; id?: unknown } =>
  typeof data === 'object' && data !== null && 'bunsen' in data;
