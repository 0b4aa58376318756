import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import RhUiFoldersIcon from '@patternfly/react-icons/dist/esm/icons/rh-ui-folders-icon';
import { use } from 'react';
import { useViewStore } from '../context.tsx';
import { useMedia } from '../layout/use-media.ts';
import { DraftsContext } from './drafts-context.ts';

/** Opens the list of drafts, where drafts are kept; a picture where there is little room. */
export function DraftsButton() {
  const view = useViewStore();
  const drafts = use(DraftsContext);
  const roomy = useMedia('(min-width: 701px)');
  if (!drafts) return null;
  const look = roomy ? { variant: 'tertiary', children: 'Drafts' } as const : { variant: 'plain', icon: <RhUiFoldersIcon />, 'aria-label': 'Drafts' } as const;
  return <Button {...look} title="All configs kept in this browser, and what they were before" onClick={() => view.setState({ draftsOpen: true })} />;
}
