import * as dialogs from '#words/page/dialogs';
import * as commonWords from '#words/common';
import * as words from '#words/drafts/drafts';
import * as timelineWords from '#words/drafts/timeline';
import { Alert, AlertActionLink } from '@patternfly/react-core/dist/esm/components/Alert';
import { ModalBody, ModalHeader } from '@patternfly/react-core/dist/esm/components/Modal';
import { use, useRef, useState } from 'react';
import { visibleText } from '../../core/report/visible-text.ts';
import { maxDraftsFile } from '../../store/drafts/drafts-file.ts';
import type { ListedDraft } from '../../store/drafts/drafts.ts';
import { useViewStore, useWorkbenchStore } from '../context.tsx';
import { forgetChoice } from '../deliver/forget-choice.ts';
import { download } from '../files/download.ts';
import { readBytes } from '../files/read-bytes.ts';
import { focusSoon } from '../parts/focus-soon.ts';
import { describeBytes } from '../../values/size.ts';
import { defaultName } from '../../store/draft-meta.ts';
import { copyName } from '../../store/drafts/storage/draft.ts';
import { damagedName } from './damaged-name.ts';
import type { DraftAct } from './draft-row.tsx';
import { DraftsList } from './drafts-list.tsx';
import { DraftTimeline } from './draft-timeline.tsx';
import { DraftsContext } from './drafts-context.ts';
import { useKeptDrafts } from './use-kept-drafts.ts';
import '../theme/drafts.css';
import { errorText } from '../../core/report/error-text.ts';
import { Dialog } from '../parts/dialog.tsx';

/** The outcome of the user's last action. */
interface Message {
  kind: 'info' | 'warning';
  title: string;
  undo?: () => Promise<void>;
}

/** All configs kept in this browser: to continue one, to see its earlier versions, to export all as a file. */
export default function DraftsDialog({ onClose }: { onClose: () => void }) {
  const drafts = use(DraftsContext);
  const view = useViewStore();
  const body = useRef<HTMLDivElement>(null);
  const workbench = useWorkbenchStore();
  const [shown, setShown] = useState<ListedDraft>();
  const [message, setMessage] = useState<Message>();
  const { kept, unread, refresh } = useKeptDrafts(() => setMessage(undefined));

  const attempt = (say: (reason: string) => string, run: () => Promise<void>) =>
    void run().catch((error: unknown) => refuse(say(errorText(error))));
  const focusOn = (selector: string) => focusSoon(() => body.current?.querySelector<HTMLElement>(selector));
  const goToWork = () => {
    onClose();
    view.setState({ screen: 'workbench', section: 'overview', tab: 'form' });
  };
  const refuse = (title: string) => setMessage({ kind: 'warning', title });

  const acts: Readonly<Record<DraftAct, (draft: ListedDraft) => Promise<void> | void>> = {
    async open({ id, name }) {
      if (await drafts?.open(id)) return goToWork();
      refuse(words.notOpenedAsElsewhere(name));
      await refresh();
    },
    async copy({ id, name }) {
      if (await drafts?.openCopy(id)) return goToWork();
      refuse(words.notOpenedAsDeleted(name));
      await refresh();
    },
    timeline(draft) {
      setMessage(undefined);
      setShown(draft);
    },
    async delete({ id, name }) {
      const undo = await drafts?.remove(id);
      if (!undo) refuse(words.notDeleted(name, words.itIsOpenElsewhere));
      else {
        const recall = forgetChoice(id);
        setMessage({ kind: 'info', title: words.deleted(name), undo: () => undo().then(recall) });
      }
      await refresh();
      focusOn('.bn-drafts-message button, .bn-drafts-bar button');
    },
  };

  const salvage = async (key: IDBValidKey, name = 'damaged-draft') => {
    if (drafts) download(await drafts.salvage(key), `${name}.json`);
  };

  const importFile = async (file: File) => {
    const read = await readBytes(file, maxDraftsFile);
    if (!read.ok)
      return refuse(
        words.notImported(file.name, read.reason === 'too-large' ? words.largerThan(describeBytes(maxDraftsFile)) : words.notRead),
      );
    const result = await drafts?.importAll(new TextDecoder().decode(read.bytes));
    if (!result) return;
    if (!result.ok) return refuse(words.fileRefused(file.name, result.reason));
    setMessage({ kind: 'info', title: words.imported(result.added, result.skipped) });
    await refresh();
  };

  return (
    <Dialog
      isOpen
      variant="large"
      className={shown ? 'bn-code-dialog' : ''}
      aria-labelledby="drafts-title"
      onClose={onClose}
      onEscapePress={({ target }) => {
        // While a name is being edited, it ends that.
        if (!(target instanceof Element && target.closest('form'))) onClose();
      }}
    >
      <ModalHeader title={shown ? timelineWords.titleOf(visibleText(shown.name)) : dialogs.drafts} labelId="drafts-title" />
      <ModalBody>
        <div ref={body} className="bn-drafts-body">
          <div className="bn-drafts-message" role="status">
            {message && (
              <Alert
                isInline
                variant={message.kind}
                title={visibleText(message.title)}
                component="p"
                {...(message.undo && {
                  actionLinks: (
                    <AlertActionLink
                      onClick={() =>
                        attempt(words.notPutBack, async () => {
                          await message.undo?.();
                          setMessage(undefined);
                          await refresh();
                          focusOn('.bn-drafts-bar button');
                        })
                      }
                    >
                      {commonWords.undo}
                    </AlertActionLink>
                  ),
                })}
              />
            )}
          </div>
          {shown ? (
            <DraftTimeline
              draft={shown}
              attempt={attempt}
              onRestored={goToWork}
              onBack={() => {
                setShown(undefined);
                focusOn(`[data-draft="timeline ${CSS.escape(shown.id)}"]`);
              }}
              onSalvage={() => attempt(words.nothingDownloaded, () => salvage(shown.id, shown.name))}
              onRefused={() => refuse(timelineWords.notRestored(timelineWords.openOrDeletedElsewhere))}
            />
          ) : (
            <DraftsList
              kept={kept}
              unread={unread}
              onExport={() =>
                attempt(words.notExported, async () => {
                  if (drafts) download(await drafts.exportAll(), `bunsen-drafts-${new Date().toLocaleDateString('sv-SE')}.json`);
                })
              }
              onImport={(file) =>
                attempt(
                  (reason) => words.notImported(file.name, reason),
                  () => importFile(file),
                )
              }
              onAct={(act, draft) =>
                attempt(
                  (reason) => words.failed(act, draft.name, reason),
                  async () => acts[act](draft),
                )
              }
              onRename={(draft, name) =>
                attempt(
                  (reason) => words.notRenamed(draft.name, reason),
                  async () => {
                    if (!(await drafts?.rename(draft.id, name))) refuse(words.notRenamed(draft.name, words.itIsOpenElsewhere));
                    await refresh();
                  },
                )
              }
              onCopyDamaged={({ name }, text) => {
                workbench.getState().open({ text, name: name === undefined ? defaultName : copyName(name), files: {} });
                goToWork();
              }}
              onDownloadDamaged={({ key, name }) => attempt(words.nothingDownloaded, () => salvage(key, name))}
              onDeleteDamaged={(draft) =>
                attempt(
                  (reason) => words.notDeleted(damagedName(draft), reason),
                  async () => {
                    const undo = await drafts?.removeDamaged(draft.key);
                    setMessage({ kind: 'info', title: words.deleted(damagedName(draft)), ...(undo && { undo }) });
                    await refresh();
                    focusOn('.bn-drafts-message button, .bn-drafts-bar button');
                  },
                )
              }
            />
          )}
        </div>
      </ModalBody>
    </Dialog>
  );
}
