import type { YamlNode } from '../../yaml/tree/node.ts';
import { firstLineStart } from './block-entries.ts';
import type { Entry } from '../entries.ts';
import { splice, type TextChange } from '../write/text-change.ts';
import { afterBreak, columnOf, isBlank, lineEnd, lineStart, startsLine } from '../text-lines.ts';

/** The entries of a flow collection with its brackets. */
export interface FlowEntries {
  text: string;
  eol: string;
  entries: readonly Entry[];
  /** The offset just after the opening bracket. */
  open: number;
  /** The offset of the closing bracket. */
  close: number;
  /** The offset of the comma after the last entry, if any. */
  trailingComma: number | undefined;
}

/** Finds the brackets and the last comma of a flow collection. */
export function flowEntries(text: string, eol: string, node: YamlNode | undefined, entries: readonly Entry[]): FlowEntries {
  const { content, end, trailingComma } =
    node?.kind === 'mapping' || node?.kind === 'list' ? node : { content: 0, end: 0, trailingComma: -1 };
  return {
    text,
    eol,
    entries,
    open: content + 1,
    close: end - 1,
    trailingComma: trailingComma < 0 ? undefined : trailingComma,
  };
}

const hasComment = (text: string, start: number, end: number): boolean => text.slice(start, end).includes('#');

/** Whether the rest of the line is empty or a comment. */
function endsLine(text: string, offset: number): boolean {
  return /^[ \t]*($|[ \t]#)/.test(text.slice(offset, lineEnd(text, offset)));
}

/** Removes an entry and one of its commas; with its lines, where it has lines of its own. */
export function deleteFlowEntry(flow: FlowEntries, index: number): TextChange[] {
  const { text, entries, open, trailingComma, close } = flow;
  const entry = entries[index];
  if (!entry) return [];
  const next = entries[index + 1];
  const commaAfter = next ? next.comma : trailingComma;
  const end = commaAfter === undefined ? entry.end : commaAfter + 1;
  const commaBefore = next === undefined && trailingComma === undefined ? entry.comma : undefined;
  const floor = entry.comma ?? open;
  if (startsLine(text, entry.start) && endsLine(text, end) && lineEnd(text, end) < close) {
    const lines = splice(firstLineStart(text, entry.start, floor), afterBreak(text, lineEnd(text, end)), '');
    return commaBefore === undefined ? [lines] : [splice(commaBefore, commaBefore + 1, ''), lines];
  }
  if (next) return [splice(entry.start, hasComment(text, end, next.start) ? end : next.start, '')];
  if (entry.comma === undefined) return [hasComment(text, open, close) ? splice(entry.start, end, '') : splice(open, close, '')];
  if (hasComment(text, entry.comma, entry.start)) {
    return [...(commaBefore === undefined ? [] : [splice(commaBefore, commaBefore + 1, '')]), splice(entry.start, end, '')];
  }
  return [commaBefore === undefined ? splice(entry.comma + 1, end, '') : splice(commaBefore, end, '')];
}

/** Inserts an entry at an index, on a line of its own if its neighbour has one. */
export function insertFlowEntry(flow: FlowEntries, index: number, written: string): TextChange[] {
  const { text, eol, entries, open, close, trailingComma } = flow;
  const next = entries[index];
  const before = entries[index - 1];
  if (next) {
    if (!startsLine(text, next.start)) return [splice(next.start, next.start, `${written}, `)];
    const at = firstLineStart(text, next.start, next.comma ?? open);
    return [splice(at, at, `${text.slice(lineStart(text, next.start), next.start)}${written},${eol}`)];
  }
  if (!before) return [isBlank(text, open, close) ? splice(open, close, written) : splice(close, close, written)];
  if (!startsLine(text, before.start)) return [splice(before.end, before.end, `, ${written}`)];
  const indent = ' '.repeat(columnOf(text, before.start));
  const end = trailingComma === undefined ? before.end : trailingComma + 1;
  const comma = trailingComma === undefined ? [splice(before.end, before.end, ',')] : [];
  const at = endsLine(text, end) && lineEnd(text, end) < close ? lineEnd(text, end) : end;
  return [...comma, splice(at, at, `${eol}${indent}${written}${trailingComma === undefined ? '' : ','}`)];
}

/** Moves an entry by shifting the texts of the entries between the two indexes; what separates them stays. */
export function moveFlowEntry({ text, entries }: FlowEntries, index: number, to: number): TextChange[] {
  const texts = entries.map(({ start, end }) => text.slice(start, end));
  const [moved = ''] = texts.splice(index, 1);
  texts.splice(to, 0, moved);
  return entries
    .map(({ start, end }, at) => splice(start, end, texts[at] ?? ''))
    .filter(({ offset, length, text: now }) => text.slice(offset, offset + length) !== now);
}
