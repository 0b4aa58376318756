import { exampleKeyNote } from '#words/store/example-key';

/** Well-formed, but it opens nothing: its private half was thrown away when it was made. Starting points have it in place of the user's own. */
export const exampleKey = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIEBEmSn5NEjo8TavK2BugXlyCYFuCvFD2NEYsOrVjvu3 replace-me@example.com';

/** The text after a form edit, without the note about the example key once the edit has replaced that: it would be about another key. */
export function withoutStaleNote(before: string, after: string): string {
  if (!before.includes(exampleKey) || after.includes(exampleKey)) return after;
  const note = after.indexOf(exampleKeyNote);
  const start = note < 0 ? 0 : after.lastIndexOf('\n', note) + 1;
  const end = after.indexOf('\n', note) + 1;
  const isWholeLine = note >= 0 && end > 0 && after.slice(start, note).trim() === '' && after.slice(note, end).trim() === exampleKeyNote;
  return isWholeLine ? after.slice(0, start) + after.slice(end) : after;
}
