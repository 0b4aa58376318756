import type { DecodedMapping, DecodedValue } from '../document/decode.ts';
import type { Path } from '../report/finding.ts';
import type { ResolvedField, ResolvedShape } from '../spec/resolve.ts';
import { isDecodedMapping } from '../document/values.ts';

/** Called with where each part of the merged config came from, children before the mappings they are in. */
export type Transcribe = (side: 'parent' | 'child', from: Path, to: Path) => void;

/** The key of a list item: its own text, or the field that its shape names as the key. */
export function itemKey(item: DecodedValue, shape: ResolvedShape | undefined): string {
  if (isDecodedMapping(item)) return shape?.key?.(item) ?? '';
  return typeof item === 'string' ? item : '';
}

/** Go's zero value of a struct: no member is set. A list without items is set. */
export function isZero(value: DecodedMapping, shape: ResolvedShape): boolean {
  return shape.fields.every((field) => {
    const member = value[field.name];
    if (member === undefined) return true;
    if (isDecodedMapping(member) && field.shape) return !field.pointer && isZero(member, field.shape);
    return field.plain && (member === '' || member === 0 || member === false);
  });
}

interface Place {
  parent: Path;
  child: Path;
  result: Path;
}

/**
 * Merges a child config into a parent, as Ignition does: mappings member by member, lists by the
 * keys of their items (parent's items first, then new ones), a child's value over the parent's.
 * Lists marked `append` are concatenated. Neither config is modified.
 */
export function mergeConfigs(parent: DecodedMapping, child: DecodedMapping, shape: ResolvedShape, transcribe?: Transcribe): DecodedMapping {
  return new Merger(transcribe).mappings(parent, child, shape, { parent: [], child: [], result: [] });
}

class Merger {
  private readonly transcribe: Transcribe | undefined;

  constructor(transcribe: Transcribe | undefined) {
    this.transcribe = transcribe;
  }

  mappings(parent: DecodedMapping, child: DecodedMapping, shape: ResolvedShape, place: Place): DecodedMapping {
    const result: DecodedMapping = {};
    for (const field of shape.fields) {
      const at = below(place, field.name);
      const merged = this.member(parent, child, field, shape, at);
      if (merged !== undefined) result[field.name] = merged;
    }
    return result;
  }

  private member(
    parent: DecodedMapping,
    child: DecodedMapping,
    field: ResolvedField,
    shape: ResolvedShape,
    at: Place,
  ): DecodedValue | undefined {
    const ours = parent[field.name];
    const theirs = child[field.name];
    if (field.list) {
      return this.lists(Array.isArray(ours) ? ours : [], Array.isArray(theirs) ? theirs : [], child, field, shape, at);
    }
    if (
      field.shape &&
      isDecodedMapping(ours) &&
      isDecodedMapping(theirs) &&
      (field.pointer || !(isZero(ours, field.shape) || isZero(theirs, field.shape)))
    ) {
      const merged = this.mappings(ours, theirs, field.shape, at);
      this.transcribe?.('parent', at.parent, at.result);
      this.transcribe?.('child', at.child, at.result);
      return merged;
    }
    const childSet = theirs !== undefined && !(field.shape && !field.pointer && isDecodedMapping(theirs) && isZero(theirs, field.shape));
    // Where Go has no pointer, the child's value wins even when zero.
    const side = childSet || (field.plain && !field.shape) ? 'child' : 'parent';
    const winner = side === 'child' ? theirs : ours;
    this.copied(side, winner, field, at[side], at.result);
    return winner;
  }

  private lists(
    parent: DecodedValue[],
    child: DecodedValue[],
    childMapping: DecodedMapping,
    field: ResolvedField,
    shape: ResolvedShape,
    at: Place,
  ): DecodedValue[] | undefined {
    if (parent.length + child.length === 0) return undefined;
    const result: DecodedValue[] = [];
    const sides = { parent: false, child: false };
    const take = (side: 'parent' | 'child', item: DecodedValue, index: number) => {
      this.copiedItem(side, item, field, [...at[side], index], [...at.result, result.length]);
      result.push(item);
      sides[side] = true;
    };
    if (field.append) {
      parent.forEach((item, index) => take('parent', item, index));
      child.forEach((item, index) => take('child', item, index));
    } else {
      const childItems = keyed(childMapping, field, shape);
      for (const [index, item] of parent.entries()) {
        const match = childItems.get(itemKey(item, field.shape));
        if (!match) take('parent', item, index);
        // An item with the same key in another list (a link where the parent has a file) replaces this one there.
        else if (match.field === field) {
          sides.parent = sides.child = true;
          result.push(
            this.items(item, match.item, field, {
              parent: [...at.parent, index],
              child: [...at.child, match.index],
              result: [...at.result, result.length],
            }),
          );
        }
      }
      const parentKeys = new Set(parent.map((item) => itemKey(item, field.shape)));
      for (const [index, item] of child.entries()) {
        if (!parentKeys.has(itemKey(item, field.shape))) take('child', item, index);
      }
    }
    if (sides.parent) this.transcribe?.('parent', at.parent, at.result);
    if (sides.child) this.transcribe?.('child', at.child, at.result);
    return result;
  }

  private items(parent: DecodedValue, child: DecodedValue, field: ResolvedField, at: Place): DecodedValue {
    if (field.shape && isDecodedMapping(parent) && isDecodedMapping(child)) {
      const merged = this.mappings(parent, child, field.shape, at);
      this.transcribe?.('parent', at.parent, at.result);
      this.transcribe?.('child', at.child, at.result);
      return merged;
    }
    this.copiedItem('child', child, field, at.child, at.result);
    return child;
  }

  /** Transcribes a member taken whole from one side; empty values leave no trace. */
  private copied(side: 'parent' | 'child', value: DecodedValue | undefined, field: ResolvedField, from: Path, to: Path): boolean {
    if (!this.transcribe || value === undefined) return false;
    if (Array.isArray(value)) {
      // Every item is transcribed, so this must not stop at the first.
      const any = value.map((item, index) => this.copiedItem(side, item, field, [...from, index], [...to, index])).includes(true);
      if (any) this.transcribe(side, from, to);
      return any;
    }
    if (!isDecodedMapping(value) && field.plain && (value === '' || value === 0 || value === false)) return false;
    return this.copiedItem(side, value, field, from, to);
  }

  private copiedItem(side: 'parent' | 'child', value: DecodedValue, field: ResolvedField, from: Path, to: Path): boolean {
    if (!this.transcribe) return false;
    if (isDecodedMapping(value)) {
      let any = false;
      for (const member of field.shape?.fields ?? []) {
        any = this.copied(side, value[member.name], member, [...from, member.name], [...to, member.name]) || any;
      }
      if (any) this.transcribe(side, from, to);
      return any;
    }
    if (value === '' && field.list) return false;
    this.transcribe(side, from, to);
    return true;
  }
}

const below = (place: Place, step: string): Place => ({
  parent: [...place.parent, step],
  child: [...place.child, step],
  result: [...place.result, step],
});

interface Keyed {
  item: DecodedValue;
  index: number;
  field: ResolvedField;
}

/** The child's items by key, across all lists that share their keys with this one; the last item with a key counts. */
function keyed(child: DecodedMapping, field: ResolvedField, shape: ResolvedShape): Map<string, Keyed> {
  const items = new Map<string, Keyed>();
  const shared = shape.sharedKeys.includes(field.name);
  for (const candidate of shape.fields) {
    if (candidate !== field && !(shared && shape.sharedKeys.includes(candidate.name))) continue;
    const list = child[candidate.name];
    if (Array.isArray(list)) list.forEach((item, index) => items.set(itemKey(item, candidate.shape), { item, index, field: candidate }));
  }
  return items;
}
