import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { Title } from '@patternfly/react-core/dist/esm/components/Title';
import { visibleText } from '../../core/report/visible-text.ts';
import { bytesIn } from '../../store/drafts/storage/draft.ts';
import type { DamagedDraft } from '../../store/drafts/storage/damaged.ts';
import { describeBytes } from '../wording/size.ts';
import { damagedName, keyText } from './damaged-name.ts';

interface DamagedDraftsProps {
  drafts: readonly DamagedDraft[];
  /** Opens a text that is whole, as a draft of its own. */
  onCopy: (draft: DamagedDraft, text: string) => void;
  onDownload: (draft: DamagedDraft) => void;
  onDelete: (draft: DamagedDraft) => void;
}

/** Drafts that cannot be opened: what is left of each can be taken along. */
export function DamagedDrafts({ drafts, onCopy, onDownload, onDelete }: DamagedDraftsProps) {
  if (drafts.length === 0) return null;
  return (
    <section className="bn-damaged" aria-labelledby="bn-damaged-title">
      <Title id="bn-damaged-title" headingLevel="h2" size="md">
        Damaged drafts
      </Title>
      <p className="bn-note">These drafts are damaged and cannot be opened as they are. Download one to look for your text in it.</p>
      <ul className="bn-drafts" aria-label="Damaged drafts">
        {drafts.map((draft, index) => {
          const { key, text } = draft;
          const name = visibleText(damagedName(draft));
          const act = (label: string, does: string, run: () => void, variant: 'secondary' | 'link' = 'link') => (
            <Button variant={variant} size="sm" aria-label={`${does} ${name}`} onClick={run}>
              {label}
            </Button>
          );
          return (
            <li key={index} className="bn-draft" aria-label={name}>
              <div className="bn-draft-text">
                <span className="bn-item-title">{name}</span>
                <span className="bn-note">
                  {text === undefined ? 'no text' : `${describeBytes(bytesIn(text))} of text`} · id {visibleText(keyText(key))}
                </span>
              </div>
              <div className="bn-draft-acts">
                {text !== undefined && act('Open a copy', 'Open a copy of', () => onCopy(draft, text), 'secondary')}
                {act('Download', 'Download what is left of', () => onDownload(draft), text === undefined ? 'secondary' : 'link')}
                {act('Delete', 'Delete', () => onDelete(draft))}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
