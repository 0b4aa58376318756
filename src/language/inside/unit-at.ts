import { valueMapAt } from '../../core/document/locate/place-inside.ts';
import { pathAt, valueAt } from '../../core/document/read.ts';
import { afterBreak, lineEnd, lineStart } from '../../core/document/text-lines.ts';
import { ValueMap, type Stretch } from '../../core/document/locate/value-map.ts';
import type { Path } from '../../core/report/finding.ts';
import { unitTypeOf, unitTypeOfFile, type UnitType } from '../../core/systemd/unit-type.ts';
import type { ParsedText } from '../../core/yaml/parse-text.ts';
import { skipGap } from '../place/line-shape.ts';
import { entryBefore, pathOf, type Entry } from '../place/sketch.ts';
import { sketchOf } from '../place/sketch-of.ts';

/** The text of a unit or quadlet that a caret is in. */
export interface UnitAt {
  type: UnitType;
  /** Where the text is written: its value is the unit's. */
  map: ValueMap;
  /** The caret within it. */
  offset: number;
}

/** The unit, drop-in or quadlet whose text an offset of a config is in, however broken the config is; undefined elsewhere. */
export function unitAt(parsed: ParsedText, offset: number): UnitAt | undefined {
  const entry = entryBefore(sketchOf(parsed).root, offset);
  const type = typeOfContents(parsed.text, entry);
  if (type === undefined) return undefined;
  const map = parsed.text[entry.value?.start ?? 0] === '|' ? literalMap(parsed.text, entry, offset) : otherMap(parsed, entry, offset);
  return map && { type, map, offset: map.toValue(offset) };
}

/** What an entry's value is to systemd, by the keys around it. */
function typeOfContents(text: string, entry: Entry): UnitType | undefined {
  const path = pathOf(entry);
  const [root, list] = path;
  const names = path.filter((step) => typeof step === 'string').join('.');
  const above = (levels: number): Entry | undefined => {
    let at: Entry | undefined = entry;
    for (let level = 0; level < levels; level++) at = at?.parent;
    return at;
  };
  if (root === 'systemd' && (list === 'units' || list === 'quadlets')) {
    const holder = names === `systemd.${list}.contents` ? above(1) : names === `systemd.${list}.dropins.contents` ? above(3) : undefined;
    return holder && unitTypeOf(textOf(text, holder, 'name'));
  }
  // Files are extended by texts, each an item of a list.
  const levels = new Map([
    ['storage.files.contents.inline', 2],
    ['storage.files.append.inline', 3],
  ]).get(names);
  const holder = levels === undefined ? undefined : above(levels);
  return holder && unitTypeOfFile(textOf(text, holder, 'path'));
}

/** The text of a key of an item, as far as it is written. */
function textOf(text: string, { children }: Entry, key: string): string {
  const value = children.findLast((child) => child.key === key)?.value;
  return value ? text.slice(value.start, value.end).replaceAll(/^["']|["']$/g, '') : '';
}

/** A literal block by its lines alone, as far as the caret: the reader may not take the text around it. */
function literalMap(text: string, { value, column }: Entry, offset: number): ValueMap | undefined {
  if (value?.body === undefined || offset < value.body) return undefined;
  const start = lineStart(text, offset);
  const isBelow = offset > value.end;
  if (isBelow && (skipGap(text, start) < offset || offset - start <= column)) return undefined;
  const end = Math.max(value.end, offset);
  const indent = indentOf(text, value.body, end, value.start, column) ?? offset - start;
  // Further out than the text, a line would end it.
  if (offset - start < indent) return undefined;
  const stretches: Stretch[] = [];
  let read = '';
  for (let at = value.body; at <= end;) {
    const stop = lineEnd(text, at);
    const from = Math.min(at + indent, stop);
    stretches.push({ value: read.length, source: from, length: stop - from });
    const next = afterBreak(text, stop);
    read += text.slice(from, stop) + (next > end ? '' : '\n');
    if (next === stop) break;
    at = next;
  }
  return new ValueMap(read, stretches);
}

/** How far in the lines of a block are: as its header says, or as its first one is. */
function indentOf(text: string, body: number, end: number, header: number, column: number): number | undefined {
  const said = /^\|[-+]?([1-9])/.exec(text.slice(header, header + 3))?.[1];
  if (said !== undefined) return Math.max(column, 0) + Number(said);
  for (let at = body; at < end;) {
    const stop = lineEnd(text, at);
    const first = skipGap(text, at, stop);
    if (first < stop) return first - at;
    const next = afterBreak(text, stop);
    if (next === stop) break;
    at = next;
  }
  return undefined;
}

/** A text in quotes, folded or plain, which only the reader knows. */
function otherMap(parsed: ParsedText, entry: Entry, offset: number): ValueMap | undefined {
  if (parsed.problem || !entry.value) return undefined;
  const path: Path = pathAt(parsed, offset);
  const value = valueAt(parsed, path);
  const map = typeof value === 'string' ? valueMapAt(parsed, path, value) : undefined;
  // Within an escape, a caret is at no place of the value.
  return map?.toText(map.toValue(offset)) === offset ? map : undefined;
}
