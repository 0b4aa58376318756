import { brokenText, nameOfLetters, nameTaken, notAName, notRenamed, pathOfDevice } from '#words/language/structure';
import { applyChanges, splice } from '../../core/document/write/text-change.ts';
import { parseText, type ParsedText } from '../../core/yaml/parse-text.ts';
import type { Range } from '../place/sketch.ts';
import type { NameSpot } from './name-spot.ts';
import { nameSpots } from './name-spots.ts';

const known = new WeakMap<ParsedText, readonly NameSpot[]>();

function spotsOf(parsed: ParsedText): readonly NameSpot[] {
  let spots = known.get(parsed);
  if (!spots) known.set(parsed, (spots = nameSpots(parsed)));
  return spots;
}

const isSame = (a: NameSpot, b: NameSpot): boolean => a.kind === b.kind && a.name === b.name;

/** What is named at an offset, and all places of the same name in the order of the text; none where no other place has to do with it. */
function namedAt(parsed: ParsedText, offset: number): { spot: NameSpot; all: NameSpot[] } | undefined {
  const spots = spotsOf(parsed);
  const here = spots.filter(({ whole, range }) => {
    const { start, end } = range ?? whole;
    return (offset >= start && offset <= end) || (offset >= whole.start && offset <= whole.end);
  });
  for (const spot of here) {
    const all = spots.filter((other) => isSame(spot, other)).sort((a, b) => a.whole.start - b.whole.start);
    if (all.some(({ isDefinition }) => isDefinition) && (all.length > 1 || here.length === 1)) return { spot, all };
  }
  return undefined;
}

const rangeOf = ({ range, whole }: NameSpot): Range => range ?? whole;

/** Where what is named at an offset is made: an anchor, a partition, an array, a volume, a disk, a user, a group, a unit, a file. */
export const definitionsAt = (parsed: ParsedText, offset: number): Range[] =>
  (namedAt(parsed, offset)?.all ?? []).filter(({ isDefinition }) => isDefinition).map(rangeOf);

/** All places that name what is named at an offset, and the one where it is made. */
export const referencesAt = (parsed: ParsedText, offset: number): Range[] => (namedAt(parsed, offset)?.all ?? []).map(rangeOf);

/** The name at an offset that can be changed everywhere at once; otherwise why there is none. */
export function renameableAt(parsed: ParsedText, offset: number): { ok: true; range: Range; name: string } | { ok: false; reason: string } {
  const named = namedAt(parsed, offset);
  if (!named) return { ok: false, reason: notAName };
  if (parsed.problem) return { ok: false, reason: brokenText };
  const { spot, all } = named;
  if (spot.isPart) return { ok: false, reason: notAName };
  if (!spot.range || all.some(({ range, isPart }) => !range && !isPart)) return { ok: false, reason: notRenamed };
  return { ok: true, range: spot.range, name: parsed.text.slice(spot.range.start, spot.range.end) };
}

/** Changes of the text, none overlapping another. */
export type Renamed = { ok: true; edits: { range: Range; insert: string }[] } | { ok: false; reason: string };

/** Gives what is named at an offset another name, wherever it is named. */
export function renameAt(parsed: ParsedText, offset: number, name: string): Renamed {
  const found = renameableAt(parsed, offset);
  const named = namedAt(parsed, offset);
  if (!found.ok || !named) return found.ok ? { ok: false, reason: notAName } : found;
  const { spot, all } = named;
  const isPath = spot.kind === 'disk' || spot.kind === 'file';
  // What is read as nothing is no name.
  if (/^(?:null|~)$/i.test(name) || !(isPath ? /^\/[\w.@+/:-]*\w$/ : /^[\w.@+-]*\w$/).test(name) || name.startsWith('-'))
    return { ok: false, reason: isPath ? pathOfDevice : nameOfLetters };
  if (spotsOf(parsed).some((other) => other.kind === spot.kind && other.isDefinition && other.name === name && other.name !== spot.name))
    return { ok: false, reason: nameTaken(name) };
  const edits = all.filter(({ isPart }) => !isPart).map((one) => ({ range: rangeOf(one), insert: name }));
  return parseText(applied(parsed.text, edits)).problem ? { ok: false, reason: notRenamed } : { ok: true, edits };
}

/** A text with its edits made. */
export const applied = (text: string, edits: readonly { range: Range; insert: string }[]): string =>
  applyChanges(
    text,
    edits.map(({ range, insert }) => splice(range.start, range.end, insert)).sort((a, b) => a.offset - b.offset),
  );
