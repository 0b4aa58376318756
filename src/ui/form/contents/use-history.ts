import { useMemo } from 'react';
import type { SharedHistory } from '../../../editor/index.ts';
import { useWorkbenchStore } from '../../context.tsx';

/** The one undo history, for an editor of a part of the config. */
export function useHistory(): SharedHistory {
  const store = useWorkbenchStore();
  return useMemo(() => ({ undo: () => store.getState().undo(), redo: () => store.getState().redo() }), [store]);
}
