import * as words from '#words/form/item-list';
import { useCallback, type RefObject } from 'react';
import type { Edit } from '../../../core/document/edit/apply-edit.ts';
import { readPastedItems } from '../../../core/document/edit/pasted-items.ts';
import type { Path } from '../../../core/report/finding.ts';
import { fieldAt } from '../../../core/spec/field-at.ts';
import { resolveSpec } from '../../../core/spec/resolve.ts';
import { parseCached } from '../../../store/parse-cache.ts';
import { useWorkbenchStore } from '../../context.tsx';
import { focusSoon } from '../../parts/focus-soon.ts';
import { below } from '../../../values/path.ts';
import { fieldId } from '../../reader/field-id.ts';
import { pasteEdits } from './paste-edits.ts';
import type { ExpandedActs } from './use-expanded.ts';

/** The actions on one item. */
export type ItemAct = 'toggle' | 'duplicate' | 'up' | 'down' | 'remove';

interface ItemActs {
  act: (index: number, what: ItemAct) => void;
  /** Adds the items of a pasted text at the end, and what else it has where that belongs; returns the reason when it cannot. */
  paste: (text: string, onDone?: () => void) => string | undefined;
  /** Focuses something in an item as soon as it exists. */
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

  const act = useCallback(
    (index: number, what: ItemAct) => {
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
            if (count > 1) focus(Math.min(index, count - 2), '.bn-item-toggle');
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
      expanded.open(...items.map((_, offset) => count + offset));
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
