import type { YamlNode } from '../tree/node.ts';

/** The contents of a tree as plain values: null for an empty scalar, the name of an alias, entries by the text of their key. */
export function plainTree(node: YamlNode | undefined): unknown {
  switch (node?.kind) {
    case 'scalar':
      return node.text === '' && node.style === 'plain' ? null : node.text;
    case 'alias':
      return `*${node.name}`;
    case 'list':
      return node.items.map(plainTree);
    case 'mapping':
      return Object.fromEntries(node.pairs.map(({ key, value }) => [String(plainTree(key)), plainTree(value)]));
    default:
      return undefined;
  }
}
