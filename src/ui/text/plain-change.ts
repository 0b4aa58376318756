import type { TextChange } from '../../core/document/edit/apply-edit.ts';
import { spanBetween } from '../../store/text/changes.ts';

const anyEnding = /\r\n?|\n/g;

/** A text as a text area shows it: the browser turns every line break into LF. */
export const inTextArea = (text: string): string => text.replace(/\r\n?/g, '\n');

/**
 * The change of a text that makes a text area show `typed`; undefined when it already does. Lines that are not
 * touched keep their line breaks; new ones get that of the first line.
 */
export function plainChange(text: string, typed: string): TextChange | undefined {
  const span = spanBetween(inTextArea(text), typed);
  if (!span) return undefined;
  const start = offsetIn(text, span.offset);
  const end = offsetIn(text, span.offset + span.removed.length);
  const [ending = '\n'] = text.match(/\r\n?|\n/) ?? [];
  const inserted = span.inserted.replace(/\n/g, ending);
  // A CR before it and an LF after it would merge into one line break with their neighbours.
  const joins =
    (text[start - 1] === '\r' && `${inserted}${text.slice(end)}`.startsWith('\n')) || (inserted.endsWith('\r') && text[end] === '\n');
  return joins ? { offset: 0, length: text.length, text: typed } : { offset: start, length: end - start, text: inserted };
}

/** Maps an offset in a text area to one in the text. */
export function offsetIn(text: string, shown: number): number {
  let offset = shown;
  for (const { 0: ending, index } of text.matchAll(anyEnding)) {
    if (index >= offset) break;
    offset += ending.length - 1;
  }
  return offset;
}
