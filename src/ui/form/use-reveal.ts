import { useEffect, type RefObject } from 'react';
import type { Path } from '../../core/report/finding.ts';
import { useWorkbenchStore } from '../context.tsx';
import { fieldId } from '../reader/field-id.ts';
import type { FormPlace } from '../../store/workbench-state.ts';
import { focusFollowing } from './frame/follow-focus.ts';

/** Scrolls to the field at the user's place whenever the place changes elsewhere; coming from the problems or a link, the field takes the focus, too. */
export function useReveal(host: RefObject<HTMLElement | null>): void {
  const store = useWorkbenchStore();
  useEffect(
    () =>
      store.subscribe(({ place }, before) => {
        if (!place || place === before.place || place.source === 'form' || place.source === 'chosen') return;
        // Two frames: one for the section to open, one for its item and field.
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            if (host.current && store.getState().place === place) reveal(host.current, place);
          }),
        );
      }),
    [store, host],
  );
}

/** What takes the focus inside a field or item, the best first. */
const controls = ['input, textarea, select, [role="textbox"]', '[aria-pressed="true"]', '.bn-item-toggle', '.bn-add', '.bn-set', 'button'];

function reveal(host: HTMLElement, { path, source }: FormPlace): void {
  const element = deepest(host, path);
  if (!element) return;
  element.scrollIntoView({ block: 'center' });
  for (const marked of host.querySelectorAll('.bn-here')) marked.classList.remove('bn-here');
  element.classList.add('bn-here');
  if (source === 'problems' || source === 'link') {
    const control = controls.map((selector) => element.querySelector<HTMLElement>(selector)).find((found) => found !== null);
    focusFollowing(control ?? host);
  }
}

/** The element that shows a path, or the deepest part of it that the form shows. */
function deepest(host: HTMLElement, path: Path): HTMLElement | undefined {
  for (let end = path.length; end > 0; end--) {
    const found = host.querySelector<HTMLElement>(`[data-path="${CSS.escape(fieldId(path.slice(0, end)))}"]`);
    if (found) return found;
  }
  return undefined;
}
