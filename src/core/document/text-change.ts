/** Replaces `length` UTF-16 units at `offset` by `text`. */
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

/** Applies changes whose offsets all mean the text before any of them; they are in order and do not overlap. */
export function applyChanges(text: string, changes: readonly TextChange[]): string {
  let result = '';
  let at = 0;
  for (const { offset, length, text: inserted } of changes) {
    result += text.slice(at, offset) + inserted;
    at = offset + length;
  }
  return result + text.slice(at);
}
