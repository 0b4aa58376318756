import type { YamlNode } from '../../yaml/tree/node.ts';
import { isNullText } from '../resolve-scalar.ts';
import { inlineScalar, isNewScalar } from '../write/write-scalar.ts';
import { isList, type NewValue } from '../write/write-value.ts';

/**
 * Everything that a text means to a reader, without its layout: what an edit must leave alone elsewhere.
 * Entries keep their order and their duplicates. `properties` are the anchor and tag; `node` is the one
 * that was read, by which an alias's target is recognised; new nodes and copies have none.
 */
export type ExpectedValue =
  | { kind: 'scalar'; text: string; plain: boolean | undefined; properties: string; node?: YamlNode | undefined }
  | { kind: 'alias'; name: string; target: YamlNode }
  | { kind: 'map'; entries: readonly (readonly [ExpectedValue, ExpectedValue])[]; properties: string; node?: YamlNode | undefined }
  | { kind: 'seq'; items: readonly ExpectedValue[]; properties: string; node?: YamlNode | undefined };

/** The shape of a node; that of a text without content is an empty plain scalar. */
export function expectedOf(node: YamlNode | undefined): ExpectedValue {
  if (!node) return { kind: 'scalar', text: '', plain: true, properties: '' };
  if (node.kind === 'alias') return { kind: 'alias', name: node.name, target: node.target };
  const properties = `${node.anchor === undefined ? '' : `&${node.anchor} `}${node.tag}`;
  switch (node.kind) {
    case 'scalar':
      return { kind: 'scalar', text: node.text, plain: node.style === 'plain', properties, node };
    case 'list':
      return { kind: 'seq', items: node.items.map(expectedOf), properties, node };
    case 'mapping':
      return { kind: 'map', entries: node.pairs.map(({ key, value }) => [expectedOf(key), expectedOf(value)] as const), properties, node };
  }
}

/** The shape that a new value must be read back as. A string may be quoted or plain, but not a plain null. */
export function expectedOfNew(value: NewValue): ExpectedValue {
  if (isNewScalar(value)) {
    if (typeof value === 'string') return { kind: 'scalar', text: value, plain: undefined, properties: '' };
    return { kind: 'scalar', text: inlineScalar(value, false, { quote: '"', always: false }), plain: true, properties: '' };
  }
  if (isList(value)) return { kind: 'seq', items: value.map(expectedOfNew), properties: '' };
  return { kind: 'map', entries: Object.entries(value).map(([key, item]) => [expectedOfNew(key), expectedOfNew(item)]), properties: '' };
}

/** Whether a shape read back is the expected one, with its aliases standing for what they stood for before. */
export function sameShape(expected: ExpectedValue, actual: ExpectedValue, read = new Map<YamlNode, YamlNode | undefined>()): boolean {
  if (expected.kind === 'alias' || actual.kind === 'alias') {
    if (expected.kind !== 'alias' || actual.kind !== 'alias' || expected.name !== actual.name) return false;
    return read.get(expected.target) === actual.target;
  }
  if (expected.node) read.set(expected.node, actual.node);
  if (expected.properties !== actual.properties) return false;
  if (expected.kind === 'scalar' && actual.kind === 'scalar') {
    if (expected.text !== actual.text) return false;
    return expected.plain === undefined ? !(actual.plain && isNullText(actual.text)) : expected.plain === actual.plain;
  }
  if (expected.kind === 'seq' && actual.kind === 'seq') {
    return (
      expected.items.length === actual.items.length && expected.items.every((item, at) => sameShape(item, actual.items[at] ?? item, read))
    );
  }
  if (expected.kind === 'map' && actual.kind === 'map') {
    return (
      expected.entries.length === actual.entries.length &&
      expected.entries.every(([key, value], at) => {
        const [actualKey, actualValue] = actual.entries[at] ?? [key, value];
        return sameShape(key, actualKey, read) && sameShape(value, actualValue, read);
      })
    );
  }
  return false;
}

/** Changes the shape at the end of a trail of entry indexes, the root's first. */
export function changeShape(root: ExpectedValue, trail: readonly number[], change: (shape: ExpectedValue) => ExpectedValue): ExpectedValue {
  const [step, ...rest] = trail;
  if (step === undefined) return change(root);
  if (root.kind === 'map') {
    return {
      ...root,
      entries: root.entries.map(([key, value], at) => (at === step ? [key, changeShape(value, rest, change)] : [key, value])),
    };
  }
  if (root.kind === 'seq') return { ...root, items: root.items.map((item, at) => (at === step ? changeShape(item, rest, change) : item)) };
  return root;
}

/** The shape of a copy: without the anchors in it. */
export function copyShape(shape: ExpectedValue): ExpectedValue {
  if (shape.kind === 'alias') return shape;
  const node = undefined;
  const properties = shape.properties.replace(/^&\S+ /, '');
  if (shape.kind === 'seq') return { ...shape, node, properties, items: shape.items.map(copyShape) };
  if (shape.kind === 'map')
    return { ...shape, node, properties, entries: shape.entries.map(([key, value]) => [copyShape(key), copyShape(value)]) };
  return { ...shape, node, properties };
}
