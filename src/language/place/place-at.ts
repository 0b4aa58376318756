import { lineEnd, lineStart } from '../../core/document/text-lines.ts';
import { flowPlace } from './flow-place.ts';
import { isComment, isMarkLine, skipGap } from './line-shape.ts';
import { blankPlaces } from './blank-places.ts';
import { place, type Place } from './place.ts';
import { countItems, entryBefore, pathOf, spanAt, type Entry, type Sketch, type Span } from './sketch.ts';

/**
 * What a caret may mean, the likeliest first: one place mostly, two on an empty line that may go on with a list or with
 * the mapping around it, none in comments, in blocks of text and behind the document.
 */
export function placesAt(sketch: Sketch, offset: number): readonly Place[] {
  const { text } = sketch;
  if (offset < sketch.begin || offset > sketch.end || offset > text.length) return [];
  const start = lineStart(text, offset);
  if (offset < start || text[start] === '%' || isMarkLine(text, start)) return [];
  const entry = entryBefore(sketch.root, offset);
  const span = spanAt(sketch, offset);
  if (span?.kind === 'comment' || (span?.body !== undefined && offset >= span.body)) return [];
  if (span && entry.value === span) return asList(placeInValue(text, entry, span, offset, start));
  if (entry.start >= start && entry.kind !== 'root') return asList(placeOnLine(text, entry, offset));
  const isBlank = skipGap(text, start) === lineEnd(text, offset);
  return isBlank ? blankPlaces(sketch, entry, offset, start) : [];
}

const asList = (one: Place | undefined): readonly Place[] => (one ? [one] : []);

/** The other keys of the mapping that an entry stands in. */
export const keysBeside = (parent: Entry, entry: Entry | undefined): string[] =>
  parent.children.filter((child) => child.kind === 'key' && child !== entry).map(({ key }) => key);

/** An offset at a key or a dash, or behind it where no value is. */
function placeOnLine(text: string, entry: Entry, offset: number): Place | undefined {
  const { kind, parent, start, keyEnd, markEnd, column } = entry;
  if (parent && kind !== 'item' && offset <= keyEnd) {
    const quote = text[start] === '"' || text[start] === "'" ? text[start] : '';
    const within = quote === '' ? 0 : 1;
    // Before and behind the quotes, nothing can be written.
    if (offset < start + within || offset > keyEnd - within) return undefined;
    return place({
      kind: kind === 'key' ? 'key' : 'entry',
      path: pathOf(parent),
      replace: { start: start + within, end: keyEnd - within },
      present: keysBeside(parent, entry),
      column,
      index: countItems(parent.children, start),
      quote,
    });
  }
  const rest = skipGap(text, offset);
  if (entry.value || offset < markEnd) return undefined;
  if (rest < lineEnd(text, offset) && !isComment(text, rest)) return undefined;
  const [first] = entry.children;
  const common = {
    path: pathOf(entry),
    replace: { start: offset, end: offset },
    present: keysBeside(entry, undefined),
    lead: offset === markEnd ? ' ' : '',
    inner: first?.column,
  };
  if (kind !== 'item') return place({ ...common, kind: 'value', column });
  const itemColumn = column + 1 + Math.max(offset - markEnd, 1);
  if (!first) return place({ ...common, kind: 'entry', column: itemColumn });
  // What is below the dash already says where its keys stand.
  const missing = first.column - column - 1 - (offset - markEnd);
  return missing < 0 ? undefined : place({ ...common, kind: 'entry', column: first.column, lead: ' '.repeat(missing) });
}

/** An offset at what is written for a key or an item. */
function placeInValue(text: string, entry: Entry, value: Span, offset: number, lineStart: number): Place | undefined {
  if (value.kind === 'flow') {
    const isInside = offset > value.start && (offset < value.end || value.closed === false);
    return isInside ? flowPlace(text, value, pathOf(entry), offset) : undefined;
  }
  // Of a value of several lines, no line is the value.
  if (value.start < lineStart || (value.kind !== 'block' && value.end > lineEnd(text, offset))) return undefined;
  const first = text[value.start];
  const quote = value.kind === 'quoted' && (first === '"' || first === "'") ? first : '';
  const end = value.kind === 'block' ? lineEnd(text, offset) : value.end;
  const replace = quote === '' ? { start: value.start, end } : { start: value.start + 1, end: value.closed === true ? end - 1 : end };
  if (offset < replace.start || offset > replace.end) return undefined;
  const column = value.start - lineStart;
  // On the line of its key it is a value; behind a dash or below a key it may become a key.
  const isValue = (entry.kind === 'key' && entry.start >= lineStart) || value.kind === 'block';
  return isValue
    ? place({ kind: 'value', path: pathOf(entry), replace, column: entry.column, quote })
    : place({ kind: 'entry', path: pathOf(entry), replace, present: keysBeside(entry, undefined), column, quote });
}
