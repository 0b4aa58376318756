import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import RhUiAddIcon from '@patternfly/react-icons/dist/esm/icons/rh-ui-add-icon';
import { useRef } from 'react';
import { useFindings, useWorkbenchStore } from '../context.tsx';
import type { FieldProps } from '../fields/field-props.ts';
import { FieldFrame } from '../fields/field-frame.tsx';
import { FindingMessages } from '../fields/finding-message.tsx';
import { SetInText } from '../fields/set-in-text.tsx';
import { findingsAt, findingsWithin, worstOf } from '../model/findings.ts';
import { focusSoon } from '../model/focus-soon.ts';
import { below } from '../model/path.ts';
import { Item, type ItemAct } from './item.tsx';
import { itemKind } from './items.ts';
import { useExpanded } from './use-expanded.ts';

/** A list of mappings within a form, under its label. */
export function ItemListField(props: FieldProps) {
  return (
    <FieldFrame field={props.field} path={props.path} isSet={props.value !== undefined} wide group>
      {() => <ItemList {...props} bare />}
    </FieldFrame>
  );
}

/** The items of a list and what can be done with them. `bare` leaves the list's own findings to who frames it. */
export function ItemList({ field, path, value, bare = false }: FieldProps & { bare?: boolean }) {
  const store = useWorkbenchStore();
  const findings = useFindings();
  const host = useRef<HTMLDivElement>(null);
  const items = Array.isArray(value) ? value : [];
  const expanded = useExpanded(path, items.length);
  const { shape } = field;
  if (!shape) return null;
  if (value !== undefined && value !== null && !Array.isArray(value)) return <SetInText path={path} expected="a list" />;
  const kind = itemKind(shape.name);

  const focus = (index: number, selector: string) =>
    focusSoon(() => host.current?.querySelectorAll<HTMLElement>(':scope > .bn-item')[index]?.querySelector<HTMLElement>(selector));

  const add = () => {
    const { edit } = store.getState();
    if (!edit({ op: 'insert', path, index: items.length, value: kind.fresh(items) })) return;
    expanded.open(items.length);
    focus(items.length, 'input, textarea');
  };

  const act = (index: number, what: ItemAct) => {
    const { edit } = store.getState();
    const item = below(path, index);
    switch (what) {
      case 'toggle':
        expanded.toggle(index);
        break;
      case 'duplicate':
        if (edit({ op: 'duplicate', path: item })) {
          expanded.inserted(index + 1);
          focus(index + 1, 'input, textarea');
        }
        break;
      case 'remove':
        if (edit({ op: 'remove', path: item })) {
          expanded.removed(index);
          if (items.length > 1) focus(Math.min(index, items.length - 2), '.bn-item-toggle');
          else focusSoon(() => host.current?.querySelector<HTMLElement>(':scope > .bn-add'));
        }
        break;
      case 'up':
      case 'down': {
        const to = what === 'up' ? index - 1 : index + 1;
        if (edit({ op: 'move', path: item, to })) {
          expanded.swapped(index, to);
          focus(to, '.bn-item-toggle');
        }
      }
    }
  };

  return (
    <div ref={host} className="bn-items">
      {!bare && <FindingMessages placed={findingsAt(findings, path)} />}
      {items.map((item, index) => {
        const itemPath = below(path, index);
        return (
          <Item
            key={index} shape={shape} kind={kind} path={itemPath} value={item}
            isFirst={index === 0} isLast={index === items.length - 1} isOpen={expanded.has(index)}
            worst={worstOf(findingsWithin(findings, itemPath))}
            onAct={act}
          />
        );
      })}
      <Button className="bn-add" variant="secondary" size="sm" icon={<RhUiAddIcon />} onClick={add}>Add {kind.noun}</Button>
    </div>
  );
}
