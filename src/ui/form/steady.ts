/** Holds a place in a scrolled pane. */
export interface Steady {
  /** Scrolls to a place again; with an element, so that it is as far from the top of the pane as it was, whatever is above it by now. */
  restore: (scrolled: number, top?: { element: HTMLElement; offset: number }) => void;
  end: () => void;
}

/**
 * Keeps what has the focus where it is on screen when something above it changes its height: a picture appears, a finding goes.
 * Browsers do so only in part: none at the top of a pane, and some nowhere. `room` is an empty element at the end of the pane,
 * which is made as high as needed where there is too little to scroll.
 */
export function createSteady(pane: HTMLElement, room: HTMLElement): Steady {
  const content = pane.firstElementChild;
  /** What is held, and how far below the start of the content it was. */
  let held: { element: Element; depth: number } | undefined;
  let scrolled = 0;
  let height = 0;

  const depthOf = (element: Element) => element.getBoundingClientRect().top - (content?.getBoundingClientRect().top ?? 0);
  const note = () => {
    scrolled = pane.scrollTop;
    height = content?.clientHeight ?? 0;
  };
  const hold = (element: Element | null) => {
    held = element && content?.contains(element) ? { element, depth: depthOf(element) } : undefined;
    note();
  };
  const scrollTo = (top: number) => {
    const missing = top + pane.clientHeight - (content?.clientHeight ?? 0);
    room.style.height = `${Math.max(0, Math.ceil(missing))}px`;
    pane.scrollTop = top;
    note();
  };
  const settle = () => {
    if (!held?.element.isConnected) return note();
    const depth = depthOf(held.element);
    const moved = depth - held.depth;
    held = { ...held, depth };
    // What became shorter may have cut the scrolling off.
    const from = pane.scrollTop < scrolled && content && content.clientHeight < height ? scrolled : pane.scrollTop;
    if (Math.abs(moved) >= 1) scrollTo(Math.max(0, from + moved));
    else note();
  };

  const onFocus = () => hold(document.activeElement);
  const onScroll = () => {
    if (content?.clientHeight !== height) return;
    scrolled = pane.scrollTop;
    // The extra room is only for where it is needed.
    const needed = Math.max(0, Math.ceil(scrolled + pane.clientHeight - height));
    if (needed < room.clientHeight) room.style.height = `${needed}px`;
  };
  // Whoever acts elsewhere in the form has seen where it was.
  const onAct = () => {
    if (held && held.element !== document.activeElement) hold(document.activeElement);
  };
  const sizes = new ResizeObserver(settle);
  if (content) sizes.observe(content);
  pane.addEventListener('focusin', onFocus);
  pane.addEventListener('scroll', onScroll, { passive: true });
  pane.addEventListener('wheel', onAct, { passive: true });
  pane.addEventListener('pointerdown', onAct);
  return {
    restore(top, mark) {
      held = undefined;
      if (!mark) return scrollTo(top);
      const now = mark.element.getBoundingClientRect().top - pane.getBoundingClientRect().top;
      scrollTo(Math.max(0, pane.scrollTop + now - mark.offset));
      hold(mark.element);
    },
    end() {
      sizes.disconnect();
      pane.removeEventListener('focusin', onFocus);
      pane.removeEventListener('scroll', onScroll);
      pane.removeEventListener('wheel', onAct);
      pane.removeEventListener('pointerdown', onAct);
    },
  };
}
