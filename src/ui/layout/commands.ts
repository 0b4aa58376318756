import { locale } from '#words/formats/locale';
import { alsoLanguage, commands as words } from '#words/page/search';
import { allLanguages, languages } from '../../words/languages.ts';
import type { Workbench } from '../../store/workbench-state.ts';
import { download } from '../files/download.ts';
import { fileName } from '../files/file-name.ts';
import { resultFile } from '../files/result-file.ts';
import { goToLanguage } from '../header/go-to-language.ts';
import { pickFile } from '../open/open-file.ts';
import { formatConfig } from '../text/format-config.ts';
import type { Command } from '../search/search.ts';
import { besideRoom, type View } from '../view.ts';

/** What can be done with the page, to be run by name from the search. */
export function commandsOf(workbench: Workbench, view: View): readonly Command[] {
  const run: Readonly<Record<keyof typeof words, () => void>> = {
    addTask: () => view.setState({ tasks: {} }),
    new: () => view.setState({ screen: 'start' }),
    openFile: () => pickFile(workbench, view),
    openAddress: () => view.setState({ address: '' }),
    drafts: () => view.setState({ draftsOpen: true }),
    release: () => view.setState({ version: 'release' }),
    review: () => view.setState({ reviewOpen: true }),
    useIt: () => view.setState({ useItOpen: true }),
    liveIso: () => view.setState({ useItOpen: 'live-iso' }),
    hosts: () => view.setState({ hostsOpen: true }),
    share: () => view.setState({ shareOpen: true }),
    downloadIgnition: () => downloadResult(workbench, view),
    downloadButane() {
      const { text, name } = workbench.getState();
      download(text, fileName(`${name}.bu`));
    },
    undo: () => workbench.getState().undo(),
    redo: () => workbench.getState().redo(),
    format: () => formatConfig(workbench),
    showButane: () => view.setState({ pane: 'butane', tab: 'butane' }),
    showResult: () => view.setState({ pane: 'ignition', tab: 'ignition', resultView: 'written' }),
    beside() {
      const { beside } = view.getState();
      view.setState({ beside: !(beside ?? matchMedia(besideRoom).matches), tab: 'butane' });
    },
    decoded: () => view.setState({ pane: 'ignition', tab: 'ignition', resultView: 'decoded' }),
    changes: () => view.setState({ pane: 'ignition', tab: 'ignition', resultView: 'changes' }),
    showProblems: () => view.setState({ problemsOpen: true, tab: 'problems' }),
    light: () => view.setState({ theme: 'light' }),
    dark: () => view.setState({ theme: 'dark' }),
    system: () => view.setState({ theme: 'system' }),
    shortcuts: () => view.setState({ shortcutsOpen: true }),
    help: () => view.setState({ helpOpen: true }),
  };
  return [
    // Object.keys widens the keys; the words have no others.
    ...(Object.keys(words) as (keyof typeof words)[]).map((id) => ({ title: words[id][0], also: words[id][1], run: run[id] })),
    ...allLanguages
      .filter((language) => language !== locale)
      .map((language) => ({ title: languages[language], also: alsoLanguage, run: () => goToLanguage(language) })),
  ];
}

/** Downloads the result, or shows the problems that leave none. */
function downloadResult(workbench: Workbench, view: View): void {
  const { result } = workbench.getState();
  if (result?.output === undefined) return view.setState({ problemsOpen: true, tab: 'problems' });
  download(result.output, resultFile(workbench.getState()));
}
