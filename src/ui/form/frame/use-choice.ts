import type { NewValue } from '../../../core/document/edit/apply-edit.ts';
import type { Path } from '../../../core/report/finding.ts';
import { useWorkbenchStore } from '../../context.tsx';
import { useTextDraft } from './use-text-draft.ts';

/** Ties a control with a few choices to a scalar: the empty choice clears it. */
export function useChoice(
  path: Path,
  value: string,
  write: (choice: string) => NewValue,
): { shown: string; choose: (choice: string) => void } {
  const store = useWorkbenchStore();
  const { shown, change } = useTextDraft(value, (choice, onDone) =>
    store.getState().edit(choice === '' ? { op: 'clear', path } : { op: 'set', path, value: write(choice) }, onDone),
  );
  return { shown, choose: change };
}
