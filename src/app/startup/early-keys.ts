/** Whether it is pressed for Bunsen: Ctrl+K searches, Ctrl+S downloads the text. The browser has uses of its own for both. */
const isOurs = ({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean =>
  (ctrlKey || metaKey) && !altKey && !shiftKey && ['k', 's'].includes(key.toLowerCase());

let pressed: KeyboardEvent | undefined;

const keep = (event: KeyboardEvent): void => {
  if (!isOurs(event)) return;
  event.preventDefault();
  pressed = event;
};

/** Keeps the last shortcut that is pressed while the app is still loading. */
export function keepEarlyKeys(): void {
  addEventListener('keydown', keep, { capture: true });
}

/** Has the app, which is there now, follow the shortcut that was pressed before. */
export function replayEarlyKeys(): void {
  removeEventListener('keydown', keep, { capture: true });
  if (!pressed) return;
  const { key, ctrlKey, metaKey } = pressed;
  pressed = undefined;
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey, metaKey, bubbles: true, cancelable: true }));
}
