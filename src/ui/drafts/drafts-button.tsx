import * as dialogs from '#words/page/dialogs';
import * as words from '#words/drafts/drafts';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { use } from 'react';
import { useViewStore } from '../context.tsx';
import { DraftsContext } from './drafts-context.ts';

/** Opens the list of drafts, if drafts are kept. */
export function DraftsButton() {
  const view = useViewStore();
  const drafts = use(DraftsContext);
  if (!drafts) return null;
  return (
    <Button variant="secondary" title={words.whatDraftsAre} onClick={() => view.setState({ draftsOpen: true })}>
      {dialogs.drafts}
    </Button>
  );
}
