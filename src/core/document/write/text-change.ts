/** Replaces `length` UTF-16 units at `offset` with `text`. */
export interface TextChange {
  offset: number;
  length: number;
  text: string;
}

/** A change that replaces the text between two offsets. */
export const splice = (start: number, end: number, text: string): TextChange => ({ offset: start, length: end - start, text });

/** Puts changes in the order of the text and joins those that touch; undefined when two of them overlap. */
export function orderChanges(changes: readonly TextChange[]): TextChange[] | undefined {
  const ordered: TextChange[] = [];
  for (const change of changes.filter(({ length, text }) => length > 0 || text !== '').sort((a, b) => a.offset - b.offset)) {
    const before = ordered.at(-1);
    const end = before ? before.offset + before.length : 0;
    if (before && change.offset < end) return undefined;
    if (before && change.offset === end) {
      before.length += change.length;
      before.text += change.text;
    } else {
      ordered.push({ ...change });
    }
  }
  return ordered;
}

/** Applies changes whose offsets all refer to the text before any of them; they are in order and do not overlap. */
export function applyChanges(text: string, changes: readonly TextChange[]): string {
  let result = '';
  let at = 0;
  for (const { offset, length, text: inserted } of changes) {
    result += text.slice(at, offset) + inserted;
    at = offset + length;
  }
  return result + text.slice(at);
}

/** A stretch of text that a change leaves alone, or that it writes. */
type Piece = { start: number; end: number } | string;

/** What a text of some length consists of after changes that are in order. */
function piecesOf(changes: readonly TextChange[], length: number): Piece[] {
  let at = 0;
  const pieces = changes.flatMap((change): Piece[] => {
    const kept = { start: at, end: change.offset };
    at = change.offset + change.length;
    return [kept, change.text];
  });
  return [...pieces, { start: at, end: length }];
}

/** The part of some pieces between two offsets in what they make up. */
function cut(pieces: readonly Piece[], start: number, end: number): Piece[] {
  let at = 0;
  return pieces.flatMap((piece): Piece[] => {
    const length = typeof piece === 'string' ? piece.length : piece.end - piece.start;
    const from = Math.max(0, start - at);
    const to = Math.min(length, end - at);
    at += length;
    if (from >= to) return [];
    return [typeof piece === 'string' ? piece.slice(from, to) : { start: piece.start + from, end: piece.start + to }];
  });
}

/** Combines `first` and then `second` into one list of changes of a text of some length; offsets in `second` refer to the text in between. */
export function composeChanges(length: number, first: readonly TextChange[], second: readonly TextChange[]): TextChange[] {
  if (first.length === 0) return [...second];
  const between = piecesOf(first, length);
  const pieces = piecesOf(
    second,
    first.reduce((sum, change) => sum + change.text.length - change.length, length),
  ).flatMap((piece) => (typeof piece === 'string' ? [piece] : cut(between, piece.start, piece.end)));
  const changes: TextChange[] = [];
  let at = 0;
  let written = '';
  for (const piece of [...pieces, { start: length, end: length }]) {
    if (typeof piece === 'string') {
      written += piece;
    } else {
      if (piece.start > at || written !== '') changes.push(splice(at, piece.start, written));
      written = '';
      at = piece.end;
    }
  }
  return changes;
}
