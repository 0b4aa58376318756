import { literal, type NewValue } from '../../../core/document/edit/apply-edit.ts';
import { valueAt } from '../../../core/document/read.ts';
import type { Path } from '../../../core/report/finding.ts';
import { parseCached } from '../../../store/text/parse-cache.ts';
import { useWorkbenchStore } from '../../context.tsx';
import { editForEmptied } from './edit-for-emptied.ts';
import { root } from '../../../values/path.ts';
import { useTextDraft, type TextDraft } from './use-text-draft.ts';

interface ScalarOptions {
  path: Path;
  value: string;
  /** Absent and empty are the same to Butane, so emptying keeps the key. */
  plain: boolean;
  /** How typed text is written; as a string by default. */
  write?: (text: string) => NewValue;
}

/** Ties a text control to a scalar: typing sets it, emptying clears it. */
export function useScalar({ path, value, plain, write = (text) => text }: ScalarOptions): TextDraft {
  const store = useWorkbenchStore();
  return useTextDraft(value, (text, onDone) => {
    const state = store.getState();
    if (text !== '') state.edit({ op: 'set', path, value: write(text) }, onDone);
    else state.edit(plain ? { op: 'set', path, value: literal('') } : editForEmptied(valueAt(parseCached(state), root), path), onDone);
  });
}
