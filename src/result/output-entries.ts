import type { NoteEntry } from '../core/ignition/noted-yaml.ts';

/** A mapping or list that is open: the line it began on, and, in a list, the index of the next item. */
interface Open {
  from: number;
  next: number | undefined;
}

/**
 * Tells of each entry of an Ignition config that `writeJson` has written with indentation, those inside of it first: there, each
 * line begins an entry or ends one. It reads only what is before a value, so the values may be of any length.
 */
export function noteJsonEntries(text: string, note: NoteEntry): void {
  const path: (string | number)[] = [];
  const open: Open[] = [];
  let line = 0;
  for (let start = 0; start < text.length; line++) {
    const end = endOfLine(text, start);
    const begins = start + 2 * open.length;
    const inside = open.at(-1);
    const first = text[begins - 2];
    if (inside && (first === '}' || first === ']')) {
      open.pop();
      if (path.length > 0) note(path, inside.from, line + 1);
      path.pop();
    } else {
      let value = begins;
      if (inside?.next !== undefined) path.push(inside.next++);
      else if (inside) {
        const quote = text.indexOf('"', begins + 1);
        path.push(text.slice(begins + 1, quote));
        value = quote + 3; // quote, colon, space
      }
      const isOpen = end === value + 1 && (text[value] === '{' || text[value] === '[');
      if (isOpen) open.push({ from: line + 1, next: text[value] === '[' ? 0 : undefined });
      else {
        if (path.length > 0) note(path, line + 1, line + 1);
        path.pop();
      }
    }
    start = end + 1;
  }
}

function endOfLine(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end < 0 ? text.length : end;
}
