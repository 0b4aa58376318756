/** Focuses an element, and selects the text of an input, as it is when one arrives there by Tab. */
function focusAll(element: HTMLElement): void {
  element.focus();
  if (element instanceof HTMLInputElement && document.activeElement === element) element.select();
}

/** Focuses an element as soon as it exists: the form follows the text a moment later. Gives up after half a second. */
export function focusSoon(find: () => HTMLElement | null | undefined, frames = 30): void {
  requestAnimationFrame(() => {
    const element = find();
    if (element) focusAll(element);
    else if (frames > 0) focusSoon(find, frames - 1);
  });
}
