import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import RhUiAddIcon from '@patternfly/react-icons/dist/esm/icons/rh-ui-add-icon';
import { useRef } from 'react';
import type { Edit } from '../../../core/document/edit/apply-edit.ts';
import { readPastedItems } from '../../../core/document/edit/pasted-items.ts';
import { useFindings, useWorkbenchStore } from '../../context.tsx';
import type { FieldProps } from '../frame/field-props.ts';
import { FieldFrame } from '../frame/field-frame.tsx';
import { FindingMessages } from '../frame/finding-message.tsx';
import { SetInText } from '../frame/set-in-text.tsx';
import { findingsAt, findingsWithin, worstOf } from '../../reader/findings.ts';
import { focusSoon } from '../../parts/focus-soon.ts';
import { below } from '../../reader/path.ts';
import { Item, type ItemAct } from './item.tsx';
import { isFromPortal } from '../frame/is-from-portal.ts';
import { itemKind } from '../../wording/items.ts';
import { PasteItems } from './paste-items.tsx';
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
  const allOpen = items.every((_, index) => expanded.has(index));

  const focus = (index: number, selector: string) =>
    focusSoon(() => host.current?.querySelectorAll<HTMLElement>(':scope > .bn-item')[index]?.querySelector<HTMLElement>(selector));

  const add = () => {
    store.getState().edit({ op: 'insert', path, index: items.length, value: kind.fresh(items) }, () => {
      expanded.open(items.length);
      focus(items.length, 'input, textarea');
    });
  };

  /** Adds the items of a pasted text at the end; gives the reason when it cannot. */
  const paste = (text: string, onDone?: () => void): string | undefined => {
    const fragment = readPastedItems(
      text,
      path.filter((key) => typeof key === 'string'),
    );
    if (!fragment.ok) return fragment.reason;
    const edits = fragment.items.map((item, offset): Edit => ({ op: 'insert', path, index: items.length + offset, value: item }));
    const accepted = store.getState().editAll(edits, () => {
      expanded.open(...edits.map((_, offset) => items.length + offset));
      focus(items.length, '.bn-item-toggle');
      onDone?.();
    });
    return accepted ? undefined : 'This cannot be added by the form. Paste it into the text.';
  };

  const act = (index: number, what: ItemAct) => {
    const { edit } = store.getState();
    const item = below(path, index);
    switch (what) {
      case 'toggle':
        expanded.toggle(index);
        break;
      case 'duplicate':
        edit({ op: 'duplicate', path: item }, () => {
          expanded.inserted(index + 1);
          focus(index + 1, 'input, textarea');
        });
        break;
      case 'remove':
        edit({ op: 'remove', path: item }, () => {
          expanded.removed(index);
          if (items.length > 1) focus(Math.min(index, items.length - 2), '.bn-item-toggle');
          else focusSoon(() => host.current?.querySelector<HTMLElement>(':scope > .bn-add-bar > .bn-add'));
        });
        break;
      case 'up':
      case 'down': {
        const to = what === 'up' ? index - 1 : index + 1;
        edit({ op: 'move', path: item, to }, () => {
          expanded.swapped(index, to);
          focus(to, '.bn-item-toggle');
        });
      }
    }
  };

  return (
    <div
      ref={host}
      className="bn-items"
      onPaste={(event) => {
        if (isFromPortal(event)) return;
        const inField = event.target instanceof Element && event.target.closest('input, textarea, [role="textbox"], .bn-code') !== null;
        if (inField || event.isDefaultPrevented()) return;
        event.preventDefault();
        const reason = paste(event.clipboardData.getData('text'));
        if (reason !== undefined) store.getState().notify({ kind: 'warning', title: `No ${kind.noun} added`, body: reason });
      }}
    >
      {items.length > 1 && (
        <div className="bn-items-bar">
          <span className="bn-note">
            {items.length} {kind.plural ?? `${kind.noun}s`}
          </span>
          <Button variant="link" isInline size="sm" onClick={() => expanded.openFirst(allOpen ? 0 : items.length)}>
            {allOpen ? 'Collapse all' : 'Expand all'}
          </Button>
        </div>
      )}
      {!bare && <FindingMessages placed={findingsAt(findings, path)} />}
      {items.map((item, index) => {
        const itemPath = below(path, index);
        return (
          <Item
            key={index}
            shape={shape}
            kind={kind}
            path={itemPath}
            value={item}
            isFirst={index === 0}
            isLast={index === items.length - 1}
            isOpen={expanded.has(index)}
            worst={worstOf(findingsWithin(findings, itemPath))}
            onAct={act}
          />
        );
      })}
      <div className="bn-add-bar">
        <Button className="bn-add" variant="secondary" size="sm" icon={<RhUiAddIcon />} onClick={add}>
          Add {kind.noun}
        </Button>
        <PasteItems noun={kind.noun} onPaste={paste} />
      </div>
    </div>
  );
}
