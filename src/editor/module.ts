import { createButaneEditor } from './butane-editor.ts';
import { createContentEditor } from './content-editor.ts';
import { registerJson } from './monaco/json-language.ts';
import { registerMonacosOwn } from './monaco/languages.ts';
import { createDiffViewer } from './diff-viewer.ts';
import { editor } from './monaco/monaco.ts';
import { provideWorker } from './monaco-worker.ts';
import { createOutputViewer } from './output-viewer.ts';
import { registerSystemd } from './monaco/systemd-language.ts';
import { showHelpOfCompletions } from './monaco/completion-help.ts';
import { followPageTheme } from './monaco/theme.ts';
import type { EditorModule, StartWorker } from './types.ts';

let module: EditorModule | undefined;

/** Sets Monaco up once for the page; its worker starts when first needed. Rejects when the network fails, and may be called again then. */
export async function startEditorModule(startWorker: StartWorker): Promise<EditorModule> {
  // In a file of its own, for what it shares with the form would otherwise be listed in what every page loads first.
  const { registerButane } = await import('./language/register.ts');
  if (module) return module;
  provideWorker(startWorker);
  registerJson();
  registerMonacosOwn();
  registerSystemd();
  registerButane();
  showHelpOfCompletions();
  followPageTheme();
  // Widths measured before the page's font was loaded would misplace the caret.
  document.fonts.addEventListener('loadingdone', () => editor.remeasureFonts());
  module = { createButaneEditor, createOutputViewer, createDiffViewer, createContentEditor };
  return module;
}
