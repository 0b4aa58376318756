import { createStore } from 'zustand/vanilla';
import { useStore } from 'zustand';

export type WorkbenchParts = typeof import('./workbench-parts.tsx');

const loaded = createStore<{ parts: WorkbenchParts | undefined }>(() => ({ parts: undefined }));

/** Loads what only the workbench shows: the start screen does without. Rejects if it cannot be loaded; then it can be asked for again. */
export async function loadWorkbench(): Promise<WorkbenchParts> {
  const parts = await import('./workbench-parts.tsx');
  loaded.setState({ parts });
  return parts;
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
