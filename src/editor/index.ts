import type { EditorModule, StartWorker } from './types.ts';

export type {
  ButaneEditor,
  ContentEditor,
  ContentLanguage,
  DiffViewer,
  EditorModule,
  OutputViewer,
  PartOfConfig,
  SharedHistory,
  ShownLink,
  Task,
  UnitInEditor,
} from './types.ts';

let workerStarter: StartWorker = (url, name) => new Worker(url, { type: 'module', name });

/** Tells the editor how the page starts workers. Call before the first `loadEditor`. */
export function setWorkerStarter(start: StartWorker): void {
  workerStarter = start;
}

/** Loads Monaco and everything built on it, once; rejects when the network fails, and may then be called again. */
export async function loadEditor(): Promise<EditorModule> {
  const { startEditorModule } = await import('./module.ts');
  return startEditorModule(workerStarter);
}
