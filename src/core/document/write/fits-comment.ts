import { isBreak, unreadable } from '../../yaml/text/characters.ts';

/** Whether a comment of one line can have a text: nothing in it ends a line, and go-yaml reads all of it. */
export function fitsComment(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isBreak(text.charCodeAt(at))) return false;
  return !unreadable.test(text);
}
