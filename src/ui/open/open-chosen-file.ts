import * as words from '#words/page/open';
import { decodeUtf8 } from '../../core/bytes/decode-utf8.ts';
import { configName, maxConfig } from '../../open/config-text.ts';
import type { Workbench } from '../../store/workbench-state.ts';
import { readBytes } from '../files/read-bytes.ts';
import { loadPart } from '../parts/load-part.ts';
import type { View } from '../view.ts';
import { openIncoming } from './open-incoming.ts';

/** Opens a file as what its name says; the current draft is kept, and undo restores it. Says why when it cannot. Throws PartNotLoaded where what reads it could not be loaded. */
export async function openChosenFile(file: File, workbench: Workbench, view: View): Promise<void> {
  // Of any size, and read in slices: it is for the config to go into.
  if (/\.iso$/i.test(file.name)) return view.setState({ useItOpen: file });
  if (/\.zip$/i.test(file.name)) return (await loadPart(() => import('./open-zip.ts'))).openZip(file, workbench, view);
  const { notify, open } = workbench.getState();
  const refuse = (body: string) => notify({ kind: 'warning', title: words.fileNotOpened(file.name), body });
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
