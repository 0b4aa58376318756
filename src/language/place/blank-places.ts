import { place, type Place } from './place.ts';
import { countItems, pathOf, type Entry, type Sketch } from './sketch.ts';

/**
 * What may begin on an empty line, by the column of the caret. `last` is the deepest entry above. What would not fit to
 * what stands beside it is moved to the column where it does.
 */
export function blankPlaces({ text }: Sketch, last: Entry, offset: number, lineStart: number): readonly Place[] {
  const column = offset - lineStart;
  // Below a block of text, what stands further in is a further line of it.
  if (last.value?.kind === 'block' && column > last.column) return [];
  const made = (owner: Entry, at: number): Place => {
    const moved = at !== column;
    return place({
      kind: 'entry',
      path: pathOf(owner),
      // What stands behind the caret is blank.
      replace: { start: moved ? lineStart : offset, end: lineEndOf(text, offset) },
      present: owner.children.filter(({ kind }) => kind === 'key').map(({ key }) => key),
      column: at,
      lead: moved ? ' '.repeat(at) : '',
      index: countItems(owner.children, offset),
    });
  };
  let entry = last;
  while (entry.column > column && entry.parent) entry = entry.parent;
  if (entry.column < column) {
    if (entry.value) return [];
    const [first] = entry.children;
    return [made(entry, first ? first.column : column)];
  }
  const { parent } = entry;
  if (!parent) return [];
  if (entry.kind === 'item') {
    // The dashes of a list may stand under its key: then another key can follow as well.
    const around = parent.column === column ? parent.parent : undefined;
    return [made(parent, column), ...(around ? [made(around, column)] : [])];
  }
  const [first] = entry.children;
  const isEmpty = !entry.value && (!first || (first.kind === 'item' && first.column === column));
  return [made(parent, column), ...(isEmpty && entry.kind === 'key' ? [made(entry, column)] : [])];
}

function lineEndOf(text: string, offset: number): number {
  let end = offset;
  while (text[end] === ' ' || text[end] === '\t') end++;
  return end;
}
