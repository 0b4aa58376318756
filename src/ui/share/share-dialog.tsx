import * as dialogs from '#words/page/dialogs';
import * as words from '#words/share/share';
import { Alert } from '@patternfly/react-core/dist/esm/components/Alert';
import { ModalBody, ModalHeader } from '@patternfly/react-core/dist/esm/components/Modal';
import { useDeferredValue, useMemo, useState, type ReactNode } from 'react';
import { visibleText } from '../../core/report/visible-text.ts';
import { checkedLink } from '../../share/link/encode-link.ts';
import { withoutSecrets } from '../../share/secrets/find-secrets.ts';
import type { SharedConfig } from '../../share/shared-config.ts';
import { folderOf } from '../../share/folder-of.ts';
import { wholeLink } from '../../share/snippets.ts';
import { usedFiles } from '../../share/used-files.ts';
import { sizeOf, totalSize, type LocalFiles } from '../../store/local-files.ts';
import { parseCached } from '../../store/text/parse-cache.ts';
import { useView, useWorkbench } from '../context.tsx';
import { Sentence } from '../parts/sentence.tsx';
import { describeBytes } from '../../values/size.ts';
import { CopyField } from './copy-field.tsx';
import { keyedSecrets } from './keyed-secrets.ts';
import { lengthText } from './length-text.ts';
import { linkForms } from './link-forms.ts';
import { pageOf } from '../wording/page-of.ts';
import { QrButton } from './qr-button.tsx';
import { SecretList } from './secret-list.tsx';
import { describeShownPlace, shownPlace } from './shown-place.ts';
import '../theme/share.css';
import { Dialog } from '../parts/dialog.tsx';

/** How many local files the dialog names. */
const maxNamed = 20;

/** Creates a link that contains the config, without its secrets. The config itself stays as it is. */
export default function ShareDialog({ onClose }: { onClose: () => void }) {
  const text = useWorkbench((state) => state.text);
  const name = useWorkbench((state) => state.name);
  const localFiles = useWorkbench((state) => state.files);
  const place = useWorkbench((state) => state.place);
  const section = useView((state) => state.section);
  const [withFiles, setWithFiles] = useState(true);
  const [withPlace, setWithPlace] = useState(false);
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());

  const files = useMemo(() => usedFiles(parseCached({ text }), localFiles), [text, localFiles]);
  const hasFiles = Object.keys(files).length > 0;
  const whole = useMemo(
    (): SharedConfig => ({ text, name, ...(withFiles && hasFiles && { files }) }),
    [text, name, files, withFiles, hasFiles],
  );
  const secrets = useMemo(() => keyedSecrets(whole), [whole]);
  const carried = useMemo(
    () =>
      withoutSecrets(
        whole,
        secrets.filter(({ key }) => !kept.has(key)),
      ),
    [whole, secrets, kept],
  );
  // A placeholder may have fewer lines than what it replaces: lines are counted in what the link contains.
  const shown = useMemo(() => shownPlace(parseCached(carried), section, place), [carried, section, place]);
  const chosen = useMemo((): SharedConfig => ({ ...carried, ...(withPlace && shown) }), [carried, withPlace, shown]);
  // No choice waits for a long link. Until it is created there is none: the previous one may contain something no longer meant to be shared.
  const made = useDeferredValue<SharedConfig | null>(chosen, null);
  const latest = useMemo(() => made && checkedLink(made), [made]);
  const link = made === chosen ? latest : undefined;
  const folder = folderOf(location.href);

  return (
    <Dialog isOpen variant="medium" data-own-undo aria-labelledby="share-title" aria-describedby="share-text" onClose={onClose}>
      <ModalHeader title={dialogs.share} labelId="share-title" />
      <ModalBody>
        <div className="bn-stack bn-share">
          <p id="share-text">{words.whatLinkHolds}</p>
          {secrets.length > 0 && <SecretList secrets={secrets} kept={kept} onChange={setKept} />}
          <p className="bn-note">{secrets.length > 0 ? words.checkYourself : words.noSecrets}</p>
          {hasFiles && (
            <Option checked={withFiles} onChange={setWithFiles} note={describeFiles(files)}>
              {words.withLocalFiles}
            </Option>
          )}
          <Option checked={withPlace} onChange={setWithPlace} note={describeShownPlace(shown)}>
            {words.withPlace}
          </Option>
          {link?.ok === false ? (
            <Alert isInline variant="warning" component="p" title={words.noLink(link.reason)}>
              {words.passOnFile}
            </Alert>
          ) : (
            <Link folder={folder} fragment={link?.fragment} />
          )}
        </div>
      </ModalBody>
    </Dialog>
  );
}

/** The link in all its forms; without a fragment it is being created. */
function Link({ folder, fragment }: { folder: string; fragment: string | undefined }) {
  return (
    <>
      <p>{fragment === undefined ? words.makingLink : lengthText(wholeLink(folder, fragment).length)}</p>
      <div className="bn-copies">
        {linkForms.map(({ label, make, note, image }) => (
          <CopyField
            key={label}
            label={label}
            text={fragment === undefined ? '' : make(folder, fragment)}
            note={note}
            {...(image !== undefined && { image: folder + image })}
          />
        ))}
      </div>
      {fragment !== undefined && <QrButton link={wholeLink(folder, fragment)} />}
      <p className="bn-note">
        <Sentence
          parts={words.moreWays((guide) => (
            <a href={pageOf('embedding')} target="_blank" rel="noreferrer">
              {guide}
            </a>
          ))}
        />
      </p>
    </>
  );
}

function Option({
  checked,
  onChange,
  note,
  children,
}: {
  checked: boolean;
  onChange: (checked: boolean) => void;
  note: string;
  children: ReactNode;
}) {
  return (
    <label className="bn-check">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} /> {children}
      <span className="bn-note">{note}</span>
    </label>
  );
}

function describeFiles(files: LocalFiles): string {
  const named = Object.entries(files).map(([path, entry]) => `${visibleText(path)} (${describeBytes(sizeOf(entry))})`);
  return words.filesNote(describeBytes(totalSize(files)), named.slice(0, maxNamed), named.length - maxNamed);
}
