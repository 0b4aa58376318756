import type { Path } from '../../core/report/finding.ts';
import { closeQuotes, endsWord, isBreak, isComment, keyTextOf } from './line-shape.ts';
import { place, type Place } from './place.ts';
import type { Span } from './sketch.ts';

/** Brackets that are open: what stands in them so far. */
interface Frame {
  isList: boolean;
  keys: { text: string; start: number }[];
  /** Commas before. */
  index: number;
  /** The key whose colon stands before. */
  key: string | undefined;
  /** Whether brackets stand before, so that nothing more can. */
  isFilled: boolean;
}

/** A key, a value or a piece of one between what parts them. */
interface Word {
  start: number;
  end: number;
  quote: '' | '"' | "'";
}

/** The place of an offset within brackets that stand at a path, in one pass from their beginning to their end. */
export function flowPlace(text: string, span: Span, path: Path, offset: number): Place | undefined {
  const frames: Frame[] = [];
  let found: { place: Place | undefined; frame: Frame } | undefined;
  let word: Word | undefined;
  for (let at = span.start; at <= span.end; at++) {
    const char = at < span.end ? (text[at] ?? '') : '';
    const ends = char === '' || ',[]{}'.includes(char) || (char === ':' && (endsWord(text, at + 1) || word?.quote !== ''));
    const isQuote = (char === '"' || char === "'") && !word;
    if (isComment(text, at) && char !== '') {
      const start = at;
      while (at < span.end && !isBreak(text, at)) at++;
      if (!found && offset > start && offset <= at) return undefined;
      continue;
    }
    if (isQuote) {
      const close = closeQuotes(text, at, span.end) ?? span.end;
      word = { start: at, end: close, quote: char === '"' ? '"' : "'" };
      at = close - 1;
      continue;
    }
    if (!ends) {
      if (/\s/.test(char)) continue;
      word ??= { start: at, end: at, quote: '' };
      word.end = at + 1;
      continue;
    }
    const frame = frames.at(-1);
    if (!found && frame && offset <= at) {
      const opens = char === '[' || char === '{';
      found = { frame, place: opens ? undefined : placeIn(frames, frame, path, word, offset, char === ':') };
      if (!found.place) return undefined;
    }
    if (char === ':' && frame) {
      frame.key = word ? keyTextOf(text.slice(word.start, word.end)) : '';
      if (word) frame.keys.push({ text: frame.key, start: word.start });
    } else if (char === ',' && frame) {
      frame.index++;
      frame.key = undefined;
      frame.isFilled = false;
    } else if (char === '[' || char === '{') frames.push({ isList: char === '[', keys: [], index: 0, key: undefined, isFilled: false });
    else if (char === ']' || char === '}') {
      if (found?.frame === frame) break;
      frames.pop();
      const around = frames.at(-1);
      if (around) around.isFilled = true;
    }
    word = undefined;
  }
  if (!found?.place) return undefined;
  const { place: known, frame } = found;
  // Of a value of several lines, no line is the value.
  if (/[\n\r\x85\u2028\u2029]/.test(text.slice(known.replace.start, known.replace.end))) return undefined;
  const own = known.kind === 'value' ? undefined : known.replace.start;
  return { ...known, present: frame.isList ? [] : frame.keys.filter(({ start }) => start !== own).map((key) => key.text) };
}

function placeIn(
  frames: readonly Frame[],
  frame: Frame,
  base: Path,
  word: Word | undefined,
  offset: number,
  isKey: boolean,
): Place | undefined {
  // Behind a word or brackets, nothing can begin.
  if (frame.isFilled || (word && offset > word.end)) return undefined;
  const path = [...base, ...frames.slice(0, -1).map((one) => (one.isList ? one.index : (one.key ?? '')))];
  const inside = word && offset >= word.start ? word : undefined;
  const within = inside && inside.quote !== '' ? 1 : 0;
  if (word && !inside && frame.key === undefined && !frame.isList) return undefined;
  const replace = inside
    ? { start: inside.start + within, end: Math.max(inside.end - within, inside.start + within) }
    : { start: offset, end: offset };
  if (offset < replace.start || offset > replace.end) return undefined;
  const common = { replace, flow: true, quote: inside?.quote ?? '', index: frame.index } as const;
  if (frame.isList) return place({ ...common, kind: 'value', path: [...path, frame.index] });
  if (frame.key !== undefined) return place({ ...common, kind: 'value', path: [...path, frame.key] });
  return place({ ...common, kind: isKey ? 'key' : 'entry', path });
}
