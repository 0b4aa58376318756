import * as commonWords from '#words/common';
import * as words from '#words/files/local-files';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { TextInput } from '@patternfly/react-core/dist/esm/components/TextInput';
import { useEffect, useRef, useState } from 'react';

interface PathFormProps {
  /** Accessible name of the input. */
  label: string;
  first: string;
  /** The label of the submit button. */
  submit: string;
  onSubmit: (path: string) => void;
  onCancel: () => void;
}

/** Asks for a path among the local files. */
export function PathForm({ label, first, submit, onSubmit, onCancel }: PathFormProps) {
  const input = useRef<HTMLInputElement>(null);
  const [path, setPath] = useState(first);
  useEffect(() => input.current?.select(), []);
  return (
    <form
      className="bn-row bn-path-form"
      data-own-undo
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit(path.trim());
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <TextInput
        ref={input}
        aria-label={label}
        className="bn-mono"
        value={path}
        placeholder={words.pathPlaceholder}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        onChange={(_, typed) => setPath(typed)}
      />
      <Button type="submit" variant="secondary" size="sm">
        {submit}
      </Button>
      <Button variant="link" size="sm" onClick={onCancel}>
        {commonWords.cancel}
      </Button>
    </form>
  );
}
