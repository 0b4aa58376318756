import type { ParsedNode } from 'yaml';
import type { Path } from '../report/finding.ts';
import type { ParsedText } from './parse.ts';
import type { Unshare } from './plan.ts';
import { positionAt } from './position.ts';
import { propertyOf } from './properties.ts';
import { nodesAt } from './read.ts';
import { lineOf, sharedNode, sharingOf } from './sharing.ts';

/** How many places use what is shared on a path, and the lines on which they are, in order. */
export function usesAt(parsed: ParsedText, path: Path, step: Unshare): { places: number; lines: number[] } {
  const { aliasesOf } = sharingOf(parsed);
  const users = new Set<ParsedNode>();
  for (const node of [...nodesAt(parsed, path), ...(step.how === 'write-out' ? [step.alias] : step.how === 'hand-on' ? [step.node] : [])]) {
    const target = sharedNode(parsed, node);
    if (!target) continue;
    users.add(target);
    // Aliases of a parsed document are parsed.
    for (const alias of aliasesOf.get(target) ?? []) users.add(alias as ParsedNode);
  }
  const lines = new Set([...users].map((node) => lineOfAnchor(parsed, node)));
  return { places: users.size, lines: [...lines].sort((a, b) => a - b) };
}

/** The line on which a node's anchor stands; its own without one. */
function lineOfAnchor(parsed: ParsedText, node: ParsedNode): number {
  return positionAt(parsed, propertyOf(parsed, node, 'anchor')?.offset ?? node.range[0]).line;
}

/** Why an edit that must free a place first does not do so unasked, as a sentence. */
export function whyShared(parsed: ParsedText, step: Unshare): string {
  const { targets, aliasesOf } = sharingOf(parsed);
  if (step.how === 'own') return `This value is shared: it comes through a merge key (<<) on line ${step.mapping.node ? lineOf(parsed, step.mapping.node) : 1} or below.`;
  if (step.how === 'write-out') {
    const target = targets.get(step.alias);
    return `This value is shared: it comes from the anchor &${step.alias.source}${target ? ` on line ${lineOfAnchor(parsed, target)}` : ''}.`;
  }
  const alias = aliasesOf.get(step.node)?.[0];
  return `This value is shared: its anchor &${alias?.source ?? ''} on line ${lineOfAnchor(parsed, step.node)} is used again on line ${positionAt(parsed, alias?.range?.[0] ?? 0).line}.`;
}
