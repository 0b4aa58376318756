import type { Edit } from '../document/edit/apply-edit.ts';
import { isAlias, isList, isMapping, isScalar, type Collection, type Mapping, type Pair, type YamlNode } from '../yaml/tree/node.ts';
import type { ParsedText } from '../yaml/parse-text.ts';

/** A collection and the index of one of its entries; the index of the next one when the entry does not exist. */
export interface Held {
  in: Collection;
  index: number;
}

const isMergePair = ({ key }: Pair): boolean => isScalar(key) && key.text === '<<' && key.style === 'plain';

/** The entries of a collection, of either kind. */
export const entriesIn = (holder: Collection): readonly (Pair | YamlNode)[] => (holder.kind === 'mapping' ? holder.pairs : holder.items);

/** What an alias stands for; any other node itself. */
export const behindAlias = (node: YamlNode | undefined): YamlNode | undefined => (isAlias(node) ? node.target : node);

/**
 * The entries on a path, found with the reader's nodes alone, as far as they exist and are written there. With
 * `through`, aliases and merge keys are followed, and the result begins with the last one followed.
 */
export function heldAt(parsed: ParsedText, path: Edit['path'], through: boolean): Held[] {
  let node = parsed.root;
  let held: Held[] = [];
  for (const step of path) {
    const before = held;
    if (isAlias(node)) {
      if (!through) return held;
      node = behindAlias(node);
      held = [];
    }
    let home = node;
    if (isMapping(home) && typeof step === 'string' && through) home = mapWith(home, step, new Set()) ?? home;
    if (home !== node) held = [];
    if (isMapping(home) && typeof step === 'string') {
      const index = home.pairs.findLastIndex(({ key }) => isScalar(key) && key.text === step);
      held.push({ in: home, index: index < 0 ? home.pairs.length : index });
      if (index < 0) return held;
      node = home.pairs[index]?.value;
    } else if (isList(home) && typeof step === 'number') {
      held.push({ in: home, index: step });
      if (step >= home.items.length) return held;
      node = home.items[step];
    } else {
      // An alias may stand for something without entries.
      return before;
    }
  }
  return held;
}

/** The mapping that has a key, this one or one merged into it. */
function mapWith(map: Mapping, key: string, seen: Set<unknown>): Mapping | undefined {
  if (seen.has(map)) return undefined;
  seen.add(map);
  if (map.pairs.some((pair) => isScalar(pair.key) && pair.key.text === key)) return map;
  for (const pair of map.pairs) {
    if (!isMergePair(pair)) continue;
    const merged = behindAlias(pair.value);
    for (const item of isList(merged) ? merged.items : [merged]) {
      const source = behindAlias(item);
      const found = isMapping(source) ? mapWith(source, key, seen) : undefined;
      if (found) return found;
    }
  }
  return undefined;
}

/** The value of an entry; undefined when nothing is written for it, or it does not exist. */
export function valueIn({ in: holder, index }: Held): YamlNode | undefined {
  const item = entriesIn(holder)[index];
  const value = item && 'key' in item ? item.value : item;
  return value && value.end > value.content ? value : undefined;
}

/** A span of a text. */
export interface Region {
  start: number;
  end: number;
}

/** The span of a document that an edit may write to: its entry with what is around it, up to the neighbours. */
export function editedRegion(parsed: ParsedText, edit: Edit, through: boolean): Region {
  const { text } = parsed;
  const whole = { start: 0, end: text.length };
  const held = heldAt(parsed, edit.path, through);
  // A collection left empty goes with its last entry.
  const lastHolds = (): number => {
    const holder = held.at(-1)?.in;
    return holder ? entriesIn(holder).length : 0;
  };
  while ((edit.op === 'clear' || edit.op === 'remove') && held.length > 1 && lastHolds() === 1) held.pop();
  const last = held.at(-1);
  const value = last ? valueIn(last) : parsed.root;
  const target = through ? behindAlias(value) : value;
  if (edit.op === 'insert' && held.length === edit.path.length && isList(target) && target.items.length > 0) {
    return between(text, target, edit.index, edit.index);
  }
  if (!last) return whole;
  const fills = edit.op === 'set' || edit.op === 'insert';
  if (fills && target && target !== value) return { start: backOver(text, target.content), end: contentBehind(text, target.end) };
  // What moves, or comes through a merge key.
  if (edit.op === 'move' || (last.index >= entriesIn(last.in).length && !fills))
    return between(text, last.in, 0, entriesIn(last.in).length);
  if (edit.op === 'duplicate') return between(text, last.in, last.index + 1, last.index + 1);
  return between(text, last.in, last.index, last.index + 1);
}

/** From the end of the entry before one to the start of another. */
function between(text: string, holder: Held['in'], from: number, to: number): Region {
  const before = entriesIn(holder)[from - 1];
  const behind = entriesIn(holder)[to];
  return {
    start: before ? endOf(text, before) : backOver(text, holder.content),
    end: behind ? startOf(behind) : contentBehind(text, holder.flow ? holder.end : endOf(text, holder)),
  };
}

type Item = Pair | YamlNode | undefined;

const startOf = (item: Item): number => (item && 'key' in item ? item.key.content : (item?.content ?? 0));

/** Where an entry ends, without the empty lines below a block scalar. */
function endOf(text: string, item: Item): number {
  if (item && 'key' in item && item.value.end <= item.value.content) return item.colon < 0 ? item.key.end : item.colon + 1;
  const value = item && 'key' in item ? item.value : item;
  if ((isMapping(value) || isList(value)) && !value.flow && entriesIn(value).length > 0) return endOf(text, entriesIn(value).at(-1));
  return text.slice(0, value?.end ?? 0).replace(/[\s\x85]+$/, '').length;
}

/** Where content ends before white space, comments, anchors and tags. */
function backOver(text: string, offset: number): number {
  const before = text.slice(Math.max(0, offset - 5000), offset);
  return offset - (/(?:[\s\x85]|[&!]\S*\s|#[^\n\r\x85\u2028\u2029]*[\n\r\x85\u2028\u2029])*$/.exec(before)?.[0].length ?? 0);
}

// The rest of a line, and lines with nothing but comments and bare dashes.
const behindContent =
  /^(?:[ \t]|-(?=[\s\x85]|$))*(?:#[^\n\r\x85\u2028\u2029]*)?(?:\r\n|[\n\r\x85\u2028\u2029]|$)(?:(?:[ \t]|-(?=[\s\x85]))*(?:#[^\n\r\x85\u2028\u2029]*)?(?:\r\n|[\n\r\x85\u2028\u2029]|$))*/;

/** Where content resumes after white space, comments, and dashes with nothing after them. */
function contentBehind(text: string, from: number): number {
  return from + (behindContent.exec(text.slice(from))?.[0].length ?? 0);
}
