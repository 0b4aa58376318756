import * as words from '#words/form/item-list';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { TextInput } from '@patternfly/react-core/dist/esm/components/TextInput';
import RhUiArrowDownIcon from '@patternfly/react-icons/dist/esm/icons/rh-ui-arrow-down-icon';
import RhUiArrowUpIcon from '@patternfly/react-icons/dist/esm/icons/rh-ui-arrow-up-icon';
import RhUiGripVerticalIcon from '@patternfly/react-icons/dist/esm/icons/rh-ui-grip-vertical-icon';
import RhUiSwapUpDownIcon from '@patternfly/react-icons/dist/esm/icons/rh-ui-swap-up-down-icon';
import RhUiTrashIcon from '@patternfly/react-icons/dist/esm/icons/rh-ui-trash-icon';
import type { ClipboardEvent, DragEvent } from 'react';
import type { Edit } from '../../../core/document/edit/apply-edit.ts';
import { valueAt, type Value } from '../../../core/document/read.ts';
import type { Path } from '../../../core/report/finding.ts';
import type { ResolvedField } from '../../../core/spec/resolve.ts';
import { parseCached } from '../../../store/text/parse-cache.ts';
import { useFindings, useWorkbenchStore } from '../../context.tsx';
import { refusalOf } from './add-ssh-keys.ts';
import { exampleOf } from '../../wording/label.ts';
import type { Device } from '../../../values/devices.ts';
import { readPasted, type Pasted } from './key-intake.ts';
import { below } from '../../../values/path.ts';
import { fieldId } from '../../reader/field-id.ts';
import { writtenText } from '../../../values/read-values.ts';
import { suggest } from './device-offers.tsx';
import { FindingMessages } from '../frame/finding-message.tsx';
import { useShown } from '../frame/quiet.ts';
import { Suggestions, useLocalPaths } from '../frame/suggestions.tsx';
import { moveOf, useDragPlace } from './use-drag-place.ts';
import { SetInText } from '../frame/set-in-text.tsx';
import { SshKeyFileNote, SshKeyNote } from './ssh-key-note.tsx';
import { useTextDraft } from '../frame/use-text-draft.ts';

export type RowAct = 'up' | 'down' | 'remove' | 'swap' | 'grab' | 'drop';

/** The type of a row that is dragged. */
const dragType = 'application/x-bunsen-row';

interface TextRowProps {
  field: ResolvedField;
  /** The path of the list. */
  list: Path;
  index: number;
  /** Undefined for a row that is not in the text yet: the first character adds it. */
  value: Value | undefined;
  label: string;
  last: boolean;
  onAct: (index: number, what: RowAct) => void;
  /** The texts of the opposite list, if it could move there. */
  opposite?: string | undefined;
  /** Offered while typing. */
  devices: readonly Device[];
  /** Called when the focus leaves a row that is not in the text. */
  onLeaveEmpty: () => void;
}

/** One text of a list. Pasting several lines makes a row of each. */
export function TextRow({ field, list, index, value, label, last, opposite, devices, onAct, onLeaveEmpty }: TextRowProps) {
  const store = useWorkbenchStore();
  const path = below(list, index);
  const { shown: placed, onBlur } = useShown(useFindings().within(path));
  const text = writtenText(value);
  const isKey = field.field.control === 'ssh-key';
  const isKeyFile = field.name === 'ssh_authorized_keys_local';
  const paths = useLocalPaths(isKeyFile ? 'files' : 'none');
  const suggestions = [...paths.map((value) => ({ value })), ...suggest(devices)];
  const exists = () => valueAt(parseCached(store.getState()), path) !== undefined;
  const write = (typed: string): Edit => (exists() ? { op: 'set', path, value: typed } : { op: 'insert', path: list, index, value: typed });
  const draft = useTextDraft(text ?? '', (typed, onDone) => store.getState().edit(write(typed), onDone));
  const id = fieldId(path);
  const drag = useDragPlace(
    dragType,
    () => onAct(index, 'grab'),
    () => onAct(index, 'drop'),
  );
  if (text === undefined) return <SetInText path={path} expected="text" />;
  // A line of input would silently join them.
  if (isKey && text.trim().includes('\n')) {
    return (
      <div data-path={id}>
        <SetInText path={path} expected="line" />
        <FindingMessages id={`${id}-findings`} placed={placed} />
      </div>
    );
  }

  const addRows = (lines: readonly string[], replaces: boolean) => {
    const [first = '', ...more] = lines;
    const at = replaces ? [write(first)] : [];
    const inserted = replaces ? more : lines;
    store
      .getState()
      .editAll([...at, ...inserted.map((line, offset): Edit => ({ op: 'insert', path: list, index: index + 1 + offset, value: line }))]);
  };

  /** For text that is pasted, or dragged here from another window. The first of its lines may replace the row's own text. */
  const takeText = (event: ClipboardEvent | DragEvent, data: DataTransfer, replaces = text === '') => {
    if (data.types.includes(dragType)) return;
    const pasted = (isKey ? readPasted : readLines)(data.getData('text'));
    if (pasted.kind === 'plain') return;
    event.preventDefault();
    if (pasted.kind === 'rows') addRows(pasted.lines, replaces);
    else store.getState().notify(refusalOf(pasted.secret, pasted.reason));
  };

  return (
    <div data-path={id} onBlur={onBlur} className={drag.hovered ? 'bn-takes' : ''} {...drag.zone}>
      <div className="bn-row">
        {value !== undefined && !(last && index === 0) && (
          <span className="bn-grip" title={words.dragToMove} {...drag.grip}>
            <RhUiGripVerticalIcon />
          </span>
        )}
        <TextInput
          id={id}
          aria-label={label}
          aria-describedby={`${id}-note ${id}-findings`}
          className={isKey ? 'bn-mono' : ''}
          value={draft.shown}
          placeholder={exampleOf(field)}
          validated={placed.some(({ finding }) => finding.kind === 'error') ? 'error' : 'default'}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          {...(suggestions.length > 0 && { list: `${id}-options` })}
          onChange={(_, typed) => draft.change(typed)}
          onBlur={() => {
            draft.leave();
            if (!exists()) onLeaveEmpty();
          }}
          onKeyDown={(event) => {
            const way = moveOf(event);
            if (way === undefined || value === undefined) return;
            // With a list of suggestions, the browser would open that.
            event.preventDefault();
            if (way === 'up' ? index > 0 : !last) onAct(index, way);
          }}
          onPaste={(event) => takeText(event, event.clipboardData, isAllSelected(event.currentTarget))}
          onDrop={(event) => takeText(event, event.dataTransfer)}
        />
        <Button
          variant="plain"
          size="sm"
          className="bn-mini"
          aria-label={words.moveUp(label)}
          icon={<RhUiArrowUpIcon />}
          isDisabled={value === undefined || index === 0}
          onClick={() => onAct(index, 'up')}
        />
        <Button
          variant="plain"
          size="sm"
          className="bn-mini"
          aria-label={words.moveDown(label)}
          icon={<RhUiArrowDownIcon />}
          isDisabled={value === undefined || last}
          onClick={() => onAct(index, 'down')}
        />
        {opposite !== undefined && (
          <Button
            variant="plain"
            size="sm"
            className="bn-mini"
            aria-label={words.moveTo(label, opposite)}
            title={words.moveToTitle(opposite)}
            icon={<RhUiSwapUpDownIcon />}
            isDisabled={value === undefined}
            onClick={() => onAct(index, 'swap')}
          />
        )}
        <Button
          variant="plain"
          size="sm"
          className="bn-mini"
          aria-label={words.remove(label)}
          icon={<RhUiTrashIcon />}
          onClick={() => onAct(index, 'remove')}
        />
      </div>
      <Suggestions id={`${id}-options`} options={suggestions} />
      {isKey && <SshKeyNote id={`${id}-note`} line={draft.shown} />}
      {isKeyFile && <SshKeyFileNote id={`${id}-note`} path={draft.shown} />}
      <FindingMessages id={`${id}-findings`} placed={placed} />
    </div>
  );
}

/** Whether pasting replaces everything in an input; true for an empty one. */
const isAllSelected = ({ selectionStart, selectionEnd, value }: HTMLInputElement): boolean =>
  selectionStart === 0 && selectionEnd === value.length;

/** The lines of pasted text, when there are several. */
function readLines(text: string): Pasted {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.length < 2 ? { kind: 'plain' } : { kind: 'rows', lines };
}
