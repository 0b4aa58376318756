import { useLayoutEffect, useRef } from 'react';

/** The focus and the scroll position of a form when it left a layout. */
interface Left {
  focused: HTMLElement | undefined;
  scrollTop: number;
}

const left = new WeakMap<HTMLElement, Left>();

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

/** The place of the form in a layout. All layouts share one form, so that nothing typed into it is lost when the width of the page changes. */
export function FormSlot({ host }: { host: HTMLElement }) {
  const slot = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (slot.current) enter(slot.current, host);
    return () => leave(host);
  }, [host]);
  return <div ref={slot} className="bn-form-slot" />;
}
