/** Whether it is pressed for Bunsen: Ctrl+K searches, Ctrl+S downloads the text. The browser has uses of its own for both. */
const isOurs = ({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean =>
  (ctrlKey || metaKey) && !altKey && !shiftKey && ['k', 's'].includes(key.toLowerCase());

/** What was done last, as it can be done again. */
let done: Event | undefined;

const asCopied = { bubbles: true, cancelable: true } as const;

/** What an event carries, which the browser forgets right after it. */
function copyOf(from: DataTransfer | null): DataTransfer {
  const copy = new DataTransfer();
  for (const type of from?.types ?? []) if (type.startsWith('text/')) copy.setData(type, from?.getData(type) ?? '');
  for (const file of from?.files ?? []) copy.items.add(file);
  return copy;
}

const acts = {
  keydown: (event: KeyboardEvent): void => {
    if (!isOurs(event)) return;
    event.preventDefault();
    const { key, ctrlKey, metaKey } = event;
    done = new KeyboardEvent('keydown', { key, ctrlKey, metaKey, ...asCopied });
  },
  paste: (event: ClipboardEvent): void => {
    done = new ClipboardEvent('paste', { clipboardData: copyOf(event.clipboardData), ...asCopied });
  },
  // The browser would leave the page for what is dropped.
  dragover: (event: DragEvent): void => event.preventDefault(),
  drop: (event: DragEvent): void => {
    event.preventDefault();
    done = new DragEvent('drop', { dataTransfer: copyOf(event.dataTransfer), ...asCopied });
  },
};

const keeping = new AbortController();

/** Keeps what is done last while the app is still loading: a shortcut, or something pasted or dropped. Clicks are kept from the first moment on (keep-pressed.js). */
export function keepEarlyActs(): void {
  const options = { capture: true, signal: keeping.signal };
  // Each is for the events of its name.
  for (const [type, act] of Object.entries(acts)) addEventListener(type, act as EventListener, options);
}

/** Has the app, which is there now, do what was done before. */
export function replayEarlyActs(): void {
  keeping.abort();
  const again = done;
  done = undefined;
  if (again) document.body.dispatchEvent(again);
}
