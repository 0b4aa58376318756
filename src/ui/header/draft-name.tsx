import * as words from '#words/page/header';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { TextInput } from '@patternfly/react-core/dist/esm/components/TextInput';
import { useRef, useState, type FocusEvent } from 'react';
import { visibleText } from '../../core/report/visible-text.ts';
import { useWorkbench, useWorkbenchStore } from '../context.tsx';
import { focusSoon } from '../parts/focus-soon.ts';

/** The name of the config, which its draft and its files have; pressed, it can be changed in place. */
export function DraftName() {
  const store = useWorkbenchStore();
  const name = useWorkbench((state) => state.name);
  const id = useWorkbench((state) => state.draft.id);
  const button = useRef<HTMLButtonElement>(null);
  // Another draft may be opened meanwhile, by undo: its name is not the one being typed.
  const [renamed, setRenamed] = useState<{ id: string; typed: string }>();
  const shown = visibleText(name);
  if (renamed?.id !== id)
    return (
      <Button
        ref={button}
        variant="plain"
        className="bn-draft-name"
        aria-label={words.renameConfig(shown)}
        title={words.renameConfig(shown)}
        onClick={() => setRenamed({ id, typed: name })}
      >
        {shown}
      </Button>
    );
  const end = (typed: string) => {
    setRenamed(undefined);
    if (typed !== '' && typed !== name) store.getState().rename(id, typed);
  };
  return (
    <form
      className="bn-draft-name-form"
      data-own-undo
      onSubmit={(event) => {
        event.preventDefault();
        end(renamed.typed.trim());
        focusSoon(() => button.current);
      }}
    >
      <TextInput
        aria-label={words.nameOfConfig}
        autoFocus
        maxLength={200}
        value={renamed.typed}
        autoComplete="off"
        spellCheck={false}
        onFocus={({ currentTarget }: FocusEvent<HTMLInputElement>) => currentTarget.select()}
        onChange={(_, typed) => setRenamed({ id, typed })}
        onBlur={() => end(renamed.typed.trim())}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          setRenamed(undefined);
          focusSoon(() => button.current);
        }}
      />
    </form>
  );
}
