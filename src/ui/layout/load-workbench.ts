import { createStore } from 'zustand/vanilla';
import { useStore } from 'zustand';
import type * as parts from './workbench-parts.tsx';

type WorkbenchParts = typeof parts;

const loaded = createStore<{ parts: WorkbenchParts | undefined }>(() => ({ parts: undefined }));

/** Loads what only the workbench shows: the start screen does without. Rejects if it cannot be loaded; then it can be asked for again. */
export async function loadWorkbench(): Promise<WorkbenchParts> {
  const found = await import('./workbench-parts.tsx');
  loaded.setState({ parts: found });
  return found;
}

/** Calls back once it is loaded. */
export function whenWorkbenchLoaded(run: () => void): void {
  if (workbenchParts()) run();
  else loaded.subscribe(run);
}

/** What only the workbench shows, once it is loaded. */
export const useWorkbenchParts = (): WorkbenchParts | undefined => useStore(loaded, (state) => state.parts);

/** The same, as it is now. */
export const workbenchParts = (): WorkbenchParts | undefined => loaded.getState().parts;
