import editorWorkerUrl from 'monaco-editor/editor/editor.worker?worker&url';
import { StandaloneServices } from 'monaco-editor/editor/standalone/browser/standaloneServices';
import { IEditorWorkerService } from 'monaco-editor/editor/common/services/editorWorker';
import { createBackOff } from '../store/back-off.ts';
import type { StartWorker } from './types.ts';

/** Determines how Monaco gets the worker in which it compares texts and looks for odd characters; one that fails is restarted, after increasing waits. */
export function provideWorker(start: StartWorker): void {
  const backOff = createBackOff();
  globalThis.MonacoEnvironment = {
    getWorker() {
      const worker = start(editorWorkerUrl, 'monaco');
      worker.addEventListener('error', () => {
        backOff.fail();
        setTimeout(renewWorker, backOff.wait);
      });
      worker.addEventListener('message', () => backOff.reset(), { once: true });
      return worker;
    },
  };
}

/**
 * Ends Monaco's worker; its pending requests get no answer, and the next request starts another. Monaco itself waits for
 * one that hangs as long as there is a text on the page, and has no way to say so.
 */
export function renewWorker(): void {
  const { _workerManager: manager } = StandaloneServices.get(IEditorWorkerService);
  manager._editorWorkerClient?.dispose();
  manager._editorWorkerClient = null;
}
