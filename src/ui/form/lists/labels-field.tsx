import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { TextInput } from '@patternfly/react-core/dist/esm/components/TextInput';
import RhUiAddIcon from '@patternfly/react-icons/dist/esm/icons/rh-ui-add-icon';
import { useRef, useState } from 'react';
import { literal } from '../../../core/document/edit/apply-edit.ts';
import { useWorkbenchStore } from '../../context.tsx';
import { focusSoon } from '../../parts/focus-soon.ts';
import { below, isMapping } from '../../reader/path.ts';
import { FieldFrame } from '../frame/field-frame.tsx';
import type { FieldProps } from '../frame/field-props.ts';
import { exampleOf, labelOf } from '../../wording/label.ts';
import { LabelRow } from './label-row.tsx';
import { SetInText } from '../frame/set-in-text.tsx';

/** A mapping with keys of the user's own: a row for each, and one to add a key. */
export function LabelsField({ field, path, value }: FieldProps) {
  const store = useWorkbenchStore();
  const rows = useRef<HTMLDivElement>(null);
  const [key, setKey] = useState('');
  const name = labelOf(field);
  const isObject = value === undefined || value === null || isMapping(value);
  const entries = isMapping(value) ? Object.entries(value) : [];
  const exists = entries.some(([known]) => known === key);
  const add = () => {
    if (key === '' || exists) return;
    store.getState().edit({ op: 'set', path: below(path, key), value: literal('') }, () => {
      setKey('');
      focusSoon(() => rows.current?.querySelectorAll('input')[entries.length]);
    });
  };
  return (
    <FieldFrame field={field} path={path} isSet={value !== undefined} wide group>
      {(control) =>
        !isObject ? (
          <SetInText path={path} expected="a mapping" />
        ) : (
          <div ref={rows} id={control.id} className="bn-rows">
            {entries.map(([known, text]) => (
              <LabelRow key={known} path={below(path, known)} name={known} value={text} />
            ))}
            <form
              className="bn-row"
              onSubmit={(event) => {
                event.preventDefault();
                add();
              }}
            >
              <TextInput
                aria-label={`New key of ${name}`}
                placeholder={exampleOf(field).split(':')[0] ?? ''}
                value={key}
                autoComplete="off"
                spellCheck={false}
                onChange={(_, typed) => setKey(typed)}
              />
              <Button
                type="submit"
                variant="link"
                size="sm"
                icon={<RhUiAddIcon />}
                aria-label={`Add to ${name}`}
                isDisabled={key === '' || exists}
              >
                Add
              </Button>
            </form>
          </div>
        )
      }
    </FieldFrame>
  );
}
