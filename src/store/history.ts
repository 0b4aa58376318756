import type { Edit } from '../core/document/edit/apply-edit.ts';
import { replaySpan, revertSpan, spanBetween, type Span } from './text/changes.ts';
import type { DraftMeta } from './draft-meta.ts';

/** One step of undo. */
export interface Step extends Span {
  /** Steps with the same key may be joined; a step without a key stands alone. */
  key: string | undefined;
  /** When it was last added to, in milliseconds. */
  at: number;
  /** The insertion it began with, when it is the typing of a new list item. */
  insertion?: Insertion | undefined;
  /** The drafts on both sides, when it leads from one to another. */
  drafts?: DraftChange | undefined;
}

/** From one draft to another. */
export interface DraftChange {
  before: DraftMeta;
  after: DraftMeta;
}

/** An edit that inserts an item into a list. */
export type Insertion = Extract<Edit, { op: 'insert' }>;

/** The one undo history of forms and text. */
export interface History {
  /** Oldest first. */
  past: readonly Step[];
  /** Undone steps, the next to redo last. */
  future: readonly Step[];
}

/** A change of the text about to be recorded. */
export interface Recorded {
  before: string;
  after: string;
  key: string | undefined;
  at: number;
  insertion?: Insertion | undefined;
  drafts?: DraftChange | undefined;
  /** Whether it may join the last step, which has the same key. */
  joins?: (last: Step) => boolean;
}

export const emptyHistory: History = { past: [], future: [] };

/** The last step, when a change made now would join it. */
export function joinedStep(history: History, key: string | undefined, joins: (last: Step) => boolean = () => true): Step | undefined {
  const last = history.past.at(-1);
  return history.future.length === 0 && key !== undefined && last?.key === key && joins(last) ? last : undefined;
}

/** Adds a change: to the last step when it continues that, else as a new step. What was undone is forgotten. */
export function record(history: History, { before, after, key, at, insertion, drafts, joins }: Recorded): History {
  const continued = joinedStep(history, key, joins);
  // Two drafts may have the same text.
  const span =
    spanBetween(continued ? revertSpan(before, continued) : before, after) ?? (drafts && { offset: 0, removed: '', inserted: '' });
  const kept = continued ? history.past.slice(0, -1) : history.past;
  return { past: span ? [...kept, { ...span, key, at, insertion: continued?.insertion ?? insertion, drafts }] : kept, future: [] };
}

/** The target of a step. */
export interface HistoryTarget {
  text: string;
  /** The draft, when it is another one. */
  draft: DraftMeta | undefined;
  /** The history there. */
  history: History;
}

/** One step back; undefined at the start. Redoing the step restores the draft that is left, as it is at `present`. */
export function stepBack(history: History, text: string, present?: DraftMeta): HistoryTarget | undefined {
  const step = history.past.at(-1);
  if (!step) return undefined;
  const { drafts } = step;
  const undone = drafts && present ? { ...step, drafts: { ...drafts, after: present } } : step;
  return {
    text: revertSpan(text, step),
    draft: drafts?.before,
    history: { past: history.past.slice(0, -1), future: [...history.future, undone] },
  };
}

/** One step forward; undefined at the end. Undoing the step restores the draft that is left, as it is at `present`. */
export function stepForward(history: History, text: string, present?: DraftMeta): HistoryTarget | undefined {
  const step = history.future.at(-1);
  if (!step) return undefined;
  const { drafts } = step;
  return {
    text: replaySpan(text, step),
    draft: drafts?.after,
    // A step that was undone and redone is finished: later changes do not join it.
    history: {
      past: [...history.past, { ...step, key: undefined, ...(drafts && present && { drafts: { ...drafts, before: present } }) }],
      future: history.future.slice(0, -1),
    },
  };
}

/** Milliseconds without typing after which the next character begins a new step. */
export const typingPause = 800;

/** Whether typing at `offset` (replacing `length` units) continues where the last step left off. */
export function continuesTyping(last: Step, offset: number, length: number, inserted: string, at: number): boolean {
  if (at - last.at > typingPause || inserted.includes('\n')) return false;
  const end = last.offset + last.inserted.length;
  return offset <= end && offset + length >= last.offset;
}
