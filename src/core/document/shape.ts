import { isAlias, isScalar, isSeq, type ParsedNode } from 'yaml';
import { contentEnd, contentStart } from './entries.ts';
import type { ParsedText } from './parse.ts';
import { isNullText } from './resolve-scalar.ts';
import { sharingOf, type Mapping } from './sharing.ts';
import { inlineScalar, isNewScalar } from './write-scalar.ts';
import { isList, type NewValue } from './write-value.ts';
import { scalarText } from './position.ts';

/**
 * All that a text means to a reader, without its layout: what an edit must leave alone elsewhere.
 * Entries keep their order and their duplicates. `properties` are the anchor and tag;
 * `target` is the text of what an alias stands for, which no edit changes.
 */
export type Shape =
  | { kind: 'scalar'; text: string; plain: boolean | undefined; properties: string }
  | { kind: 'alias'; name: string; target: string }
  | { kind: 'map'; entries: readonly (readonly [Shape, Shape])[]; properties: string }
  | { kind: 'seq'; items: readonly Shape[]; properties: string };

/** The shape of a parsed node; an absent one is an empty plain scalar. */
export function shapeOf(parsed: ParsedText, node: ParsedNode | null): Shape {
  if (!node) return { kind: 'scalar', text: '', plain: true, properties: '' };
  if (isAlias(node)) {
    const token = sharingOf(parsed).targets.get(node)?.srcToken;
    return { kind: 'alias', name: node.source, target: token ? parsed.text.slice(contentStart(token), contentEnd(token)).trimEnd() : '' };
  }
  const properties = `${node.anchor === undefined ? '' : `&${node.anchor} `}${node.tag ?? ''}`;
  if (isScalar(node)) return { kind: 'scalar', text: scalarText(node), plain: node.type === 'PLAIN' || node.type === undefined, properties };
  // Collections of a parsed document hold parsed nodes.
  if (isSeq(node)) return { kind: 'seq', items: (node.items as (ParsedNode | null)[]).map((item) => shapeOf(parsed, item)), properties };
  const { items } = node as unknown as Mapping;
  return { kind: 'map', entries: items.map(({ key, value }) => [shapeOf(parsed, key), shapeOf(parsed, value)] as const), properties };
}

/** The shape that a new value must come back as. A string may be quoted or plain, but not a plain null. */
export function newShape(value: NewValue): Shape {
  if (isNewScalar(value)) {
    if (typeof value === 'string') return { kind: 'scalar', text: value, plain: undefined, properties: '' };
    return { kind: 'scalar', text: inlineScalar(value, false, { quote: '"', always: false }), plain: true, properties: '' };
  }
  if (isList(value)) return { kind: 'seq', items: value.map(newShape), properties: '' };
  return { kind: 'map', entries: Object.entries(value).map(([key, item]) => [newShape(key), newShape(item)]), properties: '' };
}

/** Whether a shape read back is the expected one. */
export function sameShape(expected: Shape, actual: Shape): boolean {
  if (expected.kind === 'alias' || actual.kind === 'alias') {
    return expected.kind === 'alias' && actual.kind === 'alias' && expected.name === actual.name && expected.target === actual.target;
  }
  if (expected.properties !== actual.properties) return false;
  if (expected.kind === 'scalar' && actual.kind === 'scalar') {
    if (expected.text !== actual.text) return false;
    return expected.plain === undefined ? !(actual.plain && isNullText(actual.text)) : expected.plain === actual.plain;
  }
  if (expected.kind === 'seq' && actual.kind === 'seq') {
    return expected.items.length === actual.items.length && expected.items.every((item, at) => sameShape(item, actual.items[at] ?? item));
  }
  if (expected.kind === 'map' && actual.kind === 'map') {
    return (
      expected.entries.length === actual.entries.length &&
      expected.entries.every(([key, value], at) => {
        const [actualKey, actualValue] = actual.entries[at] ?? [key, value];
        return sameShape(key, actualKey) && sameShape(value, actualValue);
      })
    );
  }
  return false;
}

/** Changes the shape at the end of a trail of entry indexes, the root's first. */
export function changeShape(root: Shape, trail: readonly number[], change: (shape: Shape) => Shape): Shape {
  const [step, ...rest] = trail;
  if (step === undefined) return change(root);
  if (root.kind === 'map') {
    return { ...root, entries: root.entries.map(([key, value], at) => (at === step ? [key, changeShape(value, rest, change)] : [key, value])) };
  }
  if (root.kind === 'seq') return { ...root, items: root.items.map((item, at) => (at === step ? changeShape(item, rest, change) : item)) };
  return root;
}

/** A shape without the anchors in it, as a copy of it has to be. */
export function withoutAnchors(shape: Shape): Shape {
  if (shape.kind === 'alias') return shape;
  const properties = shape.properties.replace(/^&\S+ /, '');
  if (shape.kind === 'seq') return { ...shape, properties, items: shape.items.map(withoutAnchors) };
  if (shape.kind === 'map') return { ...shape, properties, entries: shape.entries.map(([key, value]) => [withoutAnchors(key), withoutAnchors(value)]) };
  return { ...shape, properties };
}
