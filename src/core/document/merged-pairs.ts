import { isList, isMapping, type Mapping, type YamlNode } from '../yaml/tree/node.ts';

/** Follows aliases and leaves them again. */
interface Follower {
  enter(node: YamlNode): YamlNode;
  /** Rejects the document because of a node. */
  fail(node: YamlNode, message: string): never;
  leave(node: YamlNode): void;
}

/**
 * The mappings that a merge key brings in, each followed by those it merges itself, in go-yaml's order.
 * They are kept on a stack, since a chain of merges may be as long as the text.
 */
export class MergedPairs {
  private readonly stack: { node: YamlNode; leaving: boolean }[] = [];

  /** Begins with the value of a merge key. */
  constructor(merge: YamlNode) {
    this.push(merge);
  }

  /** Puts the value of a further merge key before the remaining ones. */
  push(merge: YamlNode): void {
    const sources = isList(merge) ? merge.items : [merge];
    for (let at = sources.length - 1; at >= 0; at--) {
      const node = sources[at];
      if (node) this.stack.push({ node, leaving: false });
    }
  }

  /** The next mapping; undefined when there is none left. An alias is left once everything it merges was taken. */
  next(follower: Follower): Mapping | undefined {
    for (let top = this.stack.pop(); top; top = this.stack.pop()) {
      if (top.leaving) {
        follower.leave(top.node);
        continue;
      }
      const { node } = top;
      if (!isMapping(node.kind === 'alias' ? node.target : node))
        follower.fail(node, 'map merge requires map or sequence of maps as the value');
      const mapping = follower.enter(node);
      if (node.kind === 'alias') this.stack.push({ node, leaving: true });
      if (isMapping(mapping)) return mapping;
    }
    return undefined;
  }
}
