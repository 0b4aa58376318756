import * as commonWords from '#words/common';
import * as words from '#words/drafts/drafts';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { Title } from '@patternfly/react-core/dist/esm/components/Title';
import { visibleText } from '../../core/report/visible-text.ts';
import { bytesIn } from '../../store/drafts/storage/draft.ts';
import type { DamagedDraft } from '../../store/drafts/storage/damaged.ts';
import { describeBytes } from '../../values/size.ts';
import { damagedName, keyText } from './damaged-name.ts';

interface DamagedDraftsProps {
  drafts: readonly DamagedDraft[];
  /** Opens a text that is whole, as a draft of its own. */
  onCopy: (draft: DamagedDraft, text: string) => void;
  onDownload: (draft: DamagedDraft) => void;
  onDelete: (draft: DamagedDraft) => void;
}

/** Drafts that cannot be opened: what is left of each can be copied or downloaded. */
export function DamagedDrafts({ drafts, onCopy, onDownload, onDelete }: DamagedDraftsProps) {
  if (drafts.length === 0) return null;
  return (
    <section className="bn-damaged" aria-labelledby="bn-damaged-title">
      <Title id="bn-damaged-title" headingLevel="h2" size="md">
        {words.damagedTitle}
      </Title>
      <p className="bn-note">{words.aboutDamaged}</p>
      <ul className="bn-drafts" aria-label={words.damagedTitle}>
        {drafts.map((draft, index) => {
          const { key, text } = draft;
          const name = visibleText(damagedName(draft));
          const act = (label: string, nameOf: (draft: string) => string, run: () => void, variant: 'secondary' | 'link' = 'link') => (
            <Button variant={variant} size="sm" aria-label={nameOf(name)} onClick={run}>
              {label}
            </Button>
          );
          return (
            <li key={index} className="bn-draft" aria-label={name}>
              <div className="bn-draft-text">
                <span className="bn-item-title">{name}</span>
                <span className="bn-note">
                  {words.damagedFacts(text === undefined ? undefined : describeBytes(bytesIn(text)), visibleText(keyText(key)))}
                </span>
              </div>
              <div className="bn-draft-acts">
                {text !== undefined && act(words.acts.copy, words.actNames.copy, () => onCopy(draft, text), 'secondary')}
                {act(commonWords.download, words.downloadLeft, () => onDownload(draft), text === undefined ? 'secondary' : 'link')}
                {act(words.acts.delete, words.actNames.delete, () => onDelete(draft))}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
