import { isAlias, isMap, isScalar, isSeq, type ParsedNode, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Edit } from '../document/edit.ts';
import { resolveAliases } from '../document/aliases.ts';
import type { ParsedText } from '../yaml/parse-text.ts';

/** A collection and the index of one of its entries; the index of the next one when the entry is not there. */
export interface Held {
  in: YAMLMap<ParsedNode, ParsedNode | null> | YAMLSeq<ParsedNode | null>;
  index: number;
}

const isMergePair = (key: unknown): boolean => isScalar(key) && key.value === '<<' && key.type === 'PLAIN';

const known = new WeakMap<ParsedText, ReturnType<typeof resolveAliases>['targets']>();

function targetsOf(parsed: ParsedText): ReturnType<typeof resolveAliases>['targets'] {
  const targets = known.get(parsed) ?? resolveAliases(parsed).targets;
  known.set(parsed, targets);
  return targets;
}

/** What an alias stands for; anything else is itself. */
export const behindAlias = (parsed: ParsedText, node: ParsedNode | null): ParsedNode | null => (isAlias(node) ? (targetsOf(parsed).get(node) ?? null) : node);

/**
 * The entries on a path, by the parser's nodes alone, as far as they exist and are written there. With
 * `through`, aliases and merge keys are followed, and what is given begins with the last one followed.
 */
export function heldAt(parsed: ParsedText, path: Edit['path'], through: boolean): Held[] {
  const targets = targetsOf(parsed);
  const resolve = (node: unknown): unknown => (isAlias(node) ? targets.get(node) : node);
  let node: unknown = parsed.document.contents;
  let held: Held[] = [];
  for (const step of path) {
    const before = held;
    if (isAlias(node)) {
      if (!through) return held;
      node = resolve(node);
      held = [];
    }
    let home = node;
    if (isMap(home) && typeof step === 'string' && through) home = mapWith(home, step, resolve, new Set()) ?? home;
    if (home !== node) held = [];
    if (isMap<ParsedNode, ParsedNode | null>(home) && typeof step === 'string') {
      const index = home.items.findLastIndex(({ key }) => isScalar(key) && key.value === step);
      held.push({ in: home, index: index < 0 ? home.items.length : index });
      if (index < 0) return held;
      node = home.items[index]?.value;
    } else if (isSeq<ParsedNode | null>(home) && typeof step === 'number') {
      held.push({ in: home, index: step });
      if (step >= home.items.length) return held;
      node = home.items[step];
    } else {
      // Behind an alias there may be nothing to go into.
      return before;
    }
  }
  return held;
}

/** The mapping that has a key, this one or one merged into it. */
function mapWith(map: YAMLMap, key: string, resolve: (node: unknown) => unknown, seen: Set<unknown>): YAMLMap | undefined {
  if (seen.has(map)) return undefined;
  seen.add(map);
  if (map.items.some((pair) => isScalar(pair.key) && pair.key.value === key)) return map;
  for (const pair of map.items) {
    if (!isMergePair(pair.key)) continue;
    const merged = resolve(pair.value);
    for (const item of isSeq(merged) ? merged.items : [merged]) {
      const source = resolve(item);
      const found = isMap(source) ? mapWith(source, key, resolve, seen) : undefined;
      if (found) return found;
    }
  }
  return undefined;
}

/** The value of an entry; null when it has none, or is not there. */
export function valueIn({ in: holder, index }: Held): ParsedNode | null {
  const item = holder.items[index];
  return (item && 'key' in item ? item.value : item) ?? null;
}

/** A span of a text. */
export interface Region {
  start: number;
  end: number;
}

/** The span of a document that an edit may write to: its entry with what stands around it, up to the neighbours. */
export function editedRegion(parsed: ParsedText, edit: Edit, through: boolean): Region {
  const { text } = parsed;
  const whole = { start: 0, end: text.length };
  const held = heldAt(parsed, edit.path, through);
  // What is left empty goes with its last entry.
  while ((edit.op === 'clear' || edit.op === 'remove') && held.length > 1 && held.at(-1)?.in.items.length === 1) held.pop();
  const last = held.at(-1);
  const value = last ? valueIn(last) : parsed.document.contents;
  const target = through ? behindAlias(parsed, value) : value;
  if (edit.op === 'insert' && held.length === edit.path.length && isSeq<ParsedNode | null>(target) && target.items.length > 0) {
    return between(text, target, edit.index, edit.index);
  }
  if (!last) return whole;
  const fills = edit.op === 'set' || edit.op === 'insert';
  if (fills && target && target !== value) return { start: backOver(text, target.range[0]), end: contentBehind(text, target.range[1]) };
  // What is moved, or shines through a merge key.
  if (edit.op === 'move' || (last.index >= last.in.items.length && !fills)) return between(text, last.in, 0, last.in.items.length);
  if (edit.op === 'duplicate') return between(text, last.in, last.index + 1, last.index + 1);
  return between(text, last.in, last.index, last.index + 1);
}

/** From the end of the entry before one to the start of another. */
function between(text: string, holder: Held['in'], from: number, to: number): Region {
  const before = holder.items[from - 1];
  const behind = holder.items[to];
  return {
    start: before ? endOf(text, before) : backOver(text, holder.range?.[0] ?? 0),
    end: behind ? startOf(behind) : contentBehind(text, holder.range?.[1] ?? text.length),
  };
}

type Item = Held['in']['items'][number] | undefined;

const startOf = (item: Item): number => (item && 'key' in item ? item.key.range[0] : (item?.range[0] ?? 0));

/** Where an entry ends, without the comments that the parser counts among a block's own. */
function endOf(text: string, item: Item): number {
  const value = item && 'key' in item ? (item.value ?? item.key) : item;
  if ((isMap<ParsedNode, ParsedNode | null>(value) || isSeq<ParsedNode | null>(value)) && !value.flow && value.items.length > 0) return endOf(text, value.items.at(-1));
  return text.slice(0, value?.range[1] ?? 0).trimEnd().length;
}

/** Where content ends before white space, comments, anchors and tags. */
function backOver(text: string, offset: number): number {
  const before = text.slice(Math.max(0, offset - 5000), offset);
  return offset - (/(?:\s|[&!]\S*\s|#[^\n]*\n)*$/.exec(before)?.[0].length ?? 0);
}

/** Where content goes on behind white space, comments, and dashes with nothing behind them. */
function contentBehind(text: string, from: number): number {
  return from + (/^(?:[ \t]|-(?=\s|$))*(?:#[^\n]*|\r)?(?:\n|$)(?:(?:[ \t]|-(?=\s))*(?:#[^\n]*)?\r?(?:\n|$))*/.exec(text.slice(from))?.[0].length ?? 0);
}
