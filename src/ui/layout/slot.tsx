import { useLayoutEffect, useRef } from 'react';

/** The focus and the scroll position of a part when it left a layout. */
interface Left {
  focused: HTMLElement | undefined;
  scrollTop: number;
}

const left = new WeakMap<HTMLElement, Left>();

/** Creates the element that has a part of the page in whichever layout is shown. */
export const createHost = (): HTMLElement => Object.assign(document.createElement('div'), { className: 'bn-slot' });

function enter(slot: HTMLElement, host: HTMLElement): void {
  slot.append(host);
  const { focused, scrollTop = 0 } = left.get(host) ?? {};
  if (host.firstElementChild) host.firstElementChild.scrollTop = scrollTop;
  focused?.focus({ preventScroll: true });
}

function leave(host: HTMLElement): void {
  const active = document.activeElement;
  left.set(host, {
    focused: active instanceof HTMLElement && host.contains(active) ? active : undefined,
    scrollTop: host.firstElementChild?.scrollTop ?? 0,
  });
}

/** The place of a part in a layout. All layouts share the form and the text, so that neither what is typed nor the caret is lost when the width of the page changes. */
export function Slot({ host }: { host: HTMLElement }) {
  const slot = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (slot.current) enter(slot.current, host);
    return () => leave(host);
  }, [host]);
  return <div ref={slot} className="bn-slot" />;
}
