import type { Edit } from '../core/document/edit.ts';
import { replaySpan, revertSpan, spanBetween, type Span } from './changes.ts';

/** One step of undo. */
export interface Step extends Span {
  /** Steps with the same key may become one; a step without a key stands alone. */
  key: string | undefined;
  /** When it was last added to, in milliseconds. */
  at: number;
  /** The insertion it began with, when it is the typing of a new list item. */
  insertion?: Insertion | undefined;
}

/** An edit that puts an item into a list. */
export type Insertion = Extract<Edit, { op: 'insert' }>;

/** The one undo history of forms and text. */
export interface History {
  /** Oldest first. */
  past: readonly Step[];
  /** Undone steps, the next to redo last. */
  future: readonly Step[];
}

/** A change of the text that is about to be recorded. */
export interface Recorded {
  before: string;
  after: string;
  key: string | undefined;
  at: number;
  insertion?: Insertion | undefined;
  /** Whether it may join the last step, which has the same key. */
  joins?: (last: Step) => boolean;
}

export const emptyHistory: History = { past: [], future: [] };

/** The last step, when a change made now would join it. */
export function joinedStep(history: History, key: string | undefined, joins: (last: Step) => boolean = () => true): Step | undefined {
  const last = history.past.at(-1);
  return history.future.length === 0 && key !== undefined && last?.key === key && joins(last) ? last : undefined;
}

/** Adds a change: to the last step when it continues that, else as a step of its own. What was undone is forgotten. */
export function record(history: History, { before, after, key, at, insertion, joins }: Recorded): History {
  const continued = joinedStep(history, key, joins);
  const span = spanBetween(continued ? revertSpan(before, continued) : before, after);
  const kept = continued ? history.past.slice(0, -1) : history.past;
  return { past: span ? [...kept, { ...span, key, at, insertion: continued?.insertion ?? insertion }] : kept, future: [] };
}

/** The text one step back, and the history there; undefined at its start. */
export function stepBack(history: History, text: string): { text: string; history: History } | undefined {
  const step = history.past.at(-1);
  if (!step) return undefined;
  return {
    text: revertSpan(text, step),
    history: { past: history.past.slice(0, -1), future: [...history.future, step] },
  };
}

/** The text one step forward, and the history there; undefined at its end. */
export function stepForward(history: History, text: string): { text: string; history: History } | undefined {
  const step = history.future.at(-1);
  if (!step) return undefined;
  return {
    // A step that was undone and redone is finished: what comes next does not join it.
    text: replaySpan(text, step),
    history: { past: [...history.past, { ...step, key: undefined }], future: history.future.slice(0, -1) },
  };
}

/** Milliseconds without typing after which the next character begins a new step. */
export const typingPause = 800;

/** Whether typing at `offset` (replacing `length` units) goes on where the last step left off. */
export function continuesTyping(last: Step, offset: number, length: number, inserted: string, at: number): boolean {
  if (at - last.at > typingPause || inserted.includes('\n')) return false;
  const end = last.offset + last.inserted.length;
  return offset <= end && offset + length >= last.offset;
}
