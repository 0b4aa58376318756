import * as words from '#words/embed/embed';

/** How long, in milliseconds, a button says what it has done. */
const saidFor = 2000;

/** Says for a moment whether a text was copied: in the button that does it, and in a status, for those who do not see it. */
export function sayCopied(button: HTMLElement, status: HTMLElement, ok: boolean): void {
  status.textContent = button.textContent = ok ? words.copied : words.notCopied;
  setTimeout(() => {
    button.textContent = words.copy;
    status.textContent = '';
  }, saidFor);
}
