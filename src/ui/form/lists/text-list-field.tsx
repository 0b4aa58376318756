import * as words from '#words/form/item-list';
import * as deviceWords from '#words/form/devices';
import * as machineWords from '#words/form/machine-config';
import * as keyWords from '#words/form/ssh-keys';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import RhUiAddIcon from '@patternfly/react-icons/dist/esm/icons/rh-ui-add-icon';
import RhUiFolderOpenIcon from '@patternfly/react-icons/dist/esm/icons/rh-ui-folder-open-icon';
import { useRef, useState } from 'react';
import { valueAt, type Value } from '../../../core/document/read.ts';
import { parseCached } from '../../../store/text/parse-cache.ts';
import { useWorkbenchStore } from '../../context.tsx';
import { addSshKeys, pickSshKeys } from './add-ssh-keys.ts';
import { useFieldDrop } from '../frame/use-field-drop.ts';
import { focusSoon } from '../../parts/focus-soon.ts';
import { ShowNext, ShowPrevious } from '../../parts/show-more.tsx';
import { useLongList, usePlaceWithin, visitOf } from '../../parts/use-long-list.ts';
import { below } from '../../../values/path.ts';
import { fieldId } from '../../reader/field-id.ts';
import { writtenText } from '../../../values/read-values.ts';
import { ListOffers, WithDevices } from './device-offers.tsx';
import { extensionOffers } from './extension-offers.ts';
import { FieldFrame } from '../frame/field-frame.tsx';
import type { FieldProps } from '../frame/field-props.ts';
import { labelOf } from '../../wording/label.ts';
import { SetInText } from '../frame/set-in-text.tsx';
import { TextRow, type RowAct } from './text-row.tsx';

/** Lists that are each other's opposite: kernel arguments to have and to remove. */
const opposites: Readonly<Record<string, { name: string; label: string }>> = {
  should_exist: { name: 'should_not_exist', label: words.argumentsToRemove },
  should_not_exist: { name: 'should_exist', label: words.argumentsToHave },
};

/** A list of texts, one per row. A list of SSH keys accepts files as well. */
export function TextListField({ field, path, value }: FieldProps) {
  const store = useWorkbenchStore();
  const rows = useRef<HTMLDivElement>(null);
  // The index of a row that was requested but has no text yet, so that it is not in the list.
  const [asked, setAsked] = useState<number>();
  const label = labelOf(field);
  const isList = value === undefined || value === null || Array.isArray(value);
  const items: readonly Value[] = Array.isArray(value) ? value : [];
  const isKeys = field.field.control === 'ssh-key';
  // For keys, an empty row waits for the first one to be pasted.
  const count = Math.max(items.length, (asked ?? -1) + 1, isKeys ? 1 : 0);

  const drop = useFieldDrop('ssh-keys', (files) => void addSshKeys(files, path, store));
  const isDevices = field.field.control === 'device';

  const list = useLongList(count, visitOf(usePlaceWithin(path), path), fieldId(path));
  const focusRow = (index: number) => {
    list.reveal(index);
    focusSoon(() => rows.current?.querySelector<HTMLElement>(`[data-path="${CSS.escape(fieldId(below(path, index)))}"] input`));
  };
  const opposite = opposites[field.name];
  /** What moves to the opposite list is added at its end. */
  const swap = (index: number) => {
    const text = writtenText(items[index]);
    if (!opposite || text === undefined) return;
    const other = [...path.slice(0, -1), opposite.name];
    const there = valueAt(parseCached(store.getState()), other);
    store.getState().editAll([
      { op: 'insert', path: other, index: Array.isArray(there) ? there.length : 0, value: text },
      { op: 'remove', path: below(path, index) },
    ]);
  };
  // The row that is being dragged.
  const grabbed = useRef<number>(undefined);
  const move = (from: number, to: number) => store.getState().edit({ op: 'move', path: below(path, from), to }, () => focusRow(to));
  const act = (index: number, what: RowAct) => {
    setAsked(undefined);
    if (index >= items.length) return;
    switch (what) {
      case 'swap':
        return swap(index);
      case 'remove':
        return store.getState().edit({ op: 'remove', path: below(path, index) }, () => focusRow(Math.max(0, index - 1)));
      case 'grab':
        return (grabbed.current = index);
      case 'drop': {
        // What is dragged may be of another list.
        const from = grabbed.current;
        grabbed.current = undefined;
        return from !== undefined && from !== index && move(from, index);
      }
      default:
        return move(index, what === 'up' ? index - 1 : index + 1);
    }
  };
  const extensions = extensionOffers(field, items);

  return (
    <FieldFrame field={field} path={path} isSet={value !== undefined} wide group>
      {(control) =>
        !isList ? (
          <SetInText path={path} expected="list" />
        ) : (
          <WithDevices path={isDevices ? path : undefined}>
            {(offers) => (
              <div ref={rows} id={control.id} className={drop.hovers ? 'bn-rows bn-takes' : 'bn-rows'} {...(isKeys && drop.zone)}>
                <ShowPrevious list={list} items={words.rows} onFocusItem={focusRow} />
                {Array.from({ length: list.to - list.from }, (_, offset) => list.from + offset).map((index) => (
                  <TextRow
                    key={index}
                    field={field}
                    list={path}
                    index={index}
                    value={Array.isArray(value) ? value[index] : undefined}
                    label={words.rowLabel(label, index + 1)}
                    last={index === count - 1}
                    opposite={opposite?.label}
                    devices={(extensions ?? offers).all}
                    onAct={act}
                    onLeaveEmpty={() => setAsked(undefined)}
                  />
                ))}
                <ShowNext list={list} count={count} items={words.rows} onFocusItem={focusRow} />
                <div className="bn-row-acts">
                  <Button
                    variant="link"
                    isInline
                    size="sm"
                    icon={<RhUiAddIcon />}
                    aria-label={words.addTo(label)}
                    onClick={() => {
                      setAsked(items.length);
                      focusRow(items.length);
                    }}
                  >
                    {words.add}
                  </Button>
                  {isKeys && (
                    <>
                      <Button variant="link" isInline size="sm" icon={<RhUiFolderOpenIcon />} onClick={() => pickSshKeys(path, store)}>
                        {keyWords.addFromFile}
                      </Button>
                      <span className="bn-note">{keyWords.dropHere}</span>
                    </>
                  )}
                </div>
                <ListOffers
                  label={extensions ? machineWords.extensions : deviceWords.offers}
                  devices={(extensions ?? offers).free}
                  onPick={(device) => {
                    setAsked(undefined);
                    if (store.getState().edit({ op: 'insert', path, index: items.length, value: device })) focusRow(items.length);
                  }}
                />
              </div>
            )}
          </WithDevices>
        )
      }
    </FieldFrame>
  );
}
