import * as words from '#words/form/item-list';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import RhUiAddIcon from '@patternfly/react-icons/dist/esm/icons/rh-ui-add-icon';
import { useRef, useState } from 'react';
import { useFindings, useWorkbenchStore } from '../../context.tsx';
import type { FieldProps } from '../frame/field-props.ts';
import { FieldFrame } from '../frame/field-frame.tsx';
import { FindingMessages } from '../frame/finding-message.tsx';
import { SetInText } from '../frame/set-in-text.tsx';
import { ShowNext, ShowPrevious } from '../../parts/show-more.tsx';
import { useLongList } from '../../parts/use-long-list.ts';
import { below } from '../../../values/path.ts';
import { fieldId } from '../../reader/field-id.ts';
import { Item } from './item.tsx';
import { isFromPortal } from '../frame/is-from-portal.ts';
import { itemKind } from '../../wording/items.ts';
import { PasteItems } from './paste-items.tsx';
import { useExpanded } from './use-expanded.ts';
import { nameField, useItemActs } from './use-item-acts.ts';

/** How many items are expanded by default: each form has dozens of fields and editors. */
const maxExpanded = 50;

/** A list of mappings within a form, under its label. */
export function ItemListField(props: FieldProps) {
  return (
    <FieldFrame field={props.field} path={props.path} isSet={props.value !== undefined} wide group>
      {() => <ItemList {...props} bare />}
    </FieldFrame>
  );
}

/** The items of a list and their actions. With `bare`, the list's own findings are left to the surrounding frame. */
export function ItemList({ field, path, value, bare = false }: FieldProps & { bare?: boolean }) {
  const store = useWorkbenchStore();
  const findings = useFindings();
  const host = useRef<HTMLDivElement>(null);
  const items = Array.isArray(value) ? value : [];
  const expanded = useExpanded(path, items.length);
  const list = useLongList(items.length, expanded.visit, fieldId(path));
  const { reveal } = list;
  const { act, paste, focus } = useItemActs({ path, count: items.length, host, expanded: expanded.acts, reveal });
  // The index of the item that was added last.
  const [added, setAdded] = useState<number>();
  const { shape } = field;
  if (!shape) return null;
  if (value !== undefined && value !== null && !Array.isArray(value)) return <SetInText path={path} expected="list" />;
  const kind = itemKind(shape.name);
  const plural = words.pluralOf(kind.noun, kind.plural);
  const focusToggle = (index: number) => focus(index, '.bn-item-toggle');
  const someOpen = items.some((_, index) => expanded.has(index));
  const collapses = items.length > maxExpanded || items.every((_, index) => expanded.has(index));

  const add = () => {
    setAdded(items.length);
    store.getState().edit({ op: 'insert', path, index: items.length, value: kind.fresh(items) }, () => {
      expanded.acts.open(items.length);
      focus(items.length, nameField);
    });
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
        if (reason !== undefined) store.getState().notify({ kind: 'warning', title: words.noneAdded(kind.noun), body: reason });
      }}
    >
      {items.length > 1 && (
        <div className="bn-items-bar">
          <span className="bn-note">{words.count(items.length, kind.noun, kind.plural)}</span>
          {(items.length <= maxExpanded || someOpen) && (
            <Button variant="link" isInline size="sm" onClick={() => expanded.acts.openFirst(collapses ? 0 : items.length)}>
              {collapses ? words.collapseAll : words.expandAll}
            </Button>
          )}
        </div>
      )}
      {!bare && <FindingMessages placed={findings.at(path)} />}
      <ShowPrevious list={list} items={plural} onFocusItem={focusToggle} />
      {items.slice(list.from, list.to).map((item, offset) => {
        const index = list.from + offset;
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
            isAdded={index === added}
            worst={findings.worstWithin(itemPath)}
            onAct={act}
          />
        );
      })}
      <ShowNext list={list} count={items.length} items={plural} onFocusItem={focusToggle} />
      <div className="bn-add-bar">
        <Button className="bn-add" variant="secondary" size="sm" icon={<RhUiAddIcon />} onClick={add}>
          {words.addItem(kind.noun)}
        </Button>
        <PasteItems noun={kind.noun} onPaste={paste} />
      </div>
    </div>
  );
}
