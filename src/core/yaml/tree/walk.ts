import type { YamlNode } from './node.ts';

/** A node and all nodes below it, keys before their values, in the order of the text. Aliases are not followed. */
export function* nodesIn(root: YamlNode | undefined): Generator<YamlNode> {
  const open = root ? [root] : [];
  for (let node = open.pop(); node; node = open.pop()) {
    yield node;
    if (node.kind === 'list') {
      for (let at = node.items.length - 1; at >= 0; at--) open.push(node.items[at] ?? node);
    } else if (node.kind === 'mapping') {
      for (let at = node.pairs.length - 1; at >= 0; at--) {
        const pair = node.pairs[at];
        if (pair) open.push(pair.value, pair.key);
      }
    }
  }
}
