import { hasAllFiles } from '../../store/local-files.ts';
import { isUntouched } from '../../store/draft-meta.ts';
import type { OpenedConfig, Workbench } from '../../store/workbench-state.ts';
import type { View } from '../view.ts';

/** Opens a config from elsewhere, with a way back to the draft that was there. One that is at hand already, with all its files, stays as it is; with `sample` it is kept only when it is changed. */
export function openOther({ text, name, files, sample }: OpenedConfig, from: string, workbench: Workbench, view: View): void {
  const { text: formerText, name: formerName, files: formerFiles, draft: former, open, notify, dismissNotice } = workbench.getState();
  if (text !== formerText || !hasAllFiles(formerFiles, files ?? {})) {
    const untouched = isUntouched(former, formerText, formerFiles);
    open({ text, name, files, sample });
    if (formerText === '') dismissNotice();
    else {
      notify({
        kind: 'info',
        title: untouched ? `Opened from ${from}.` : `Opened from ${from}. Your former config is kept.`,
        action: {
          label: 'Go back',
          name: untouched ? 'Go back to the former config' : 'Go back to your former config',
          run: () =>
            workbench.getState().open({ text: formerText, name: formerName, files: formerFiles, id: former.id, sample: untouched }),
        },
      });
    }
  }
  view.setState({ screen: 'workbench', section: 'overview', tab: 'form' });
}
