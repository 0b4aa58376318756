import * as words from '#words/form/controls';
import { literal, type Edit } from '../../../core/document/edit/apply-edit.ts';
import type { Value } from '../../../core/document/read.ts';
import { useModel, useWorkbenchStore } from '../../context.tsx';
import { childOf } from '../../../core/document/values.ts';
import { below } from '../../../values/path.ts';
import { writtenText } from '../../../values/read-values.ts';
import { valueIn } from '../../../values/read-values.ts';
import { DraftInput } from '../frame/draft-input.tsx';
import { FieldFrame } from '../frame/field-frame.tsx';
import type { FieldProps } from '../frame/field-props.ts';
import { Suggestions } from '../frame/suggestions.tsx';
import { useTextDraft } from '../frame/use-text-draft.ts';

/** The names of the users or groups that the config creates, and those that every image has. */
function namesIn(config: Value | undefined, kind: 'users' | 'groups'): string[] {
  const items = valueIn(config, ['passwd', kind]);
  const own = Array.isArray(items) ? items.map((item) => writtenText(childOf(item, 'name')) ?? '') : [];
  return [...new Set([...own, 'core', 'root'])].filter((name) => name !== '');
}

/** Who owns a file, by name or by number: the input determines which key is written. */
export function OwnerField({ field, path, value }: FieldProps) {
  const store = useWorkbenchStore();
  const { value: config } = useModel();
  const name = writtenText(childOf(value, 'name')) ?? '';
  const id = writtenText(childOf(value, 'id')) ?? '';
  const draft = useTextDraft(name === '' ? id : name, (typed, onDone) => {
    const { edit, editAll } = store.getState();
    if (typed === '') return edit({ op: 'clear', path }, onDone);
    const byNumber = /^\d+$/.test(typed);
    const [key, other] = byNumber ? ['id', 'name'] : ['name', 'id'];
    const set: Edit = { op: 'set', path: below(path, key), value: byNumber ? literal(typed) : typed };
    if (childOf(value, other) === undefined) return edit(set, onDone);
    const makesWay: Edit =
      childOf(value, key) === undefined ? { op: 'rename', path: below(path, other), key } : { op: 'clear', path: below(path, other) };
    return editAll([makesWay, set], onDone);
  });
  return (
    <FieldFrame field={field} path={path} isSet={value !== undefined} deep>
      {(control) => (
        <>
          <DraftInput control={control} draft={draft} placeholder={words.owner} list={`${control.id}-options`} />
          <Suggestions
            id={`${control.id}-options`}
            options={namesIn(config, field.name === 'group' ? 'groups' : 'users').map((value) => ({ value }))}
          />
          {draft.shown !== '' && <p className="bn-note">{/^\d+$/.test(draft.shown) ? words.byNumber : words.byName}</p>}
        </>
      )}
    </FieldFrame>
  );
}
