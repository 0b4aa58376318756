import { tryAgain } from '#words/common';
import * as words from '#words/page/open';
import { decodeUtf8 } from '../../core/bytes/decode-utf8.ts';
import { configName, maxConfig } from '../../open/config-text.ts';
import type { Workbench } from '../../store/workbench-state.ts';
import { errorText } from '../../core/report/error-text.ts';
import type { View } from '../view.ts';
import { loadPart, PartNotLoaded } from '../parts/load-part.ts';
import { chooseFiles } from '../files/choose-files.ts';
import { readBytes } from '../files/read-bytes.ts';
import { openIncoming } from './open-incoming.ts';

/** Opens a file as the config; the current draft is kept, and undo restores it. Says why when it cannot. */
export async function openFile(file: File, workbench: Workbench, view: View): Promise<void> {
  const { notify, open } = workbench.getState();
  const refuse = (body: string) => notify({ kind: 'warning', title: words.fileNotOpened(file.name), body });
  // Of any size, and read in slices: it is for the config to go into.
  if (/\.iso$/i.test(file.name)) return view.setState({ useItOpen: file });
  if (/\.zip$/i.test(file.name)) return openZip(file, workbench, view);
  const read = await readBytes(file, maxConfig);
  if (!read.ok) return refuse(read.reason === 'too-large' ? words.tooLargeForConfig : words.notRead);
  const text = decodeUtf8(read.bytes);
  if (text === undefined) return refuse(words.notUtf8);
  // The current local files stay with it: people add a folder first and their config second, or open the config again.
  const openIt = () => {
    open({ text, name: configName(file.name) });
    view.setState({ screen: 'workbench', section: 'overview' });
  };
  openIncoming({ text, file: file.name, open: openIt }, view);
}

/** Opens a zip of a config and its local files, once what reads zips is loaded. */
async function openZip(file: File, workbench: Workbench, view: View): Promise<void> {
  try {
    await (await loadPart(() => import('./open-zip.ts'))).openZip(file, workbench, view);
  } catch (error) {
    workbench.getState().notify({
      kind: 'warning',
      title: words.fileNotOpened(file.name),
      body: error instanceof PartNotLoaded ? words.partNotLoaded : errorText(error),
      action: { label: tryAgain, name: tryAgain, run: () => void openZip(file, workbench, view) },
    });
  }
}

/** Asks the user for a file and opens it. */
export function pickFile(workbench: Workbench, view: View): void {
  chooseFiles({}, ([file]) => {
    if (file) void openFile(file, workbench, view);
  });
}
