import * as dialogs from '#words/page/dialogs';
import * as words from '#words/drafts/drafts';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import RhUiFoldersIcon from '@patternfly/react-icons/dist/esm/icons/rh-ui-folders-icon';
import { use } from 'react';
import { useViewStore } from '../context.tsx';
import { DraftsContext } from './drafts-context.ts';

/** Opens the list of drafts, if drafts are kept; only an icon where there is little room. */
export function DraftsButton({ picture = false }: { picture?: boolean }) {
  const view = useViewStore();
  const drafts = use(DraftsContext);
  if (!drafts) return null;
  const look = picture
    ? ({ variant: 'plain', icon: <RhUiFoldersIcon />, 'aria-label': dialogs.drafts } as const)
    : ({ variant: 'secondary', children: dialogs.drafts } as const);
  return <Button {...look} title={words.whatDraftsAre} onClick={() => view.setState({ draftsOpen: true })} />;
}
