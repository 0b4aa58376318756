import type { Edit, SharedChoice } from '../core/document/edit.ts';
import { formatPath, type Path } from '../core/report/finding.ts';
import { fieldKey } from './form-step.ts';

/** What the user said about edits of shared values, for as long as they stay in one field. */
export interface SharedChoices {
  /** Keeps edits until there is an answer. */
  ask: (edits: readonly Edit[]) => void;
  /** The edits that waited; a choice is remembered for their field. */
  answer: (choice: SharedChoice | undefined) => readonly Edit[] | undefined;
  /** What was said before about the field that edits are of. */
  of: (edits: readonly Edit[]) => SharedChoice | undefined;
  /** Whether going to a path is the focus coming back from a question to the place `from`; if not, a choice is over. */
  resume: (path: Path, from: Path | undefined) => boolean;
  /** The text has changed otherwise: the next edit asks again. */
  forget: () => void;
}

const fieldOf = (edits: readonly Edit[]): string | undefined => fieldKey(edits, 0);

/** Makes the memory of answers. */
export function createSharedChoices(): SharedChoices {
  let waiting: readonly Edit[] | undefined;
  let chosen: { field: string | undefined; choice: SharedChoice } | undefined;
  let comesBack = false;
  return {
    ask(edits) {
      waiting = edits;
      comesBack = true;
    },
    answer(choice) {
      const edits = waiting;
      waiting = undefined;
      chosen = edits && choice && { field: fieldOf(edits), choice };
      return edits;
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
  };
}
