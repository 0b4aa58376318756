import * as words from '#words/page/open';
import { hasAllFiles } from '../../store/local-files.ts';
import { isUntouched } from '../../store/draft-meta.ts';
import type { OpenedConfig, Workbench } from '../../store/workbench-state.ts';
import type { View } from '../view.ts';

/**
 * Opens a config from elsewhere, with a way back to the previous draft; `opened` says where it is from. If it is
 * already open, with all its files, only that is said; with `sample` it is kept only once it is changed.
 */
export function openOther({ text, name, files, sample }: OpenedConfig, opened: string, workbench: Workbench, view: View): void {
  const { text: formerText, name: formerName, files: formerFiles, draft: former, open, notify } = workbench.getState();
  if (text !== formerText || !hasAllFiles(formerFiles, files ?? {})) {
    const untouched = isUntouched(former, formerText, formerFiles);
    open({ text, name, files, sample });
    if (formerText === '') notify({ kind: 'info', title: opened });
    else {
      notify({
        kind: 'info',
        title: untouched ? opened : words.previousKept(opened),
        action: {
          label: words.goBack,
          name: untouched ? words.goBackToPrevious : words.goBackToYours,
          run: () =>
            workbench.getState().open({ text: formerText, name: formerName, files: formerFiles, id: former.id, sample: untouched }),
        },
      });
    }
  } else notify({ kind: 'info', title: words.alreadyOpen(opened) });
  view.setState({ screen: 'workbench', section: 'overview', tab: 'form' });
}
