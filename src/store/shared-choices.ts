import type { Edit, SharedChoice } from '../core/document/edit/apply-edit.ts';
import { formatPath, type Path } from '../core/report/finding.ts';
import { fieldKey } from './form-step.ts';

/** Edits that wait for an answer, and what to do once they are made. */
export interface Waiting {
  edits: readonly Edit[];
  onDone: (() => void) | undefined;
}

/** The user's answers about edits of shared values, valid while they stay in one field. */
export interface SharedChoices {
  /** Keeps edits until there is an answer; false when those of another field are already waiting. */
  ask: (edits: Waiting) => boolean;
  /** The edits that waited; a choice is remembered for their field. */
  answer: (choice: SharedChoice | undefined) => Waiting | undefined;
  /** The earlier answer about the field of some edits. */
  of: (edits: readonly Edit[]) => SharedChoice | undefined;
  /** Whether going to a path is the focus returning from a question to the place `from`; otherwise a choice is over. */
  resume: (path: Path, from: Path | undefined) => boolean;
  /** The text has changed in another way: the next edit asks again. */
  forget: () => void;
  /** The text that was asked about is gone: waiting edits are dropped. */
  drop: () => void;
}

const fieldOf = (edits: readonly Edit[]): string | undefined => fieldKey(edits, 0);

/** Creates the memory of answers. */
export function createSharedChoices(): SharedChoices {
  let waiting: Waiting | undefined;
  let chosen: { field: string | undefined; choice: SharedChoice } | undefined;
  let comesBack = false;
  return {
    ask(asked) {
      const field = fieldOf(asked.edits);
      // Typing that continues before the question is on screen is covered by it as well.
      if (waiting && (field === undefined || field !== fieldOf(waiting.edits))) return false;
      waiting = asked;
      comesBack = true;
      return true;
    },
    answer(choice) {
      const answered = waiting;
      waiting = undefined;
      chosen = answered && choice && { field: fieldOf(answered.edits), choice };
      return answered;
    },
    of: (edits) => (chosen && chosen.field !== undefined && chosen.field === fieldOf(edits) ? chosen.choice : undefined),
    resume(path, from) {
      const same = from !== undefined && formatPath(path) === formatPath(from);
      const resumes = comesBack && same;
      comesBack = false;
      if (!same) chosen = undefined;
      return resumes;
    },
    forget() {
      chosen = undefined;
    },
    drop() {
      waiting = undefined;
    },
  };
}
