import { decodeUtf8 } from '../../core/bytes/decode-utf8.ts';
import { configName, maxConfig, looksLikeConfig } from '../../open/config-text.ts';
import type { Workbench } from '../../store/workbench-state.ts';
import type { View } from '../view.ts';
import { chooseFiles } from '../files/choose-files.ts';

/** Opens a file as the config; the draft at hand is kept, and an undo step away. Says why when it cannot. With `onlyConfigs`, what does not look like one is left. */
export async function openFile(file: File, workbench: Workbench, view: View, onlyConfigs = false): Promise<void> {
  const { notify, open } = workbench.getState();
  const refuse = (body: string) => notify({ kind: 'warning', title: `${file.name} was not opened`, body });
  if (file.size > maxConfig) return refuse('It is larger than 5 MB, so it is unlikely to be a Butane config.');
  try {
    const text = decodeUtf8(new Uint8Array(await file.arrayBuffer()));
    if (text === undefined) return refuse('It is not text in UTF-8.');
    if (onlyConfigs && !looksLikeConfig(text, file.name))
      return refuse('It does not look like a Butane config. Drop it on the field it is for, or choose it with Open.');
    // Local files at hand stay with it: people bring a folder first and its config second, or open the config again.
    open({ text, name: configName(file.name) });
    view.setState({ screen: 'workbench', section: 'overview' });
  } catch {
    refuse('It could not be read.');
  }
}

/** Asks the user for a file and opens it. */
export function pickFile(workbench: Workbench, view: View): void {
  chooseFiles({ accept: '.bu,.butane,.yaml,.yml,text/*' }, ([file]) => {
    if (file) void openFile(file, workbench, view);
  });
}
