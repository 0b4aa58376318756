import * as commonWords from '#words/common';
import * as words from '#words/drafts/drafts';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { TextInput } from '@patternfly/react-core/dist/esm/components/TextInput';
import { useRef, useState, type FocusEvent } from 'react';
import { visibleText } from '../../core/report/visible-text.ts';
import type { ListedDraft } from '../../store/drafts/drafts.ts';
import { focusSoon } from '../parts/focus-soon.ts';
import { DraftFacts } from './draft-facts.tsx';

/** The actions on a draft in the list. */
export type DraftAct = 'open' | 'copy' | 'timeline' | 'delete';

interface DraftRowProps {
  draft: ListedDraft;
  onAct: (act: DraftAct) => void;
  onRename: (name: string) => void;
}

const places: Readonly<Record<ListedDraft['open'], string>> = { here: words.openHere, elsewhere: words.openElsewhere, nowhere: '' };

/** A draft in the list, with its actions. */
export function DraftRow({ draft, onAct, onRename }: DraftRowProps) {
  const { id, open } = draft;
  const name = visibleText(draft.name);
  const [renaming, setRenaming] = useState(false);
  const facts = `bn-draft-${id}`;
  const rename = useRef<HTMLButtonElement>(null);
  const endRenaming = () => {
    setRenaming(false);
    focusSoon(() => rename.current);
  };
  const act = (what: DraftAct, variant: 'secondary' | 'link' = 'link') => (
    <Button
      variant={variant}
      size="sm"
      aria-label={words.actNames[what](name)}
      aria-describedby={facts}
      data-draft={`${what} ${id}`}
      onClick={() => onAct(what)}
    >
      {words.acts[what]}
    </Button>
  );
  return (
    <li className="bn-draft" aria-label={name}>
      <div className="bn-draft-text">
        {renaming ? (
          <NameForm
            first={draft.name}
            onCancel={endRenaming}
            onSubmit={(typed) => {
              endRenaming();
              if (typed !== '' && typed !== draft.name) onRename(typed);
            }}
          />
        ) : (
          <span className="bn-item-title">{name}</span>
        )}
        {open !== 'nowhere' && <span className="bn-draft-place">{places[open]}</span>}
        <DraftFacts draft={draft} id={facts} />
      </div>
      <div className="bn-draft-acts">
        {open === 'nowhere' && act('open', 'secondary')}
        {open === 'elsewhere' && act('copy', 'secondary')}
        {act('timeline')}
        {open !== 'elsewhere' && (
          <Button
            ref={rename}
            variant="link"
            size="sm"
            aria-label={words.actNames.rename(name)}
            aria-describedby={facts}
            onClick={() => setRenaming(true)}
          >
            {words.acts.rename}
          </Button>
        )}
        {open === 'nowhere' && act('delete')}
      </div>
    </li>
  );
}

function NameForm({ first, onSubmit, onCancel }: { first: string; onSubmit: (name: string) => void; onCancel: () => void }) {
  const [name, setName] = useState(first);
  return (
    <form
      className="bn-row"
      data-own-undo
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit(name.trim());
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <TextInput
        aria-label={words.newName(visibleText(first))}
        autoFocus
        maxLength={200}
        value={name}
        autoComplete="off"
        spellCheck={false}
        onFocus={({ currentTarget }: FocusEvent<HTMLInputElement>) => currentTarget.select()}
        onChange={(_, typed) => setName(typed)}
      />
      <Button type="submit" variant="secondary" size="sm">
        {words.acts.rename}
      </Button>
      <Button variant="link" size="sm" onClick={onCancel}>
        {commonWords.cancel}
      </Button>
    </form>
  );
}
