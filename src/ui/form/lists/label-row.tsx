import * as words from '#words/form/item-list';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { TextInput } from '@patternfly/react-core/dist/esm/components/TextInput';
import RhUiTrashIcon from '@patternfly/react-icons/dist/esm/icons/rh-ui-trash-icon';
import { literal } from '../../../core/document/edit/apply-edit.ts';
import { useState, type KeyboardEvent } from 'react';
import type { Value } from '../../../core/document/read.ts';
import type { Path } from '../../../core/report/finding.ts';
import { useFindings, useWorkbenchStore } from '../../context.tsx';
import { fieldId } from '../../reader/field-id.ts';
import { roleKey } from '../../../values/machine-config.ts';
import { writtenText } from '../../../values/read-values.ts';
import { FindingMessages } from '../frame/finding-message.tsx';
import { SetInText } from '../frame/set-in-text.tsx';
import { useTextDraft } from '../frame/use-text-draft.ts';
import { RoleChoice } from './role-choice.tsx';

interface LabelRowProps {
  path: Path;
  name: string;
  value: Value;
  /** Goes on to what follows the row. */
  onNext: () => void;
}

/** One key chosen by the user, with its text. An edited key is renamed in place, and Enter goes on: to the text, and from there to what follows. An emptied one stays; only "Remove" removes the key. */
export function LabelRow({ path, name, value, onNext }: LabelRowProps) {
  const store = useWorkbenchStore();
  const placed = useFindings().within(path);
  const text = writtenText(value);
  const draft = useTextDraft(text ?? '', (typed, onDone) =>
    store.getState().edit({ op: 'set', path, value: typed === '' ? literal('') : typed }, onDone),
  );
  const [key, setKey] = useState(name);
  // The row stays the same when its key becomes another, so that the focus does.
  const [known, setKnown] = useState(name);
  if (known !== name) {
    setKnown(name);
    setKey(name);
  }
  const rename = () => {
    const done = key !== '' && key !== name && store.getState().edit({ op: 'rename', path, key });
    // A question takes the focus, and leaving must not rename again.
    if (!done || store.getState().question) setKey(name);
  };
  const id = fieldId(path);
  return (
    <div data-path={id}>
      <div className="bn-row bn-label-row">
        <TextInput
          aria-label={words.key(name)}
          className="bn-mono"
          value={key}
          autoComplete="off"
          spellCheck={false}
          onChange={(_, typed) => setKey(typed)}
          onBlur={rename}
          onKeyDown={(event) => {
            if (!isEnter(event)) return;
            event.preventDefault();
            const next = document.getElementById(id);
            if (next) next.focus();
            else rename();
          }}
        />
        {text === undefined ? (
          <SetInText path={path} expected="text" />
        ) : name === roleKey ? (
          <RoleChoice
            id={id}
            value={draft.shown}
            isWrong={placed.some(({ finding }) => finding.kind === 'error')}
            onChange={draft.change}
            onLeave={draft.leave}
          />
        ) : (
          <TextInput
            id={id}
            aria-label={name}
            aria-describedby={`${id}-findings`}
            value={draft.shown}
            autoComplete="off"
            spellCheck={false}
            validated={placed.some(({ finding }) => finding.kind === 'error') ? 'error' : 'default'}
            onChange={(_, typed) => draft.change(typed)}
            onBlur={draft.leave}
            onKeyDown={(event) => {
              if (!isEnter(event)) return;
              event.preventDefault();
              onNext();
            }}
          />
        )}
        <Button
          variant="plain"
          size="sm"
          className="bn-mini"
          aria-label={words.remove(name)}
          icon={<RhUiTrashIcon />}
          onClick={() => store.getState().edit({ op: 'clear', path })}
        />
      </div>
      <FindingMessages id={`${id}-findings`} placed={placed} />
    </div>
  );
}

/** Whether a key is Enter, unless it belongs to an input method. */
const isEnter = (event: KeyboardEvent): boolean => event.key === 'Enter' && !event.nativeEvent.isComposing;
