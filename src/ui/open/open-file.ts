import { tryAgain } from '#words/common';
import * as words from '#words/page/open';
import { errorText } from '../../core/report/error-text.ts';
import type { Workbench } from '../../store/workbench-state.ts';
import { chooseFiles } from '../files/choose-files.ts';
import { loadPart, PartNotLoaded } from '../parts/load-part.ts';
import type { View } from '../view.ts';

/** Opens a file as a config, a zip of one or a live image, once what reads files is loaded. Says why when it cannot. */
export async function openFile(file: File, workbench: Workbench, view: View): Promise<void> {
  try {
    const { openChosenFile } = await loadPart(() => import('./open-chosen-file.ts'));
    await openChosenFile(file, workbench, view);
  } catch (error) {
    workbench.getState().notify({
      kind: 'warning',
      title: words.fileNotOpened(file.name),
      body: error instanceof PartNotLoaded ? words.partNotLoaded : errorText(error),
      action: { label: tryAgain, name: tryAgain, run: () => void openFile(file, workbench, view) },
    });
  }
}

/** Asks the user for a file and opens it. */
export function pickFile(workbench: Workbench, view: View): void {
  chooseFiles({}, ([file]) => {
    if (file) void openFile(file, workbench, view);
  });
}
