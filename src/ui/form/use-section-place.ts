import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import type { Workbench } from '../../store/workbench-state.ts';
import { useWorkbenchStore } from '../context.tsx';
import type { SectionId } from '../reader/sections.ts';
import { createSteady, type Steady } from './steady.ts';

/** Where a section was left: how far it was scrolled, and what was at its top then, which finds the place again where heights have changed. */
interface Left {
  scrolled: number;
  /** The `data-path` of what was at the top, and how far its upper edge was from there, in pixels. */
  top: { path: string; offset: number } | undefined;
}

/** Where the sections of the draft at hand were left. */
interface Places {
  draft: string;
  left: Map<SectionId, Left>;
}

const places = new WeakMap<Workbench, Places>();

function leftIn(store: Workbench): Map<SectionId, Left> {
  const draft = store.getState().draft.id;
  let known = places.get(store);
  if (known?.draft !== draft) places.set(store, (known = { draft, left: new Map() }));
  return known.left;
}

/**
 * Keeps a place in the form: what has the focus stays where it is on screen when something above it changes its height, and a
 * section is scrolled as it was when it was left. `room` is an empty element at the end of the pane.
 */
export function useSectionPlace(pane: RefObject<HTMLElement | null>, room: RefObject<HTMLElement | null>, open: SectionId): void {
  const store = useWorkbenchStore();
  const current = useRef(open);
  const steady = useRef<Steady>(undefined);
  useLayoutEffect(() => {
    if (pane.current && room.current) steady.current = createSteady(pane.current, room.current);
    return () => steady.current?.end();
  }, [pane, room]);

  useEffect(() => {
    const host = pane.current;
    const note = () => {
      if (host) leftIn(store).set(current.current, { scrolled: host.scrollTop, top: atTop(host) });
    };
    host?.addEventListener('scroll', note, { passive: true });
    return () => host?.removeEventListener('scroll', note);
  }, [store, pane]);

  // Scrolling to what a link leads to comes after this.
  useLayoutEffect(() => {
    current.current = open;
    const left = leftIn(store).get(open);
    const top = left?.top;
    const element = top && pane.current?.querySelector<HTMLElement>(`[data-path="${CSS.escape(top.path)}"]`);
    steady.current?.restore(left?.scrolled ?? 0, element ? { element, offset: top.offset } : undefined);
  }, [store, pane, open]);
}

/** What is at the top of a pane. */
function atTop(pane: HTMLElement): Left['top'] {
  const { top, left, width } = pane.getBoundingClientRect();
  const element = document.elementFromPoint(left + width / 2, top + 12)?.closest<HTMLElement>('[data-path]');
  const path = element?.getAttribute('data-path') ?? undefined;
  return element && path !== undefined && pane.contains(element) ? { path, offset: element.getBoundingClientRect().top - top } : undefined;
}
