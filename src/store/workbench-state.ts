import type { StoreApi } from 'zustand/vanilla';
import type { Edit, SharedChoice, SharedUse, TextChange } from '../core/document/edit/apply-edit.ts';
import type { Finding, Path } from '../core/report/finding.ts';
import type { Target } from '../core/spec/versions.ts';
import type { Answer } from './answer.ts';
import type { FilesActions } from './files-actions.ts';
import type { LocalFiles } from './local-files.ts';
import type { Notice } from './notice.ts';
import type { DraftIdentity, DraftMeta } from './draft-meta.ts';
import type { CheckTrouble } from './transpiler.ts';

/** Where the user is; `serial` distinguishes two visits of one place. */
export interface FormPlace {
  path: Path;
  /** What led there; a `link` leads to the control itself, and a section that was `chosen` is shown as it was left. */
  source: 'form' | 'editor' | 'problems' | 'sections' | 'link' | 'breadcrumbs' | 'chosen';
  serial: number;
  /** The line (1-based, on screen) that is meant, where it is known: the path may have no value of its own, or one that begins on another line. */
  line?: number;
}

/** Whether something survives a reload: it is kept, it will be in a moment, storage fails, or nothing keeps it. */
export type Saved = 'saved' | 'pending' | 'failed' | 'unkept';

/** A config from elsewhere. */
export interface OpenedConfig {
  text: string;
  /** File name, without extension; without it, it is called after what is in it. */
  name?: string | undefined;
  /** Its local files; by default the present ones are carried over. */
  files?: LocalFiles | undefined;
  /** Whether the text can be restored at any time, as a starting point can: such a draft is not kept unless it is changed. */
  sample?: boolean | undefined;
  /** Whether the name is that of what it was begun with: another draft may have it. */
  begun?: boolean | undefined;
  /** The id of its kept draft; without it, it becomes a new one. */
  id?: string | undefined;
}

/** The state of the workbench and what can be done with it. The text, with the local files it embeds, is the only state of the config. */
export interface WorkbenchState extends FilesActions {
  text: string;
  /** The text that forms show and the next answer is for: the text itself, but an earlier one while a large text is being typed. */
  settled: string;
  /** The text as it was when the draft was opened; after a reload, when the page was. */
  opened: string;
  /** Whether the page was reloaded since the draft was opened, so that an earlier text may be known. */
  reloaded: boolean;
  /** What the text may embed. */
  files: LocalFiles;
  /** Incremented with every change of the text or the files. */
  revision: number;
  /** File name for downloads, without extension. */
  name: string;
  /** The draft that is open, and kept under its id. */
  draft: DraftIdentity;
  /** The pair named by the text's header, if known; slightly delayed for a large text. */
  target: Target | undefined;
  /** The result for exactly this revision; undefined while it is being computed. */
  result: Answer | undefined;
  /** Why there is no result yet, or will not be one. */
  trouble: CheckTrouble | undefined;
  /** The findings of the latest result: while one is being computed, those of the previous one. */
  findings: readonly Finding[];
  canUndo: boolean;
  canRedo: boolean;
  place: FormPlace | undefined;
  notice: Notice | undefined;
  /** An edit of a shared value that waits for the user to say where it applies. */
  question: SharedUse | undefined;
  saved: Saved;

  /**
   * A form edit; all edits during one focus of a field are one undo step. False when refused, and the notice says why.
   * `onDone` is called once it is made: at once, or after the answer it waits for; never when that drops it.
   */
  edit: (edit: Edit, onDone?: () => void) => boolean;
  /** Several edits as one undo step: all of them or, when one is refused, none. */
  editAll: (edits: readonly Edit[], onDone?: () => void) => boolean;
  /** Makes the edit that waits, here or everywhere, or drops it. The answer holds for the field until another one is visited. */
  answer: (choice?: SharedChoice) => void;
  /** Typing in the editor: offsets count in the current text. Joined into undo steps by pause, place and line, but for what is a step `alone`. */
  change: (changes: readonly TextChange[], alone?: boolean) => void;
  /** Another text for the draft at hand: one undo step. */
  replace: (text: string) => void;
  /** Opens a config as another draft. That is one undo step, which leads back to the present draft, its name and its files. */
  open: (config: OpenedConfig) => void;
  /** Shows a draft of an earlier visit, without an earlier state to go back to. */
  restore: (draft: DraftMeta & { text: string }) => void;
  /** Renames the present draft, or one that was left and that undo leads back to. */
  rename: (id: string, name: string) => void;
  /** Rewrites variant and version in the text, nothing else. */
  setTarget: (target: Target) => void;
  undo: () => void;
  redo: () => void;
  /** Makes everything follow the text now, rather than at a pause: the user turns to what shows it. */
  settle: () => void;
  /** Texts can be answered on the main thread from now on; the present one is, if it is small. */
  translatorLoaded: () => void;
  /** Gives up on the result of this revision. */
  stopCheck: () => void;
  /** Requests the result of this revision again, or what is missing of it. */
  retryCheck: () => void;
  goTo: (path: Path, source: FormPlace['source'], line?: number) => void;
  notify: (notice: Notice) => void;
  dismissNotice: () => void;
}

/** The workbench's store. */
export type Workbench = StoreApi<WorkbenchState>;
