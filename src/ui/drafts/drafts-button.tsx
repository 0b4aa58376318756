import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { use } from 'react';
import { useViewStore } from '../context.tsx';
import { DraftsContext } from './drafts-context.ts';

/** Opens the list of drafts, where drafts are kept. */
export function DraftsButton() {
  const view = useViewStore();
  if (!use(DraftsContext)) return null;
  return <Button variant="tertiary" title="All configs kept in this browser, and what they were before" onClick={() => view.setState({ draftsOpen: true })}>Drafts</Button>;
}
