import type { StoreApi } from 'zustand/vanilla';
import type { Path } from '../core/report/finding.ts';
import type { ContentLanguage } from '../values/content-language.ts';
import type { UnitInEditor } from './language/units.ts';
import type { Task } from '../language/language.ts';
import type { Links } from '../result/links.ts';
import type { WorkbenchState } from '../store/workbench-state.ts';
import type { ShownLink } from './linked-panes.ts';

export type { ShownLink } from './linked-panes.ts';
export type { UnitInEditor } from './language/units.ts';
export type { Task } from '../language/language.ts';

/** What the editor needs of the workbench store. */
export type WorkbenchStore = Pick<StoreApi<WorkbenchState>, 'getState' | 'subscribe'>;

/** Starts a module worker from the URL of a script of this origin. */
export type StartWorker = (url: string, name: string) => Worker;

/** The editor of the config, bound to the store until disposed. */
export interface ButaneEditor {
  /** Puts the keyboard focus into the text. */
  focus(): void;
  /** Breaks long lines, or does not. */
  wrap(long: boolean): void;
  /** Takes the editor out of its element and unsubscribes from the store. */
  dispose(): void;
}

/** A text to be shown as the result, and what of it comes from where. */
export interface ShownOutput {
  text: string;
  language: 'json' | 'yaml';
  /** Its accessible name. */
  label: string;
  /** What links its lines to those of a text of the config, `of`; undefined while that is not known. */
  links: { of: string; links: Links } | undefined;
}

/** A read-only view of the result. */
export interface OutputViewer {
  /** Shows a text, keeping the scroll position where the text above it stays. */
  show(output: ShownOutput): void;
  /** Breaks long lines, or does not. */
  wrap(long: boolean): void;
  dispose(): void;
}

export interface OutputOptions extends EditorOptions {
  /** Called when other lines are linked; undefined when none are. */
  onLinked: (link: ShownLink | undefined) => void;
  /** Called before the text of the config gets the focus. */
  onGoToSource: () => void;
}

/** A read-only view of how a text differs from an earlier one. */
export interface DiffViewer {
  /** Shows two texts, the earlier one first. */
  show(before: string, after: string): void;
  /** Compares them again, in a worker of its own. */
  retry(): void;
  dispose(): void;
}

export interface DiffViewerOptions {
  /** Accessible names of the two texts. */
  beforeLabel: string;
  afterLabel: string;
  /** Called when the texts shown have been compared, with the number of lines that differ. */
  onCompared: (lines: number) => void;
  /** Called when that takes too long; it may still succeed. */
  onOverdue: () => void;
}

export type { ContentLanguage } from '../values/content-language.ts';

/** An editor of one value in a form: the contents of a unit or a file. */
export interface ContentEditor {
  /** Shows a value that changed elsewhere; does not call `onChange`. No-op when the value is unchanged. */
  setValue(value: string): void;
  /** Colours the text as another language. */
  setLanguage(language: ContentLanguage): void;
  focus(): void;
  dispose(): void;
}

/** Where undo and redo of an editor go. */
export interface SharedHistory {
  undo: () => void;
  redo: () => void;
}

/** Options that all editors take. */
export interface EditorOptions {
  /** Accessible name of the text area. */
  label: string;
}

/** Where an editor starts that replaces a text on the page. */
export interface EditorStart {
  /** The 1-based position of the caret; by default the first line. */
  lineNumber?: number;
  column?: number;
  /** CSS pixels. */
  scrollTop: number;
}

export interface ButaneEditorOptions extends EditorOptions {
  /** What completion offers to begin with or to add as a whole. */
  tasks?: readonly Task[];
  start?: EditorStart;
}

/** Where in a config a text is. */
export interface PartOfConfig {
  store: WorkbenchStore;
  /** Its path, which changes with what is added or removed before it. */
  path: () => Path;
}

export interface ContentEditorOptions extends EditorOptions {
  language: ContentLanguage;
  value: string;
  /** Shown, dimmed, while the value is empty. */
  placeholder?: string;
  /** Called with the whole new value at each change by the user; its line endings are those of the old value. Without it the text is read-only. */
  onChange?: ((value: string) => void) | undefined;
  /** Handles undo and redo; without it the editor keeps a history of its own. */
  history?: SharedHistory | undefined;
  /** The config that the text is part of, and its path there: what is said of it is then shown in it. */
  part?: PartOfConfig | undefined;
  /** Says what the text is to systemd, where it is a unit or quadlet: then it completes and is explained. */
  unit?: (() => UnitInEditor | undefined) | undefined;
  /** In a form: the height follows the text within limits, until the user changes it, and Tab moves the focus on. Otherwise the editor fills its element, and Tab indents. */
  embedded: boolean;
}

/** The lazily loaded part. Each element must be empty, and needs a height of its own. */
export interface EditorModule {
  /** Editable YAML, tied to the store's text, findings, place and undo history. */
  createButaneEditor(element: HTMLElement, store: WorkbenchStore, options: ButaneEditorOptions): ButaneEditor;
  /** A read-only result, its lines linked to those of the text in the Butane editor of the same store. */
  createOutputViewer(element: HTMLElement, store: WorkbenchStore, options: OutputOptions): OutputViewer;
  /** How two texts differ. */
  createDiffViewer(element: HTMLElement, options: DiffViewerOptions): DiffViewer;
  /** Text of many lines, editable or not. */
  createContentEditor(element: HTMLElement, options: ContentEditorOptions): ContentEditor;
}
