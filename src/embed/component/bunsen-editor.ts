import type { FileEntry } from '../../core/files/file-entry.ts';
import type { Finding } from '../../core/report/finding.ts';

/** What a script may pass as a file: its text, or the protocol's form. */
export type GivenFiles = Readonly<Record<string, string | FileEntry>>;

/** The events of `<bunsen-editor>`, by their types. */
export interface BunsenEditorEvents {
  /** The editor is there. */
  ready: CustomEvent<Record<string, never>>;
  /** The reader changed the config. */
  change: CustomEvent<{ value: string }>;
  /** The config was translated. */
  transpile: CustomEvent<{ output?: string | undefined; error?: string | undefined; findings: readonly Finding[] }>;
  /** Something that was set cannot be shown. It does not bubble. */
  error: CustomEvent<{ reason: string }>;
}

/** All events of the element: its own, and those of every element. */
type EventsOfEditor = Omit<HTMLElementEventMap, keyof BunsenEditorEvents> & BunsenEditorEvents;

/**
 * `<bunsen-editor>`: a Butane config that readers see highlighted and checked, and can edit. Its content is the config; the
 * attributes `target`, `mode`, `theme`, `panes` and `title` say how it is shown.
 */
export interface BunsenEditor extends HTMLElement {
  /** The Butane config. As with inputs, setting it does not cause a `change` event. */
  value: string;
  /** The local files that the config may embed, by their paths. */
  files: GivenFiles;
  /** The Ignition config, or undefined while there is none for the value. */
  readonly output: string | undefined;
  /** Why there is no output. */
  readonly error: string | undefined;
  /** What Butane and Bunsen say about the value. */
  readonly findings: readonly Finding[];
  /** Makes the text editable and puts the caret into it, as soon as the editor is there. */
  edit(): void;
  addEventListener<K extends keyof EventsOfEditor>(
    type: K,
    listener: (this: BunsenEditor, event: EventsOfEditor[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  removeEventListener<K extends keyof EventsOfEditor>(
    type: K,
    listener: (this: BunsenEditor, event: EventsOfEditor[K]) => unknown,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}

declare global {
  interface HTMLElementTagNameMap {
    'bunsen-editor': BunsenEditor;
  }
}
