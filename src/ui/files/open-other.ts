import type { LocalFiles } from '../../store/local-files.ts';
import type { OpenedConfig, Workbench } from '../../store/workbench-state.ts';
import type { View } from '../view.ts';

/** Opens a config from elsewhere, with a way back to the one that was there. One that is at hand already stays as it is. */
export function openOther({ text, name, files }: OpenedConfig, from: string, workbench: Workbench, view: View): void {
  const { text: formerText, name: formerName, files: formerFiles, open, notify, dismissNotice } = workbench.getState();
  if (text !== formerText || (files && !sameFiles(files, formerFiles))) {
    open({ text, name, files });
    if (formerText === '') dismissNotice();
    else {
      notify({
        kind: 'info',
        title: `Opened from ${from}. Your former config is kept.`,
        action: {
          label: 'Go back', name: 'Go back to your former config',
          run: () => workbench.getState().open({ text: formerText, name: formerName, files: formerFiles }),
        },
      });
    }
  }
  view.setState({ screen: 'workbench', section: 'overview', tab: 'form' });
}

function sameFiles(some: LocalFiles, others: LocalFiles): boolean {
  const listed = (files: LocalFiles) => JSON.stringify(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, entry]) => [path, Object.entries(entry).sort()]));
  return listed(some) === listed(others);
}
