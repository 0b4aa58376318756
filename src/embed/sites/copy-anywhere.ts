/** Copies a text on a page of any kind; false when the browser forbids it. Only secure pages have the clipboard itself. */
export async function copyAnywhere(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByEvent(text);
  }
}

/** Without the clipboard itself, what is copied is what the copy event is given. */
function copyByEvent(text: string): boolean {
  let given = false;
  const give = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', text);
    given = event.clipboardData !== null;
  };
  document.addEventListener('copy', give, { capture: true });
  try {
    // oxlint-disable-next-line typescript/no-deprecated -- there is no replacement for this here
    return document.execCommand('copy') && given;
  } finally {
    document.removeEventListener('copy', give, { capture: true });
  }
}
