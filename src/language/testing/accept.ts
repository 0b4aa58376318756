import type { Completion } from '../ask/completion.ts';
import { insertText } from '../ask/insert.ts';
import { caret } from './marked.ts';

/** A text once a completion is taken. */
export const accept = (text: string, { replace, insert }: Completion): string =>
  text.slice(0, replace.start) + insertText(insert) + text.slice(replace.end);

/** The same, with the caret where it goes first. */
export function acceptMarked(text: string, { replace, insert }: Completion): string {
  const stops = insert.flatMap((part) => (typeof part === 'string' ? [] : [part.stop]));
  const first = stops.includes(1) ? 1 : 0;
  const at = insert.findIndex((part) => typeof part !== 'string' && part.stop === first);
  const parts = at < 0 ? [...insert, caret] : [...insert.slice(0, at), caret, ...insert.slice(at)];
  return text.slice(0, replace.start) + insertText(parts) + text.slice(replace.end);
}
