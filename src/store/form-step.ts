import type { Edit } from '../core/document/edit/apply-edit.ts';
import { formatPath } from '../core/report/finding.ts';
import type { Step } from './history.ts';

/** Edits with the same key may share an undo step: those of one field, in one visit of it (visits are numbered). */
export function fieldKey(edits: readonly Edit[], visit: number): string | undefined {
  const [edit] = edits;
  if (!edit || edits.length !== 1) return undefined;
  const path =
    edit.op === 'set' || edit.op === 'clear'
      ? edit.path
      : edit.op === 'insert' && typeof edit.value === 'string'
        ? [...edit.path, edit.index]
        : undefined;
  return path && `${formatPath(path)} ${visit}`;
}

/** An edit as applied to the text that its step began with: the item that the step inserted does not exist there yet. */
export const resumed = ({ insertion }: Step, edit: Edit): Edit =>
  insertion && edit.op === 'set' ? { ...insertion, value: edit.value } : edit;

/** Contents of several lines are undone by pauses, as in the editor: one visit may be an hour's work. */
export const isLongText = (edit: Edit | undefined): boolean =>
  edit?.op === 'set' && typeof edit.value === 'string' && edit.value.includes('\n');
