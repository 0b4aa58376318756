import * as words from '#words/form/item-list';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import RhUiAddIcon from '@patternfly/react-icons/dist/esm/icons/rh-ui-add-icon';
import { TextInput } from '@patternfly/react-core/dist/esm/components/TextInput';
import { ToggleGroup, ToggleGroupItem } from '@patternfly/react-core/dist/esm/components/ToggleGroup';
import { Fragment, useCallback, useRef, useState } from 'react';
import { visibleText } from '../../../core/report/visible-text.ts';
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
import { directoryOf, useItemOrder } from './use-item-order.ts';
import { nameField, useItemActs } from './use-item-acts.ts';

/** How many items are expanded by default: each form has dozens of fields and editors. */
const maxExpanded = 50;

/** How many items are seen at a glance, without a filter. */
const few = 10;

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
  const kind = field.shape && itemKind(field.shape.name);
  const shown = useItemOrder(fieldId(path), kind, items);
  const { order, setFilter } = shown;
  const { visit } = expanded;
  const visited = visit ? order.indexOf(visit.index) : -1;
  const list = useLongList(order.length, visit && visited >= 0 ? { ...visit, index: visited } : undefined, fieldId(path));
  const show = list.reveal;
  const reveal = useCallback(
    (index: number) => {
      const at = order.indexOf(index);
      show(at < 0 ? index : at);
    },
    [order, show],
  );
  // Whoever goes to an item sees it, whatever the filter is.
  const [seen, setSeen] = useState(visit?.serial);
  if (visit && visit.serial !== seen) {
    setSeen(visit.serial);
    if (visited < 0) setFilter('');
  }
  const { act, paste, focus } = useItemActs({ path, count: items.length, host, expanded: expanded.acts, reveal });
  // The index of the item that was added last.
  const [added, setAdded] = useState<number>();
  const { shape } = field;
  if (!shape || !kind) return null;
  if (value !== undefined && value !== null && !Array.isArray(value)) return <SetInText path={path} expected="list" />;
  const plural = words.pluralOf(kind.noun, kind.plural);
  const focusToggle = (position: number) => focus(order[position] ?? position, '.bn-item-toggle');
  const someOpen = items.some((_, index) => expanded.has(index));
  const collapses = items.length > maxExpanded || items.every((_, index) => expanded.has(index));

  const add = () => {
    setAdded(items.length);
    setFilter('');
    store.getState().edit({ op: 'insert', path, index: items.length, value: kind.fresh(items) }, () => {
      expanded.acts.open([items.length]);
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
          <span className="bn-note" role={items.length > few ? 'status' : undefined}>
            {order.length < items.length ? words.shownOf(order.length, items.length) : words.count(items.length, kind.noun, kind.plural)}
          </span>
          {items.length > few && (
            <TextInput
              type="search"
              aria-label={words.filter(plural)}
              placeholder={words.filter(plural)}
              value={shown.filter}
              autoComplete="off"
              spellCheck={false}
              onChange={(_, typed) => setFilter(typed)}
            />
          )}
          {items.length > few && kind.nameKey === 'path' && (
            <ToggleGroup isCompact aria-label={words.byDirectory}>
              <ToggleGroupItem text={words.byDirectory} isSelected={shown.grouped} onChange={() => shown.setGrouped(!shown.grouped)} />
            </ToggleGroup>
          )}
          {(items.length <= maxExpanded || someOpen) && (
            <Button variant="link" isInline size="sm" onClick={() => expanded.acts.openFirst(collapses ? 0 : items.length)}>
              {collapses ? words.collapseAll : words.expandAll}
            </Button>
          )}
        </div>
      )}
      {!bare && <FindingMessages placed={findings.at(path)} />}
      <ShowPrevious list={list} items={plural} onFocusItem={focusToggle} />
      {order.slice(list.from, list.to).map((index, offset) => {
        const item = items[index] ?? null;
        const directory = directoryOf(item);
        const before = order[list.from + offset - 1];
        const isHeaded = shown.grouped && (offset === 0 || directory !== directoryOf(items[before ?? -1]));
        const itemPath = below(path, index);
        return (
          <Fragment key={index}>
            {isHeaded && <p className="bn-directory bn-mono">{visibleText(directory) || words.noDirectory}</p>}
            <Item
              shape={shape}
              kind={kind}
              path={itemPath}
              value={item}
              isFirst={index === 0 || !shown.isPlain}
              isLast={index === items.length - 1 || !shown.isPlain}
              isGrouped={shown.grouped}
              isMovable={shown.isPlain && items.length > 1}
              isOpen={expanded.has(index)}
              isAdded={index === added}
              worst={findings.worstWithin(itemPath)}
              onAct={act}
            />
          </Fragment>
        );
      })}
      <ShowNext list={list} count={order.length} items={plural} onFocusItem={focusToggle} />
      <div className="bn-add-bar">
        <Button className="bn-add" variant="secondary" size="sm" icon={<RhUiAddIcon />} onClick={add}>
          {words.addItem(kind.noun)}
        </Button>
        <PasteItems list={fieldId(path)} noun={kind.noun} onPaste={paste} />
      </div>
    </div>
  );
}
