import { isUntouched } from '../draft-meta.ts';
import type { WorkbenchState } from '../workbench-state.ts';
import type { Snapshot } from './storage/draft.ts';

/** The draft that a workbench shows, in its present state. */
export function snapshotOf({ draft, name, text, files, target }: WorkbenchState): Snapshot {
  return { id: draft.id, name, text, files, target, sample: isUntouched(draft, text, files) };
}

/** Whether two states of a draft are equal. The target follows from the text. */
export const isSame = (a: Snapshot, b: Snapshot): boolean =>
  a.text === b.text && a.name === b.name && a.files === b.files && a.sample === b.sample;

/** Whether nothing in a draft is the user's. */
export const isPristine = ({ text, sample, files }: Snapshot): boolean => sample || (text === '' && Object.keys(files).length === 0);
