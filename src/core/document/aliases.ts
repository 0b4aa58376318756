import { isAlias, visit, type Alias, type ParsedNode } from 'yaml';
import type { ParsedText } from './parse.ts';

/** What each alias of a document stands for: the latest node before it with that anchor. */
export interface Aliases {
  targets: ReadonlyMap<Alias, ParsedNode>;
  /** The first alias whose anchor is not known at its place; go-yaml refuses the document. */
  unknown: Alias | undefined;
}

const none: Aliases = { targets: new Map(), unknown: undefined };

/** Resolves every alias of a document, in document order as go-yaml's parser meets them. */
export function resolveAliases(parsed: ParsedText): Aliases {
  if (!parsed.text.includes('*')) return none;
  const anchors = new Map<string, ParsedNode>();
  const targets = new Map<Alias, ParsedNode>();
  let unknown: Alias | undefined;
  visit(parsed.document, {
    Node(_, node) {
      if (isAlias(node)) {
        const target = anchors.get(node.source);
        if (target) targets.set(node, target);
        else unknown ??= node;
      } else if (node.anchor !== undefined) {
        // Nodes of a parsed document are parsed nodes.
        anchors.set(node.anchor, node as ParsedNode);
      }
    },
  });
  return { targets, unknown };
}
