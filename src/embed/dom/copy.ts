import { make } from './dom.ts';

/** Copies a text; false when the browser forbids it. A selection may be copied in any frame, while writing to the clipboard needs permission from the surrounding page. */
export async function copyText(text: string): Promise<boolean> {
  try {
    if (copySelected(text)) return true;
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function copySelected(text: string): boolean {
  const input = make('textarea', { readonly: true, class: 'be-copied', 'aria-hidden': 'true' });
  input.value = text;
  const before = document.activeElement;
  document.body.append(input);
  input.select();
  try {
    // oxlint-disable-next-line typescript/no-deprecated -- there is no replacement for this here
    return document.execCommand('copy');
  } finally {
    input.remove();
    if (before instanceof HTMLElement) before.focus();
  }
}
