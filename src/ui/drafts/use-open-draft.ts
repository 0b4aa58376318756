import * as words from '#words/drafts/drafts';
import { use } from 'react';
import { useViewStore, useWorkbenchStore } from '../context.tsx';
import { DraftsContext } from './drafts-context.ts';
import { errorText } from '../../core/report/error-text.ts';

/** A draft to be opened. */
interface Choice {
  id: string;
  name: string;
}

/** Returns a function that opens a draft and shows it, resolving to false when it could not, and the notice says why. */
export function useOpenDraft(): (draft: Choice) => Promise<boolean> {
  const workbench = useWorkbenchStore();
  const view = useViewStore();
  const drafts = use(DraftsContext);
  return async ({ id, name }) => {
    const refuse = (body: string) => {
      workbench.getState().notify({ kind: 'warning', title: words.notOpened(name), body });
      return false;
    };
    try {
      if (!(await drafts?.open(id))) return refuse(words.openOrDeletedElsewhere);
    } catch (error) {
      return refuse(errorText(error));
    }
    view.setState({ screen: 'workbench', section: 'overview' });
    return true;
  };
}
