import * as words from '#words/core/edits';
import type { Path } from '../../report/finding.ts';
import type { YamlNode } from '../../yaml/tree/node.ts';
import type { ParsedText } from '../../yaml/parse-text.ts';
import type { Unshare } from './plan.ts';
import { lineOf } from '../position.ts';
import { anchorOf } from '../write/properties.ts';
import { nodesAt } from '../read.ts';
import { screenLineAt } from '../screen-lines.ts';
import { aliasesOf, sharedNode } from '../sharing.ts';

/** How many places use what is shared on a path, and their lines, in order. */
export function usesAt(parsed: ParsedText, path: Path, step: Unshare): { places: number; lines: number[] } {
  const users = new Set<YamlNode>();
  for (const node of [
    ...nodesAt(parsed, path),
    ...(step.how === 'inline-alias' ? [step.alias] : step.how === 'move-anchor' ? [step.node] : []),
  ]) {
    const target = sharedNode(parsed, node);
    if (!target) continue;
    users.add(target);
    for (const alias of aliasesOf(parsed).get(target) ?? []) users.add(alias);
  }
  const lines = new Set([...users].map((node) => lineOfAnchor(parsed, node)));
  return { places: users.size, lines: [...lines].sort((a, b) => a - b) };
}

/** The line of a node's anchor; the node's own line without one. */
function lineOfAnchor(parsed: ParsedText, node: YamlNode): number {
  return screenLineAt(parsed, anchorOf(node)?.start ?? node.content);
}

/** Why an edit that must free a place first asks before it does so, as a sentence. */
export function whyShared(parsed: ParsedText, step: Unshare): string {
  if (step.how === 'override-merged') return words.sharedByMerge(step.mapping.node ? lineOf(parsed, step.mapping.node) : 1);
  if (step.how === 'inline-alias') {
    const { name, target } = step.alias;
    return words.sharedByAlias(name, lineOfAnchor(parsed, target));
  }
  const alias = aliasesOf(parsed).get(step.node)?.[0];
  return words.sharedByAnchor(alias?.name ?? '', lineOfAnchor(parsed, step.node), alias ? lineOf(parsed, alias) : 1);
}
