import * as words from '#words/page/header';
import type { Workbench } from '../../store/workbench-state.ts';
import { download } from './download.ts';
import { fileName } from './file-name.ts';

/** Downloads the Butane text under the name of the config, and says so: nothing else on the page shows it. */
export function saveText(workbench: Workbench): void {
  const { text, name, notify } = workbench.getState();
  const file = fileName(`${name}.bu`);
  download(text, file);
  notify({ kind: 'info', title: words.downloaded(file), body: words.draftKept });
}
