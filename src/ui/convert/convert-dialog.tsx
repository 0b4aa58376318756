import * as commonWords from '#words/common';
import { formatNames } from '#words/convert/formats';
import * as words from '#words/page/convert';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { Modal, ModalBody, ModalFooter, ModalHeader } from '@patternfly/react-core/dist/esm/components/Modal';
import { useEffect, useMemo, useState } from 'react';
import { convert, convertibleFormats, detect, type Format } from '../../convert/index.ts';
import type { Target } from '../../core/spec/versions.ts';
import { useViewStore, useWorkbench, useWorkbenchStore } from '../context.tsx';
import type { Incoming } from '../view.ts';
import { openOther } from '../open/open-other.ts';
import { addToConfig } from './add-to-config.ts';
import { ConvertChoices } from './convert-choices.tsx';
import { FindingList } from './finding-list.tsx';
import { LinkedTexts, type ChosenLine } from './linked-texts.tsx';
import '../theme/convert.css';

/** What can become part of the config that is open. */
const items: readonly Format[] = ['unit', 'quadlet', 'keyfile', 'ssh-key', 'run-line', 'compose'];
/** What may be Butane all the same: a config without a header, or a text that is just begun. */
const uncertain: readonly Format[] = ['container-linux', 'compose', 'other'];

/** A draft is called after the file it was made of, whatever that was. */
const withoutExtension = (file: string): string => file.replace(/(?<=.)\.[^./]+$/, '');

/** Names what came in, and shows it beside the Butane that it becomes; that is taken only when the user says so. */
export default function ConvertDialog({ incoming, onClose }: { incoming: Incoming; onClose: () => void }) {
  const workbench = useWorkbenchStore();
  const view = useViewStore();
  const { text, file } = incoming;
  const [to, setTo] = useState<Target>();
  const [answers, setAnswers] = useState<Readonly<Record<string, string>>>({});
  const [chosen, setChosen] = useState<ChosenLine>();
  const format = useMemo(() => detect(text, file), [text, file]);
  const name = formatNames[format] ?? format;
  const present = useWorkbench((state) => (state.text === '' ? undefined : state.target));
  const isItem = items.includes(format);
  const converted = useMemo(
    () => convert(text, { format, fileName: file, to: to ?? (isItem ? present : undefined), answers }),
    [text, file, format, to, isItem, present, answers],
  );
  const result = converted.text;
  const canBeAdded = isItem && present !== undefined && (to === undefined || to === present);
  useEffect(() => {
    if (format !== 'butane') return;
    incoming.open();
    onClose();
  }, [format, incoming, onClose]);
  const take = () => {
    if (result === undefined) return;
    openOther(
      { text: result, files: {}, ...(file !== undefined && { name: withoutExtension(file) }) },
      words.openedFrom(name),
      workbench,
      view,
    );
    onClose();
  };
  const add = () => {
    if (result !== undefined && addToConfig(result, name, workbench)) onClose();
  };
  return (
    <Modal
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
        title={words.thisIs(name)}
        labelId="convert-title"
        description={!convertibleFormats.includes(format) ? words.notConverted : isItem ? words.item : words.converted}
      />
      <ModalBody className="bn-stack" id="convert-text" tabIndex={-1}>
        {convertibleFormats.includes(format) && (
          <ConvertChoices
            to={to}
            onTarget={setTo}
            questions={converted.questions}
            onAnswer={(id, answer) => setAnswers({ ...answers, [id]: answer })}
          />
        )}
        <FindingList findings={converted.findings} failed={result === undefined} onLine={(line) => setChosen({ side: 'source', line })} />
        {format !== 'private-key' && (
          <LinkedTexts source={text} result={result} links={converted.links} chosen={chosen} onChoose={setChosen} />
        )}
      </ModalBody>
      <ModalFooter>
        {canBeAdded && result !== undefined && (
          <Button variant="primary" onClick={add}>
            {words.add}
          </Button>
        )}
        {result !== undefined && (
          <Button variant={canBeAdded ? 'secondary' : 'primary'} onClick={take}>
            {words.take}
          </Button>
        )}
        {uncertain.includes(format) && (
          <Button
            variant="secondary"
            onClick={() => {
              incoming.open();
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
    </Modal>
  );
}
