import { isSeparator } from '../../yaml/text/characters.ts';
import { isScalar } from '../../yaml/tree/node.ts';
import type { ParsedText } from '../../yaml/parse-text.ts';
import { chunkRange, deleteEntry, insertEntry, lastLineEnd, type BlockEntries, type Spacing } from './block-entries.ts';
import { copyRange } from './copy-range.ts';
import { entriesOf, isFlow } from '../entries.ts';
import { deleteFlowEntry, flowEntries, insertFlowEntry, moveFlowEntry, type FlowEntries } from './flow-entries.ts';
import { commonQuote, type Layout } from '../write/layout.ts';
import type { TextPlan } from './plan.ts';
import { replaceValue, writeLikeOld } from './replace-value.ts';
import { splice, type TextChange } from '../write/text-change.ts';
import { columnOf } from '../text-lines.ts';
import { misfitTag } from './value-tag.ts';
import { inlineScalar } from '../write/write-scalar.ts';
import { writeEntry, writeFlow, writeFlowEntry, writeItem, type Style } from '../write/write-value.ts';

type Splice = Exclude<TextPlan, { kind: 'rename' }>;

/** The ways to splice a plan into the text, the best first; each must be checked by reading the text again. */
export function* spellings(parsed: ParsedText, plan: TextPlan, layout: Layout): Generator<TextChange[]> {
  const { text } = parsed;
  const { node } = plan.place;
  const quote = 'value' in plan ? commonQuote(plan.kind === 'insert' ? node : plan.place.parent) : undefined;
  const style: Style = { layout, blocks: true, quote: quote ?? layout.quote, always: plan.kind === 'insert' && quote !== undefined };
  if (plan.kind === 'rename') {
    yield* renamings(plan, style);
    return;
  }
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

/** An empty collection in place of the root's last entry, where nothing at all would not be a document: before `...`. */
function* emptied({ text }: ParsedText, { place }: Extract<TextPlan, { kind: 'delete' }>): Generator<TextChange[]> {
  const [entry, ...others] = entriesOf(place.node) ?? [];
  if (entry && others.length === 0) yield [splice(entry.start, lastLineEnd(text, entry.end), entry.key ? '{}' : '[]')];
}

/** A key's new spellings: with its present quotes, if any. */
function* renamings({ place, index, key: name }: Extract<TextPlan, { kind: 'rename' }>, style: Style): Generator<TextChange[]> {
  const key = entriesOf(place.node)?.[index]?.key;
  if (!isScalar(key)) return;
  const flow = place.flow || isFlow(place.node);
  const quote = key.style === 'double-quoted' ? '"' : key.style === 'single-quoted' ? "'" : undefined;
  for (const quoting of [{ quote: quote ?? style.quote, always: quote !== undefined }, { quote: '"', always: true } as const]) {
    yield [splice(key.content, key.end, inlineScalar(name, flow, quoting))];
  }
}

function splicePlan(parsed: ParsedText, plan: Splice, style: Style, spacing: Spacing = 'even'): TextChange[] {
  if (plan.kind === 'replace') {
    const changes = replaceValue(parsed.text, plan.place, plan.value, undefined, style);
    const tag = misfitTag(plan.place, plan.value);
    if (!tag) return changes;
    const spaced = /\s/.test(parsed.text[tag.start - 1] ?? '');
    return [spaced ? splice(tag.start - 1, tag.end, '') : splice(tag.start, tag.end + 1, ''), ...changes];
  }
  const { node } = plan.place;
  const entries = entriesOf(node);
  if (!entries) return [];
  const { text } = parsed;
  if (isFlow(node)) return spliceFlow(parsed, plan, flowEntries(text, style.layout.eol, node, entries), style);
  return spliceBlock(parsed, plan, { text, eol: style.layout.eol, entries, floor: plan.place.entry?.slot ?? 0, spacing }, style);
}

function spliceBlock(parsed: ParsedText, plan: Exclude<Splice, { kind: 'replace' }>, block: BlockEntries, style: Style): TextChange[] {
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
      return [
        ...deleteEntry(block, plan.index),
        ...insertEntry(endedAs(block, end), at, [' '.repeat(column) + copyRange(parsed, start, end, false)]),
      ];
    }
    case 'duplicate': {
      const start = entries[plan.index]?.start ?? 0;
      const { end } = chunkRange(block, plan.index);
      return insertEntry(endedAs(block, end), plan.index + 1, [' '.repeat(column) + copyRange(parsed, start, end, true)]);
    }
  }
}

/** A copy ends with its own line break, where that may be part of a block scalar. */
function endedAs(block: BlockEntries, end: number): BlockEntries {
  return isSeparator(block.text.charCodeAt(end)) ? { ...block, eol: block.text.charAt(end) } : block;
}

function spliceFlow(parsed: ParsedText, plan: Exclude<Splice, { kind: 'replace' }>, flow: FlowEntries, style: Style): TextChange[] {
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
      return insertFlowEntry(flow, plan.index + 1, copyRange(parsed, start, end, true));
    }
  }
}

/** Spaces between the dashes of a list and what follows them. */
function dashGap({ text, entries }: BlockEntries): number {
  const [, gap = ' '] = /^-( +)[^ #\r\n]/.exec(text.slice(entries[0]?.start)) ?? [];
  return Math.min(gap.length, 7);
}
