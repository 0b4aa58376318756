import * as commonWords from '#words/common';
import * as dialogs from '#words/page/dialogs';
import * as words from '#words/page/versions';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { ModalBody, ModalFooter, ModalHeader } from '@patternfly/react-core/dist/esm/components/Modal';
import { TextInput } from '@patternfly/react-core/dist/esm/components/TextInput';
import { useMemo, useState } from 'react';
import { applyChanges } from '../../core/document/write/text-change.ts';
import { splitTarget, type Target } from '../../core/spec/versions.ts';
import { namedRelease, readRelease, withRelease } from '../../core/systems/named-release.ts';
import { readsVersion } from '../../core/systems/releases.ts';
import { previewOfVersion } from '../../language/fix/other-version.ts';
import { parseCached } from '../../store/text/parse-cache.ts';
import { changedLines } from '../../tasks/changed-lines.ts';
import { targetName } from '../../values/target-names.ts';
import { useWorkbench, useWorkbenchStore } from '../context.tsx';
import { ChangePreview } from '../tasks/change-preview.tsx';
import '../theme/tasks.css';
import { Dialog } from '../parts/dialog.tsx';

interface VersionDialogProps {
  /** The version to change to, or that the release of the machines is to be named. */
  asked: Target | 'release';
  onClose: () => void;
}

/** Shows what goes with a change of the version before it is made, or names the release that the config is for. */
export default function VersionDialog({ asked, onClose }: VersionDialogProps) {
  return asked === 'release' ? <NameRelease onClose={onClose} /> : <ChangeVersion to={asked} onClose={onClose} />;
}

function ChangeVersion({ to, onClose }: { to: Target; onClose: () => void }) {
  const store = useWorkbenchStore();
  const text = useWorkbench((state) => state.text);
  const preview = useMemo(() => previewOfVersion(parseCached({ text }), to), [text, to]);
  const after = useMemo(() => preview && applyChanges(text, preview.changes), [text, preview]);
  const hunks = useMemo(() => (preview && after !== undefined ? changedLines(text, after, preview.changes) : []), [text, after, preview]);
  const name = targetName(to);
  return (
    <Dialog isOpen variant="medium" position="top" aria-labelledby="version-title" onClose={onClose}>
      <ModalHeader
        title={words.changeTo(name)}
        labelId="version-title"
        {...(preview && { description: words.lost(name, [...new Set(preview.lost)]) })}
      />
      <ModalBody className="bn-task-body">
        <ChangePreview hunks={hunks} waiting={false} />
        <p className="bn-note">{words.kept}</p>
      </ModalBody>
      <ModalFooter>
        <Button
          variant="primary"
          isAriaDisabled={after === undefined}
          onClick={() => {
            if (after === undefined) return;
            store.getState().replace(after);
            onClose();
          }}
        >
          {words.removeThem}
        </Button>
        <Button
          variant="secondary"
          onClick={() => {
            store.getState().setTarget(to);
            onClose();
          }}
        >
          {words.keepThem}
        </Button>
        <Button variant="link" onClick={onClose}>
          {commonWords.cancel}
        </Button>
      </ModalFooter>
    </Dialog>
  );
}

function NameRelease({ onClose }: { onClose: () => void }) {
  const store = useWorkbenchStore();
  const target = useWorkbench((state) => state.target);
  const [release, setRelease] = useState(() => namedRelease(store.getState().text)?.written ?? '');
  const save = () => {
    const { text, replace } = store.getState();
    const named = withRelease(text, release);
    if (named !== text) replace(named);
    onClose();
  };
  return (
    <Dialog isOpen variant="small" position="top" aria-labelledby="version-title" elementToFocus="#release" onClose={onClose}>
      <ModalHeader title={dialogs.release} labelId="version-title" description={words.aboutRelease} />
      <ModalBody>
        <form
          id="release-form"
          onSubmit={(event) => {
            event.preventDefault();
            save();
          }}
        >
          <label className="bn-label" htmlFor="release">
            {words.release}
          </label>
          <TextInput
            id="release"
            value={release}
            placeholder={words.releaseExample}
            aria-describedby="release-note"
            onChange={(_event, value) => setRelease(value)}
          />
        </form>
        <p id="release-note" className="bn-note" role="status">
          {verdictOn(release, target)}
        </p>
      </ModalBody>
      <ModalFooter>
        <Button variant="primary" type="submit" form="release-form">
          {words.save}
        </Button>
        <Button variant="link" onClick={onClose}>
          {commonWords.cancel}
        </Button>
      </ModalFooter>
    </Dialog>
  );
}

/** Whether a release reads the version of the config. */
function verdictOn(written: string, target: Target | undefined): string {
  const release = written.trim();
  if (release === '') return '';
  const { variant, number } = readRelease(release);
  if (variant === undefined || number === '') return words.unknownRelease;
  if (!target) return '';
  const name = targetName(target);
  if (splitTarget(target).variant !== variant) return words.otherSystem(name);
  const reads = readsVersion(number, target);
  if (reads === undefined) return words.notKnown(name);
  return reads === 'partly' ? words.readsPartly(release, name) : reads ? words.reads(release, name) : words.readsNot(release, name);
}
