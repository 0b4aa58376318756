import type { Workbench } from '../../store/workbench-state.ts';
import type { View } from '../view.ts';
import { chooseFiles } from './choose-files.ts';

/** Bytes beyond which a file is surely no config; Ignition's largest user data is far below. */
const largest = 5_000_000;

/** Whether a text says that it is a Butane config, or the file's name does. One with errors is to be opened as well. */
const looksLikeConfig = (text: string, name: string): boolean => /(?:^|\{)\uFEFF?\s*["']?variant["']?\s*:/m.test(text) || /\.(?:bu|butane|ya?ml)$/i.test(name);

/** Opens a file as the config; the draft at hand is kept, and an undo step away. Says why when it cannot. With `onlyConfigs`, what does not look like one is left. */
export async function openFile(file: File, workbench: Workbench, view: View, onlyConfigs = false): Promise<void> {
  const { notify, open } = workbench.getState();
  const refuse = (body: string) => notify({ kind: 'warning', title: `${file.name} was not opened`, body });
  if (file.size > largest) return refuse('It is larger than 5 MB, so it is hardly a Butane config.');
  try {
    // A byte order mark is part of the text: it stays in the file that is downloaded.
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await file.arrayBuffer());
    if (onlyConfigs && !looksLikeConfig(text, file.name)) return refuse('It does not look like a Butane config. Drop it on the field it is for, or choose it with Open.');
    // Local files at hand stay with it: people bring a folder first and its config second, or open the config again.
    open({ text, name: file.name.replace(/\.(?:bu|butane|ya?ml)$/i, '') });
    view.setState({ screen: 'workbench', section: 'overview' });
  } catch (error) {
    refuse(error instanceof TypeError ? 'It is not text in UTF-8.' : 'It could not be read.');
  }
}

/** Asks the user for a file and opens it. */
export function pickFile(workbench: Workbench, view: View): void {
  chooseFiles({ accept: '.bu,.butane,.yaml,.yml,text/*' }, ([file]) => {
    if (file) void openFile(file, workbench, view);
  });
}
