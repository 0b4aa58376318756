import * as words from '#words/form/item-list';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { TextInput } from '@patternfly/react-core/dist/esm/components/TextInput';
import RhUiAddIcon from '@patternfly/react-icons/dist/esm/icons/rh-ui-add-icon';
import { useRef, useState } from 'react';
import { literal } from '../../../core/document/edit/apply-edit.ts';
import { useWorkbenchStore } from '../../context.tsx';
import { focusSoon } from '../../parts/focus-soon.ts';
import { ShowNext, ShowPrevious } from '../../parts/show-more.tsx';
import { useLongList, usePlaceWithin, visitOf } from '../../parts/use-long-list.ts';
import { isMapping } from '../../../core/document/values.ts';
import { below } from '../../../values/path.ts';
import { fieldId } from '../../reader/field-id.ts';
import { FieldFrame } from '../frame/field-frame.tsx';
import type { FieldProps } from '../frame/field-props.ts';
import { exampleOf, labelOf } from '../../wording/label.ts';
import { roleKey } from '../../../values/machine-config.ts';
import { LabelRow } from './label-row.tsx';
import { RoleChoice } from './role-choice.tsx';
import { SetInText } from '../frame/set-in-text.tsx';

/** A mapping with keys chosen by the user: a row for each, and one to add a key. */
export function LabelsField({ field, path, value }: FieldProps) {
  const store = useWorkbenchStore();
  const rows = useRef<HTMLDivElement>(null);
  const [key, setKey] = useState('');
  const name = labelOf(field);
  const isObject = value === undefined || value === null || isMapping(value);
  const entries = isMapping(value) ? Object.entries(value) : [];
  const place = usePlaceWithin(path);
  const keys = entries.map(([known]) => known);
  const list = useLongList(entries.length, visitOf(place, path, keys), fieldId(path));
  const focusRow = (index: number, known = keys[index] ?? '') => {
    list.reveal(index);
    focusSoon(() => rows.current?.querySelector<HTMLElement>(`#${CSS.escape(fieldId(below(path, known)))}`));
  };
  // Without it, the cluster does not know which machines the MachineConfig is for.
  const asksRole = field.owner === 'Metadata' && !keys.includes(roleKey);
  const exists = entries.some(([known]) => known === key);
  const add = () => {
    if (key === '' || exists) return;
    store.getState().edit({ op: 'set', path: below(path, key), value: literal('') }, () => {
      setKey('');
      focusRow(entries.length, key);
    });
  };
  return (
    <FieldFrame field={field} path={path} isSet={value !== undefined} wide group>
      {(control) =>
        !isObject ? (
          <SetInText path={path} expected="mapping" />
        ) : (
          <div ref={rows} id={control.id} className="bn-rows">
            {asksRole && (
              <div className="bn-row bn-label-row">
                <code className="bn-mono">{roleKey}</code>
                <RoleChoice
                  id={fieldId(below(path, roleKey))}
                  value=""
                  onChange={(role) =>
                    role !== '' &&
                    store.getState().edit({ op: 'set', path: below(path, roleKey), value: role }, () => focusRow(entries.length, roleKey))
                  }
                />
              </div>
            )}
            <ShowPrevious list={list} items={words.keys} onFocusItem={focusRow} />
            {entries.slice(list.from, list.to).map(([known, text], offset) => (
              <LabelRow
                key={list.from + offset}
                path={below(path, known)}
                name={known}
                value={text}
                onNext={() => rows.current?.querySelector<HTMLElement>(':scope > form input')?.focus()}
              />
            ))}
            <ShowNext list={list} count={entries.length} items={words.keys} onFocusItem={focusRow} />
            <form
              className="bn-row"
              onSubmit={(event) => {
                event.preventDefault();
                add();
              }}
            >
              <TextInput
                aria-label={words.newKey(name)}
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
                aria-label={words.addTo(name)}
                isDisabled={key === '' || exists}
              >
                {words.add}
              </Button>
            </form>
          </div>
        )
      }
    </FieldFrame>
  );
}
