import { isAlias, isSeq, visit, type ParsedNode } from 'yaml';
import { chunkRange, deleteEntry, insertEntry, lastLineEnd, type BlockEntries, type Spacing } from './block-entries.ts';
import { endsUnbroken } from './block-scalar-end.ts';
import { collectionToken, entriesOf } from './entries.ts';
import { deleteFlowEntry, flowEntries, insertFlowEntry, moveFlowEntry, type FlowEntries } from './flow-entries.ts';
import { commonQuote, type Layout } from './layout.ts';
import type { ParsedText } from './parse.ts';
import type { Place, Plan } from './plan-edit.ts';
import { replaceValue, writeLikeOld } from './replace-value.ts';
import { applyChanges, splice, type TextChange } from './text-change.ts';
import { columnOf } from './text-lines.ts';
import { misfitTag } from './value-tag.ts';
import { writeEntry, writeFlow, writeFlowEntry, writeItem, type Style } from './write-value.ts';

/** A plan that changes the text. */
export type TextPlan = Exclude<Plan, { kind: 'nothing' | 'refused' }>;

/** The ways to splice a plan into the text, the best first; each must be checked by reading the text again. */
export function* spellings(parsed: ParsedText, plan: TextPlan, layout: Layout): Generator<TextChange[]> {
  const { text } = parsed;
  const { node } = plan.place;
  const quote = 'value' in plan ? commonQuote(plan.kind === 'insert' ? node : (plan.place.parent ?? null)) : undefined;
  const style: Style = { layout, blocks: true, quote: quote ?? layout.quote, always: plan.kind === 'insert' && quote !== undefined };
  if (plan.kind === 'replace') {
    const like = writeLikeOld(text, plan.place, plan.value, layout);
    if (like) yield replaceValue(text, plan.place, plan.value, like, style);
  }
  yield splicePlan(parsed, plan, style);
  if (plan.kind !== 'replace') {
    if (plan.kind === 'delete') yield* emptied(parsed, plan);
    yield splicePlan(parsed, plan, style, 'close');
    yield splicePlan(parsed, plan, style, 'below');
  }
  if ('value' in plan) yield splicePlan(parsed, plan, { layout, blocks: false, quote: '"', always: true });
}

/** An empty collection in place of the root's last entry, where nothing at all would be no document: before `...`. */
function* emptied({ text }: ParsedText, { place }: Extract<TextPlan, { kind: 'delete' }>): Generator<TextChange[]> {
  const [entry, ...others] = entriesOf(place.node) ?? [];
  if (entry && others.length === 0) yield [splice(entry.start, lastLineEnd(text, entry.end), entry.key ? '{}' : '[]')];
}

function splicePlan(parsed: ParsedText, plan: TextPlan, style: Style, spacing: Spacing = 'even'): TextChange[] {
  if (plan.kind === 'replace') {
    const changes = replaceValue(parsed.text, plan.place, plan.value, undefined, style);
    const tag = misfitTag(plan.place, plan.value);
    if (!tag) return changes;
    const tagEnd = tag.offset + tag.source.length;
    const spaced = /\s/.test(parsed.text[tag.offset - 1] ?? '');
    return [spaced ? splice(tag.offset - 1, tagEnd, '') : splice(tag.offset, tagEnd + 1, ''), ...changes];
  }
  const token = collectionToken(plan.place.node);
  const entries = entriesOf(plan.place.node) ?? [];
  if (!token) return [];
  const { text } = parsed;
  if (token.type === 'flow-collection') return spliceFlow(parsed, plan, flowEntries(text, style.layout.eol, token, entries), style);
  return spliceBlock(parsed, plan, { text, eol: style.layout.eol, entries, floor: plan.place.entry?.slot ?? 0, spacing }, style);
}

function spliceBlock(parsed: ParsedText, plan: Exclude<TextPlan, { kind: 'replace' }>, block: BlockEntries, style: Style): TextChange[] {
  const { entries } = block;
  const column = columnOf(block.text, entries[0]?.start ?? 0);
  switch (plan.kind) {
    case 'add':
      return insertEntry(block, entries.length, writeEntry(plan.key, plan.value, column, style));
    case 'insert':
      return insertEntry(block, plan.index, writeItem(plan.value, column, style, dashGap(block)));
    case 'delete':
      return deleteEntry(block, plan.index);
    case 'move': {
      const { start, end } = chunkRange(block, plan.index);
      const at = plan.to > plan.index ? plan.to + 1 : plan.to;
      return [...deleteEntry(block, plan.index), ...insertEntry(block, at, [' '.repeat(column) + copyRange(parsed, start, end, plan.place.node, false)])];
    }
    case 'duplicate': {
      const start = entries[plan.index]?.start ?? 0;
      const { end } = chunkRange(block, plan.index);
      return insertEntry(block, plan.index + 1, [' '.repeat(column) + copyRange(parsed, start, end, itemOf(plan.place, plan.index), true)]);
    }
  }
}

function spliceFlow(parsed: ParsedText, plan: Exclude<TextPlan, { kind: 'replace' }>, flow: FlowEntries, style: Style): TextChange[] {
  switch (plan.kind) {
    case 'add':
      return insertFlowEntry(flow, flow.entries.length, writeFlowEntry(plan.key, plan.value, style));
    case 'insert':
      return insertFlowEntry(flow, plan.index, writeFlow(plan.value, style));
    case 'delete':
      return deleteFlowEntry(flow, plan.index);
    case 'move':
      return moveFlowEntry(flow, plan.index, plan.to);
    case 'duplicate': {
      const { start, end } = flow.entries[plan.index] ?? { start: 0, end: 0 };
      return insertFlowEntry(flow, plan.index + 1, copyRange(parsed, start, end, itemOf(plan.place, plan.index), true));
    }
  }
}

/** Spaces between the dashes of a list and what follows them. */
function dashGap({ text, entries }: BlockEntries): number {
  const [, gap = ' '] = /^-( +)[^ #\r\n]/.exec(text.slice(entries[0]?.start)) ?? [];
  return Math.min(gap.length, 7);
}

function itemOf({ node }: Place, index: number): ParsedNode | null {
  // Lists of a parsed document hold parsed nodes.
  return isSeq(node) ? ((node.items[index] ?? null)) : null;
}

/**
 * The text of a range, as it can stand elsewhere: a block scalar that ended the whole text without a line
 * break is told so, and with `fresh` anchors in it are dropped, since a copy must not take the aliases over.
 */
function copyRange(parsed: ParsedText, start: number, end: number, node: ParsedNode | null, fresh: boolean): string {
  const { text } = parsed;
  const changes: TextChange[] = [];
  const header = unbrokenHeader(parsed);
  if (header && header.offset >= start && header.offset < end) changes.push(header);
  if (fresh && node) {
    visit(node, {
      Node: (_, part) => {
        const name = isAlias(part) ? undefined : part.anchor;
        if (name === undefined) return;
        const anchor = text.lastIndexOf(`&${name}`, (part.range?.[0] ?? 0) - 1);
        const anchorEnd = anchor + 1 + name.length;
        if (anchor < start) return;
        changes.push(/[ \t]/.test(text[anchorEnd] ?? '') ? splice(anchor, anchorEnd + 1, '') : splice(anchor - 1, anchorEnd, ''));
      },
    });
  }
  const ordered = changes.filter(({ offset }) => offset >= start && offset < end).sort((a, b) => a.offset - b.offset);
  return applyChanges(text.slice(start, end), ordered.map((change) => ({ ...change, offset: change.offset - start })));
}

/**
 * Where a block scalar ends the whole text without a line break, and so has none: the change of its
 * header that keeps it so when lines are added below it.
 */
export function unbrokenHeader(parsed: ParsedText): TextChange | undefined {
  if (parsed.text.endsWith('\n')) return undefined;
  const found: TextChange[] = [];
  visit(parsed.document, {
    Scalar: (_, node) => {
      const token = node.srcToken;
      if (token?.type !== 'block-scalar' || !endsUnbroken(parsed, node)) return;
      const [header] = token.props;
      if (!header || !('source' in header)) return;
      const end = header.offset + header.source.length;
      found.push(header.source.includes('+') ? splice(header.offset, end, header.source.replace('+', '-')) : splice(end, end, '-'));
    },
  });
  return found[0];
}
