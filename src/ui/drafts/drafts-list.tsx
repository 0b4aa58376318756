import * as dialogs from '#words/page/dialogs';
import * as words from '#words/drafts/drafts';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import type { ListedDraft } from '../../store/drafts/drafts.ts';
import type { DamagedDraft } from '../../store/drafts/storage/damaged.ts';
import { useWorkbench } from '../context.tsx';
import { chooseFiles } from '../files/choose-files.ts';
import { DamagedDrafts } from './damaged-drafts.tsx';
import { DraftRow, type DraftAct } from './draft-row.tsx';
import { UnreadDrafts } from './unread-drafts.tsx';
import type { KeptDrafts } from './use-kept-drafts.ts';

interface DraftsListProps {
  /** Undefined until it has been read. */
  kept: KeptDrafts | undefined;
  /** Why it could not be read; undefined when it could, or still might. */
  unread: unknown;
  onExport: () => void;
  onImport: (file: File) => void;
  onAct: (act: DraftAct, draft: ListedDraft) => void;
  onRename: (draft: ListedDraft, name: string) => void;
  onCopyDamaged: (draft: DamagedDraft, text: string) => void;
  onDownloadDamaged: (draft: DamagedDraft) => void;
  onDeleteDamaged: (draft: DamagedDraft) => void;
}

/** All kept drafts, with the actions on each and on all of them. */
export function DraftsList({ kept, unread, onExport, onImport, onAct, onRename, ...damaged }: DraftsListProps) {
  // Not before that is known.
  const saves = useWorkbench((state) => state.saved !== 'failed') && kept !== undefined;
  return (
    <>
      {saves && <p className="bn-note">{words.whereKept}</p>}
      <div className="bn-choices bn-drafts-bar">
        <Button variant="secondary" size="sm" isDisabled={!kept || kept.all.length === 0} onClick={onExport}>
          {words.exportAll}
        </Button>
        <Button
          variant="secondary"
          size="sm"
          onClick={() =>
            chooseFiles({ accept: '.json,application/json' }, ([file]) => {
              if (file) onImport(file);
            })
          }
        >
          {words.importDrafts}
        </Button>
      </div>
      {unread !== undefined ? (
        <UnreadDrafts error={unread} />
      ) : (
        !kept && (
          <p className="bn-empty" role="status">
            {words.reading}
          </p>
        )
      )}
      {kept?.all.length === 0 && kept.damaged.length === 0 && <p className="bn-empty">{words.noDrafts}</p>}
      {kept && kept.all.length > 0 && (
        <ul className="bn-drafts" aria-label={dialogs.drafts}>
          {kept.all.map((draft) => (
            <DraftRow key={draft.id} draft={draft} onAct={(act) => onAct(act, draft)} onRename={(name) => onRename(draft, name)} />
          ))}
        </ul>
      )}
      <DamagedDrafts
        drafts={kept?.damaged ?? []}
        onCopy={damaged.onCopyDamaged}
        onDownload={damaged.onDownloadDamaged}
        onDelete={damaged.onDeleteDamaged}
      />
    </>
  );
}
