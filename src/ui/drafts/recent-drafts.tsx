import * as words from '#words/drafts/drafts';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { Title } from '@patternfly/react-core/dist/esm/components/Title';
import { use, useEffect, useState } from 'react';
import { visibleText } from '../../core/report/visible-text.ts';
import type { ListedDraft } from '../../store/drafts/drafts.ts';
import { useView, useViewStore } from '../context.tsx';
import { DraftsContext } from './drafts-context.ts';
import { DraftFacts } from './draft-facts.tsx';
import { useOpenDraft } from './use-open-draft.ts';

/** How many are offered. */
const maxShown = 3;

/** The drafts changed last, to continue one; nothing when there is no other draft. */
export function RecentDrafts() {
  const view = useViewStore();
  const drafts = use(DraftsContext);
  const openDraft = useOpenDraft();
  // They may have been changed in the list.
  const listOpen = useView((state) => state.draftsOpen);
  const [recent, setRecent] = useState<readonly ListedDraft[]>([]);
  useEffect(() => {
    let left = false;
    const read = () =>
      void drafts?.list().then(
        (all) => {
          if (!left) setRecent(all.filter(({ open }) => open === 'nowhere'));
        },
        () => {
          // The user already knows that drafts cannot be read.
        },
      );
    read();
    const stop = drafts?.onAnswer(read);
    return () => {
      left = true;
      stop?.();
    };
  }, [drafts, listOpen]);
  if (recent.length === 0) return null;
  return (
    <section className="bn-recent" aria-labelledby="bn-recent-title">
      <Title id="bn-recent-title" headingLevel="h3" size="md">
        {words.yourDrafts}
      </Title>
      <ul>
        {recent.slice(0, maxShown).map((draft) => (
          <li key={draft.id}>
            <Button variant="link" isInline onClick={() => void openDraft(draft)}>
              {visibleText(draft.name)}
            </Button>{' '}
            <DraftFacts draft={draft} />
          </li>
        ))}
      </ul>
      <Button variant="link" isInline onClick={() => view.setState({ draftsOpen: true })}>
        {words.showAll}
      </Button>
    </section>
  );
}
