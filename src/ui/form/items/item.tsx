import * as words from '#words/form/item-list';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import RhUiArrowDownIcon from '@patternfly/react-icons/dist/esm/icons/rh-ui-arrow-down-icon';
import RhUiArrowUpIcon from '@patternfly/react-icons/dist/esm/icons/rh-ui-arrow-up-icon';
import RhUiCaretRightIcon from '@patternfly/react-icons/dist/esm/icons/rh-ui-caret-right-icon';
import RhUiDuplicateIcon from '@patternfly/react-icons/dist/esm/icons/rh-ui-duplicate-icon';
import RhUiGripVerticalIcon from '@patternfly/react-icons/dist/esm/icons/rh-ui-grip-vertical-icon';
import RhUiTrashIcon from '@patternfly/react-icons/dist/esm/icons/rh-ui-trash-icon';
import { memo, useState } from 'react';
import type { Value } from '../../../core/document/read.ts';
import type { Kind, Path } from '../../../core/report/finding.ts';
import { visibleText } from '../../../core/report/visible-text.ts';
import type { ResolvedShape } from '../../../core/spec/resolve.ts';
import { useWorkbenchStore } from '../../context.tsx';
import { isFromPortal } from '../frame/is-from-portal.ts';
import { moveOf, useDragPlace } from '../lists/use-drag-place.ts';
import { isLeaving, QuietContext } from '../frame/quiet.ts';
import { SetInText } from '../frame/set-in-text.tsx';
import { isMapping } from '../../../core/document/values.ts';
import { fieldId } from '../../reader/field-id.ts';
import { KindIcon } from '../../parts/kind-icon.tsx';
import { isFollowing } from '../frame/follow-focus.ts';
import { itemTitle, type ItemKind } from '../../wording/items.ts';
import { ItemBody } from './item-body.tsx';
import { ItemTitle } from './item-title.tsx';
import type { ItemAct } from './use-item-acts.ts';

/** The type of what is dragged within a list. */
const dragType = 'application/x-bunsen-item';

interface ItemProps {
  shape: ResolvedShape;
  kind: ItemKind;
  path: Path;
  value: Value;
  isFirst: boolean;
  isLast: boolean;
  /** Whether it is below the name of its directory. */
  isGrouped: boolean;
  /** Whether it can be dragged to another place of its list. */
  isMovable: boolean;
  isOpen: boolean;
  /** Whether it was just added, by its form. */
  isAdded: boolean;
  worst: Kind | undefined;
  onAct: (index: number, what: ItemAct) => void;
}

/** One item of a list: a line that sums it up, and its form when it is open. */
export const Item = memo(function Item({
  shape,
  kind,
  path,
  value,
  isFirst,
  isLast,
  isGrouped,
  isMovable,
  isOpen,
  isAdded,
  worst,
  onAct,
}: ItemProps) {
  const index = Number(path.at(-1));
  const id = fieldId(path);
  const title = itemTitle(kind, value, index);
  const name = title === words.itemNumber(kind.noun, index + 1) ? title : words.itemName(kind.noun, title);
  const store = useWorkbenchStore();
  const act = (what: ItemAct) => () => onAct(index, what);
  const [isNew, setIsNew] = useState(isAdded);
  const drag = useDragPlace(dragType, act('grab'), act('drop'));
  const isForm = value === null || isMapping(value);
  return (
    <section
      className={`bn-item${isOpen ? ' bn-open' : ''}${drag.hovered ? ' bn-takes' : ''}`}
      aria-label={name}
      data-path={id}
      onFocus={(event) => {
        if (isFromPortal(event) || isFollowing()) return;
        event.stopPropagation();
        store.getState().goTo(path, 'form');
      }}
      {...drag.zone}
      onBlur={(event) => {
        if (isNew && isLeaving(event)) setIsNew(false);
      }}
    >
      <header className="bn-item-head">
        {isMovable && (
          <span className="bn-grip" title={words.dragToMove} {...drag.grip}>
            <RhUiGripVerticalIcon />
          </span>
        )}
        <button
          type="button"
          className="bn-item-toggle"
          aria-expanded={isOpen}
          aria-controls={isOpen ? `${id}-body` : undefined}
          onClick={act('toggle')}
          onKeyDown={(event) => {
            const way = moveOf(event);
            if (way === undefined || (way === 'up' ? isFirst : isLast)) return;
            event.preventDefault();
            onAct(index, way);
          }}
        >
          <RhUiCaretRightIcon className="bn-caret" />
          <ItemTitle title={title} isGrouped={isGrouped} />
          <span className="bn-item-summary">{isForm ? visibleText(kind.summary(value)) : ''}</span>
          {worst && !isNew && <KindIcon kind={worst} label={words.has(worst)} />}
        </button>
        <span className="bn-item-acts">
          <Button
            variant="plain"
            size="sm"
            className="bn-mini"
            aria-label={words.moveUp(name)}
            icon={<RhUiArrowUpIcon />}
            isDisabled={isFirst}
            onClick={act('up')}
          />
          <Button
            variant="plain"
            size="sm"
            className="bn-mini"
            aria-label={words.moveDown(name)}
            icon={<RhUiArrowDownIcon />}
            isDisabled={isLast}
            onClick={act('down')}
          />
          <Button
            variant="plain"
            size="sm"
            className="bn-mini"
            aria-label={words.duplicate(name)}
            icon={<RhUiDuplicateIcon />}
            onClick={act('duplicate')}
          />
          <Button
            variant="plain"
            size="sm"
            className="bn-mini"
            aria-label={words.remove(name)}
            icon={<RhUiTrashIcon />}
            onClick={act('remove')}
          />
        </span>
      </header>
      {isOpen && (
        <div className="bn-item-body" id={`${id}-body`}>
          {isForm ? (
            <QuietContext value={isNew}>
              <ItemBody shape={shape} path={path} value={value} />
            </QuietContext>
          ) : (
            <SetInText path={path} expected="mapping" />
          )}
        </div>
      )}
    </section>
  );
});
