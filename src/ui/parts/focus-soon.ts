/** Focuses an element as soon as it exists: the form follows the text a moment later. Gives up after half a second. */
export function focusSoon(find: () => HTMLElement | null | undefined, frames = 30): void {
  requestAnimationFrame(() => {
    const element = find();
    if (element) element.focus();
    else if (frames > 0) focusSoon(find, frames - 1);
  });
}
