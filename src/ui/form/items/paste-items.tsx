import * as words from '#words/form/item-list';
import * as commonWords from '#words/common';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { TextArea } from '@patternfly/react-core/dist/esm/components/TextArea';
import { useId, useRef, useState } from 'react';
import { visibleText } from '../../../core/report/visible-text.ts';
import { createRemembered } from '../../parts/remembered.ts';
import { KindIcon } from '../../parts/kind-icon.tsx';

interface PasteItemsProps {
  /** The key of the list: what is typed here is still there when one comes back to it. */
  list: string;
  noun: string;
  /** Adds the items of the text, and calls `onDone` once they are there; returns the reason when it cannot. */
  onPaste: (text: string, onDone: () => void) => string | undefined;
}

const useText = createRemembered<string | undefined>();

/** Accepts items as YAML, copied from elsewhere. What is pasted is added at once, unless something is wrong with it. */
export function PasteItems({ list, noun, onPaste }: PasteItemsProps) {
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const [text, setText] = useText(list, (known) => known);
  const [wasOpened, setWasOpened] = useState(false);
  const [reason, setReason] = useState<string>();
  const close = () => {
    setText(undefined);
    setReason(undefined);
  };
  const add = (pasted: string) => {
    setText(pasted);
    setReason(onPaste(pasted, close));
  };
  return (
    <>
      <Button
        ref={button}
        variant="link"
        size="sm"
        aria-label={words.pasteAsNew(noun)}
        aria-expanded={text !== undefined}
        onClick={() => {
          setWasOpened(true);
          if (text === undefined) setText('');
          else close();
        }}
      >
        {words.pasteYaml}
      </Button>
      {text !== undefined && (
        <form
          className="bn-paste"
          onSubmit={(event) => {
            event.preventDefault();
            add(text);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            close();
            button.current?.focus();
          }}
        >
          <TextArea
            aria-label={words.yamlOfNew(noun)}
            aria-describedby={id}
            className="bn-mono"
            rows={5}
            autoFocus={wasOpened}
            value={text}
            resizeOrientation="vertical"
            spellCheck={false}
            placeholder={words.yamlPlaceholder(noun)}
            onChange={(_, typed) => {
              setText(typed);
              setReason(undefined);
            }}
            onPaste={(event) => {
              if (text !== '') return;
              event.preventDefault();
              add(event.clipboardData.getData('text'));
            }}
          />
          <p id={id} role="status" className="bn-note">
            {reason !== undefined && (
              <>
                <KindIcon kind="warning" label={commonWords.kindNames.warning} /> {visibleText(reason)}
              </>
            )}
          </p>
          <div className="bn-choices">
            <Button type="submit" variant="secondary" size="sm" isDisabled={text.trim() === ''}>
              {words.add}
            </Button>
            <Button variant="link" size="sm" onClick={close}>
              {commonWords.cancel}
            </Button>
          </div>
        </form>
      )}
    </>
  );
}
