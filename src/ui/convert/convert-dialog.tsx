import * as commonWords from '#words/common';
import * as words from '#words/page/convert';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { Modal, ModalBody, ModalFooter, ModalHeader } from '@patternfly/react-core/dist/esm/components/Modal';
import { useMemo, useState } from 'react';
import { convert, detect } from '../../convert/index.ts';
import { configName } from '../../open/config-text.ts';
import type { Target } from '../../core/spec/versions.ts';
import { useViewStore, useWorkbench, useWorkbenchStore } from '../context.tsx';
import type { Incoming } from '../view.ts';
import { openOther } from '../open/open-other.ts';
import { addToConfig } from './add-to-config.ts';
import { ConvertChoices } from './convert-choices.tsx';
import { FindingList } from './finding-list.tsx';
import { LinkedTexts, type ChosenLine } from './linked-texts.tsx';
import '../theme/convert.css';

/** Names what came in, and shows it beside the Butane that it becomes; that is taken only when the user says so. */
export default function ConvertDialog({ incoming, onClose }: { incoming: Incoming; onClose: () => void }) {
  const workbench = useWorkbenchStore();
  const view = useViewStore();
  const present = useWorkbench((state) => state.text);
  const { text, file } = incoming;
  const [to, setTo] = useState<Target>();
  const [answers, setAnswers] = useState<Readonly<Record<string, string>>>({});
  const [chosen, setChosen] = useState<ChosenLine>();
  const detected = useMemo(() => detect(text, file), [text, file]);
  const converted = useMemo(
    () => detected.fate !== 'named' && convert(text, { format: detected.format, fileName: file, to, answers }),
    [text, file, detected, to, answers],
  );
  const [title, fate] = [words.thisIs(detected.name), detected.fate];
  const result = converted ? converted.text : undefined;
  const take = () => {
    if (result === undefined) return;
    openOther(
      { text: result, files: {}, ...(file !== undefined && { name: configName(file) }) },
      words.openedFrom(detected.name),
      workbench,
      view,
    );
    onClose();
  };
  const add = () => {
    if (result !== undefined && addToConfig(result, detected.name, workbench)) onClose();
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
        title={title}
        labelId="convert-title"
        description={fate === 'config' ? words.converted : fate === 'item' ? words.item : words.notConverted}
      />
      <ModalBody className="bn-stack" id="convert-text" tabIndex={-1}>
        {detected.advice !== undefined && <p>{detected.advice}</p>}
        {converted && (
          <>
            <ConvertChoices
              to={to}
              onTarget={setTo}
              questions={converted.questions}
              onAnswer={(id, answer) => setAnswers({ ...answers, [id]: answer })}
            />
            <FindingList
              findings={converted.findings}
              failed={result === undefined}
              onLine={(line) => setChosen({ side: 'source', line })}
            />
            <LinkedTexts source={text} result={result} links={converted.links} chosen={chosen} onChoose={setChosen} />
          </>
        )}
      </ModalBody>
      <ModalFooter>
        {fate === 'item' && present !== '' && result !== undefined && (
          <Button variant="primary" onClick={add}>
            {words.add}
          </Button>
        )}
        {result !== undefined && (
          <Button variant={fate === 'item' && present !== '' ? 'secondary' : 'primary'} onClick={take}>
            {words.take}
          </Button>
        )}
        {detected.mayBeOpened && (
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
