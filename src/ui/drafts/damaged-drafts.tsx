import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import type { DamagedDraft } from '../../store/drafts/storage/damaged.ts';

interface DamagedDraftsProps {
  drafts: readonly DamagedDraft[];
  onDownload: (draft: DamagedDraft) => void;
  onDelete: (draft: DamagedDraft) => void;
}

/** What a damaged draft is called in the list. */
export const damagedName = ({ name }: DamagedDraft): string => name ?? 'A draft without a name';

/** Drafts that cannot be opened: what is left of each can be taken along. */
export function DamagedDrafts({ drafts, onDownload, onDelete }: DamagedDraftsProps) {
  if (drafts.length === 0) return null;
  return (
    <ul className="bn-drafts" aria-label="Damaged drafts">
      {drafts.map((draft, index) => (
        <li key={index} className="bn-draft" aria-label={damagedName(draft)}>
          <div className="bn-draft-text">
            <span className="bn-item-title">{damagedName(draft)}</span>
            <span className="bn-draft-place">damaged</span>
            <span className="bn-note">
              Its data in this browser is damaged, so it cannot be opened. Download what is left of it, and look there for your text.
            </span>
          </div>
          <div className="bn-draft-acts">
            <Button
              variant="secondary"
              size="sm"
              aria-label={`Download what is left of ${damagedName(draft)}`}
              onClick={() => onDownload(draft)}
            >
              Download
            </Button>
            <Button variant="link" size="sm" aria-label={`Delete ${damagedName(draft)}`} onClick={() => onDelete(draft)}>
              Delete
            </Button>
          </div>
        </li>
      ))}
    </ul>
  );
}
