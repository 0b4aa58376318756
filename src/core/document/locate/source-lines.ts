import type { Path } from '../../report/finding.ts';
import { isAlias, isList, isMapping, type Mapping, type YamlNode } from '../../yaml/tree/node.ts';
import type { ParsedText } from '../../yaml/parse-text.ts';
import { entryAt, type Entry } from '../entries.ts';
import { pairOf } from '../position.ts';
import { isMergeKey } from '../scalar-kind.ts';
import { screenLineAt } from '../screen-lines.ts';
import { findKey, resolved } from '../sharing.ts';

/** Lines of a text on screen, 1-based, both included. */
export interface LineRange {
  from: number;
  to: number;
}

/** Where a value is written: usually in one place; where it is shared, at its use and at its definition. */
export interface SourceLines {
  /** The lines of its entry, from the key or dash on. */
  at: LineRange[];
  /** Whether the value is a scalar, of which each line is a part. */
  scalar: boolean;
}

/**
 * The lines of the deepest entry that exists on a path. What comes through an alias or a merge key has the lines of that,
 * and those where it is defined. Undefined when not even the first step of the path exists.
 */
export function sourceLines(parsed: ParsedText, path: Path): SourceLines | undefined {
  let node = parsed.root;
  let own: Span | undefined;
  let use: Span | undefined;
  for (const step of path) {
    const inside: YamlNode | undefined = node && resolved(node);
    if (own && isAlias(node)) use ??= own;
    const found = inside && stepDown(inside, step);
    if (!found) break;
    use ??= found.merge;
    own = found.entry;
    node = found.entry.value;
  }
  if (!own || !node) return undefined;
  const spans = use ? [use, own] : [own];
  if (isAlias(node)) spans.push({ start: node.target.content, end: node.target.end });
  return { at: spans.map((span) => linesOf(parsed, span)), scalar: resolved(node).kind === 'scalar' };
}

type Span = Pick<Entry, 'start' | 'end'>;

/** The entry of a step, and the merge key that brings it in, if it is not the mapping's own. */
function stepDown(node: YamlNode, step: string | number): { entry: Span & Pick<Entry, 'value'>; merge: Span | undefined } | undefined {
  if (isList(node)) {
    const entry = typeof step === 'number' ? entryAt(node, step) : undefined;
    return entry && { entry, merge: undefined };
  }
  if (!isMapping(node) || typeof step !== 'string') return undefined;
  const found = findKey(node, step);
  const pair = found && pairOf(found.through.at(-1) ?? node, step);
  return pair && { entry: pair, merge: found.through.length > 0 ? mergeOf(node) : undefined };
}

const mergeOf = ({ pairs }: Mapping): Span | undefined => pairs.findLast(({ key }) => isMergeKey(key));

/** A block scalar includes its last line break, which is not a line of its own. */
function linesOf(parsed: ParsedText, { start, end }: Span): LineRange {
  const last = /[\r\n]/.test(parsed.text[end - 1] ?? '') ? end - 1 : end;
  return { from: screenLineAt(parsed, start), to: screenLineAt(parsed, Math.max(start, last)) };
}
