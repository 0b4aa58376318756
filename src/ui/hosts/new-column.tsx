import * as words from '#words/hosts/dialog';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { TextInput } from '@patternfly/react-core/dist/esm/components/TextInput';
import { useId, useState } from 'react';

/** A new column: its name, and the value that it stands for, which every host has at first. */
export function NewColumn({ taken, onAdd }: { taken: readonly string[]; onAdd: (name: string, value: string) => void }) {
  const id = useId();
  const [name, setName] = useState('');
  const [value, setValue] = useState('');
  const column = name.trim();
  return (
    <form
      className="bn-hosts-new"
      onSubmit={(event) => {
        event.preventDefault();
        if (column === '' || taken.includes(column)) return;
        onAdd(column, value.trim());
        setName('');
        setValue('');
      }}
    >
      <div>
        <label className="bn-label" htmlFor={id}>
          {words.columnName}
        </label>
        <TextInput id={id} value={name} onChange={(_event, text) => setName(text)} />
      </div>
      <div>
        <label className="bn-label" htmlFor={`${id}-value`}>
          {words.columnValue}
        </label>
        <TextInput id={`${id}-value`} className="bn-mono" value={value} onChange={(_event, text) => setValue(text)} />
      </div>
      <Button type="submit" variant="secondary" isAriaDisabled={column === '' || taken.includes(column)}>
        {words.addColumn}
      </Button>
    </form>
  );
}
