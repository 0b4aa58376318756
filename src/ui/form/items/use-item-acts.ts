import * as words from '#words/form/item-list';
import { useCallback, useRef, type RefObject } from 'react';
import type { Edit } from '../../../core/document/edit/apply-edit.ts';
import { valueAt } from '../../../core/document/read.ts';
import { readPastedItems } from '../../../core/document/edit/pasted-items.ts';
import type { Path } from '../../../core/report/finding.ts';
import { fieldAt } from '../../../core/spec/field-at.ts';
import { resolveSpec } from '../../../core/spec/resolve.ts';
import { parseCached } from '../../../store/text/parse-cache.ts';
import { useWorkbenchStore } from '../../context.tsx';
import { focusSoon } from '../../parts/focus-soon.ts';
import { below, root } from '../../../values/path.ts';
import { fieldId } from '../../reader/field-id.ts';
import { copyItem } from './copy-item.ts';
import { pasteEdits } from './paste-edits.ts';
import type { ExpandedActs } from './use-expanded.ts';

/** Where the name of an item is typed: forms begin with it. */
export const nameField = 'input, textarea';

/** The actions on one item. */
export type ItemAct = 'toggle' | 'duplicate' | 'up' | 'down' | 'remove' | 'grab' | 'drop';

interface ItemActs {
  act: (index: number, what: ItemAct) => void;
  /** Adds the items of a pasted text at the end, and what else it has where that belongs; returns the reason when it cannot. */
  paste: (text: string, onDone?: () => void) => string | undefined;
  /** Focuses something in an item as soon as it exists; the text of a field is selected, so that typing replaces it. */
  focus: (index: number, selector: string) => void;
}

interface Options {
  path: Path;
  /** How many items there are. */
  count: number;
  host: RefObject<HTMLElement | null>;
  expanded: ExpandedActs;
  reveal: (index: number) => void;
}

/** The user's actions on the items of a list. `act` stays the same until items are added or removed, so that a key in one item's form renders only that item. */
export function useItemActs({ path, count, host, expanded, reveal }: Options): ItemActs {
  const store = useWorkbenchStore();
  const focus = useCallback(
    (index: number, selector: string) => {
      reveal(index);
      const item = `:scope > [data-path="${CSS.escape(fieldId(below(path, index)))}"]`;
      focusSoon(() => host.current?.querySelector(item)?.querySelector<HTMLElement>(selector));
    },
    [path, host, reveal],
  );

  // The item that is being dragged.
  const grabbed = useRef<number>(undefined);
  const act = useCallback(
    (index: number, what: ItemAct) => {
      const { edit, editAll } = store.getState();
      const item = below(path, index);
      const move = (from: number, to: number) =>
        edit({ op: 'move', path: below(path, from), to }, () => {
          expanded.moved(from, to);
          focus(to, '.bn-item-toggle');
        });
      switch (what) {
        case 'toggle':
          expanded.toggle(index);
          break;
        case 'duplicate':
          editAll(copyItem(valueAt(parseCached(store.getState()), root), path, index), () => {
            expanded.inserted(index + 1);
            focus(index + 1, nameField);
          });
          break;
        case 'remove':
          edit({ op: 'remove', path: item }, () => {
            expanded.removed(index);
            if (count > 1) focus(Math.min(index, count - 2), '.bn-item-toggle');
            else focusSoon(() => host.current?.querySelector<HTMLElement>(':scope > .bn-add-bar > .bn-add'));
          });
          break;
        case 'up':
        case 'down':
          move(index, what === 'up' ? index - 1 : index + 1);
          break;
        case 'grab':
          grabbed.current = index;
          break;
        case 'drop':
          // What is dragged may be of another list.
          if (grabbed.current !== undefined && grabbed.current !== index) move(grabbed.current, index);
          grabbed.current = undefined;
      }
    },
    [store, path, count, host, expanded, focus],
  );

  const paste = (text: string, onDone?: () => void): string | undefined => {
    const { target } = store.getState();
    const spec = target && resolveSpec(target);
    const shape = spec && fieldAt(spec.config, path)?.shape;
    const fragment = readPastedItems(
      text,
      path.filter((key) => typeof key === 'string'),
      { isItem: (keys) => !spec || keys.some((key) => shape?.byName.has(key)) || !keys.some((key) => spec.config.byName.has(key)) },
    );
    if (!fragment.ok) return fragment.reason;
    const items = fragment.items.map((item, offset): Edit => ({ op: 'insert', path, index: count + offset, value: item }));
    const { edits, added, left } = pasteEdits(fragment.rest, parseCached(store.getState()), spec);
    if (items.length + edits.length === 0) return words.pastedLeft(left);
    const accepted = store.getState().editAll([...items, ...edits], () => {
      expanded.open(items.map((_, offset) => count + offset));
      if (items.length > 0) focus(count, '.bn-item-toggle');
      onDone?.();
      if (added.length + left.length === 0) return;
      const more = added.length > 0 ? words.pastedMore(added) : undefined;
      store
        .getState()
        .notify(
          left.length > 0
            ? { kind: 'warning', title: more ?? words.pastedNotAll, body: words.pastedLeft(left) }
            : { kind: 'info', title: more ?? '' },
        );
    });
    return accepted ? undefined : words.cannotAdd;
  };

  return { act, paste, focus };
}
