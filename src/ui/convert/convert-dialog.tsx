import * as commonWords from '#words/common';
import { formatNames } from '#words/convert/formats';
import * as words from '#words/page/convert';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { ModalBody, ModalFooter, ModalHeader } from '@patternfly/react-core/dist/esm/components/Modal';
import { Spinner } from '@patternfly/react-core/dist/esm/components/Spinner';
import { useEffect, useMemo, useState } from 'react';
import type { ConvertJob } from '../../convert/job.ts';
import type { Format } from '../../convert/detect/formats.ts';
import type { Target } from '../../core/spec/versions.ts';
import { useViewStore, useWorkbench, useWorkbenchStore } from '../context.tsx';
import type { Incoming } from '../view.ts';
import { openOther } from '../open/open-other.ts';
import { addToConfig } from './add-to-config.ts';
import { ConvertChoices } from './convert-choices.tsx';
import { FindingList } from './finding-list.tsx';
import { LinkedTexts, type ChosenLine } from './linked-texts.tsx';
import { useConversion } from './use-conversion.ts';
import '../theme/convert.css';
import { Dialog } from '../parts/dialog.tsx';

/** What may be Butane all the same: a config without a header, or a text that is just begun. */
const uncertain: readonly Format[] = ['container-linux', 'compose', 'other'];

/** A draft is called after the file it was made of, whatever that was. */
const withoutExtension = (file: string): string => file.replace(/(?<=.)\.[^./]+$/, '');

/** Names what came in, and shows it beside the Butane that it becomes; that is taken only when the user says so. */
export default function ConvertDialog({ incoming, onClose }: { incoming: Incoming; onClose: () => void }) {
  const workbench = useWorkbenchStore();
  const view = useViewStore();
  const { text, file, open } = incoming;
  const [to, setTo] = useState<Target>();
  const [answers, setAnswers] = useState<Readonly<Record<string, string>>>({});
  const [chosen, setChosen] = useState<ChosenLine>();
  const present = useWorkbench((state) => (state.text === '' ? undefined : state.target));
  const files = useWorkbench((state) => state.files);
  const job = useMemo(
    (): ConvertJob => ({ text, fileName: file, options: { to, answers }, files, toBeside: present }),
    [text, file, to, answers, files, present],
  );
  const { reply, busy, retry } = useConversion(job);
  const known = reply && 'format' in reply ? reply : undefined;
  const format = known?.format;
  const opensAtOnce = format === 'butane';
  useEffect(() => {
    if (!opensAtOnce) return;
    open?.();
    onClose();
  }, [opensAtOnce, open, onClose]);
  if (opensAtOnce) return null;
  const name = format === undefined ? '' : (formatNames[format] ?? format);
  const isItem = known?.isPart === true;
  const converted = known?.converted;
  const result = converted?.text;
  const canBeAdded = isItem && present !== undefined && (to === undefined || to === present) && open !== undefined;
  const take = () => {
    if (result === undefined || busy) return;
    openOther(
      { text: result, files: {}, ...(file !== undefined && { name: withoutExtension(file) }) },
      words.openedFrom(name),
      workbench,
      view,
    );
    onClose();
  };
  const add = () => {
    if (result !== undefined && !busy && addToConfig(result, name, workbench)) onClose();
  };
  return (
    <Dialog
      isOpen
      variant="large"
      position="top"
      data-own-undo
      className="bn-convert-dialog"
      aria-labelledby="convert-title"
      elementToFocus="#convert-text"
      onClose={onClose}
    >
      <ModalHeader
        title={format === undefined ? words.unknown : words.thisIs(name)}
        labelId="convert-title"
        description={known && (!known.canConvert ? words.notConverted : isItem ? words.item : words.converted)}
      />
      <ModalBody className="bn-stack" id="convert-text" tabIndex={-1} aria-busy={busy}>
        {!reply && <Spinner size="lg" aria-label={words.converting} />}
        {reply && 'reason' in reply && (
          <p role="alert">
            {reply.reason}{' '}
            <Button variant="link" isInline onClick={retry}>
              {commonWords.tryAgain}
            </Button>
          </p>
        )}
        {known?.canConvert && (
          <ConvertChoices
            to={to}
            onTarget={setTo}
            questions={converted?.questions ?? []}
            answers={answers}
            onAnswer={(id, answer) => setAnswers({ ...answers, [id]: answer })}
          />
        )}
        {converted && (
          <FindingList findings={converted.findings} failed={result === undefined} onLine={(line) => setChosen({ side: 'source', line })} />
        )}
        {converted && format !== 'private-key' && (
          <LinkedTexts source={text} result={result} links={converted.links} chosen={chosen} onChoose={setChosen} />
        )}
      </ModalBody>
      <ModalFooter>
        {canBeAdded && result !== undefined && (
          <Button variant="primary" isAriaDisabled={busy} onClick={add}>
            {words.add}
          </Button>
        )}
        {result !== undefined && (
          <Button variant={canBeAdded ? 'secondary' : 'primary'} isAriaDisabled={busy} onClick={take}>
            {words.take}
          </Button>
        )}
        {open && format !== undefined && uncertain.includes(format) && (
          <Button
            variant="secondary"
            onClick={() => {
              open();
              onClose();
            }}
          >
            {words.openAsIs}
          </Button>
        )}
        <Button variant="link" onClick={onClose}>
          {commonWords.cancel}
        </Button>
      </ModalFooter>
    </Dialog>
  );
}
