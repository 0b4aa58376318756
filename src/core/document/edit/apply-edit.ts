import * as words from '#words/core/edits';
import { parseText, type ParsedText } from '../../yaml/parse-text.ts';
import { applyFirstValid } from './apply-first-valid.ts';
import { planEdit } from './plan-edit.ts';
import { refused, type Edit, type SharedChoice, type TextPlan } from './plan.ts';
import { screenLineAt } from '../screen-lines.ts';
import { changeShape, copyShape, expectedOfNew, sameShape, expectedOf, type ExpectedValue } from './expected-value.ts';
import { usesAt, whyShared } from './shared-uses.ts';
import { composeChanges, type TextChange } from '../write/text-change.ts';
import { unshare } from './unshare.ts';
import { misfitTag } from './value-tag.ts';
import { isDeeper } from '../write/write-value.ts';

export type { Edit, SharedChoice } from './plan.ts';
export type { TextChange } from '../write/text-change.ts';
export { literal } from '../write/write-scalar.ts';
export type { NewValue } from '../write/write-value.ts';

/** What an edit would change elsewhere. */
export interface SharedUse {
  /** How many places use the value: its anchor's and its aliases'. */
  places: number;
  /** The lines (1-based, on screen) on which they are. */
  lines: readonly number[];
  /** Whether the edit can be made for all of them; a move that parts an alias from its anchor can only be made here. */
  everywhere: boolean;
}

/**
 * The result of an edit. `changes` are in the order of the text and do not overlap; their offsets all
 * refer to the text before the edit. `parsed` is the new text as it was read to check it. `reason` is a
 * sentence for the user; with `shared`, the user has to choose where the edit applies.
 */
export type EditResult =
  { ok: true; text: string; changes: TextChange[]; parsed: ParsedText } | { ok: false; reason: string; shared?: SharedUse };

/** How to make an edit. */
export interface EditOptions {
  /** Where an edit of a shared value applies; without it, such an edit comes back as a question. */
  shared?: SharedChoice | undefined;
}

const refuse = (reason: string): EditResult => ({ ok: false, reason });

/**
 * Edits a text by path, as a splice that keeps the comments, order, spelling and spacing of everything
 * else. The new text is read again, and returned only if it holds exactly the expected values. Where a
 * value is shared through anchors or merge keys, the edit is made `here`, at its path alone, by writing
 * out copies where needed, or `everywhere`, where the value is written. Edits of a text with syntax
 * errors and of paths that lead nowhere are refused; removing a key that does not exist changes
 * nothing. Never throws.
 */
export function applyEdit(source: string | ParsedText, edit: Edit, { shared }: EditOptions = {}): EditResult {
  const before = typeof source === 'string' ? parseText(source) : source;
  const { problem } = before;
  if (problem) return refuse(words.fixYaml(screenLineAt(before, problem.offset), problem.message));
  if (before.depth > maxEdited) return refuse(words.textTooDeep);
  if (edit.path.length > maxEdited || ('value' in edit && isDeeper(edit.value, maxEdited))) return refuse(words.changeTooDeep);
  const { length } = before.text;
  let parsed = before;
  let changes: TextChange[] = [];
  let read = 0;
  for (let freed = 0; ; freed++) {
    read += parsed.text.length + stepCost;
    const plan = freed <= minFreed || read < maxRead ? planEdit(parsed, edit, shared) : refused(words.tooManyUses);
    if (plan.kind === 'refused') return refuse(plan.reason);
    if (plan.kind === 'nothing') return { ok: true, text: before.text, changes: [], parsed: before };
    if (plan.kind === 'unshare' && plan.asks && !shared) {
      return {
        ok: false,
        reason: whyShared(parsed, plan.step),
        shared: { ...usesAt(parsed, edit.path, plan.step), everywhere: plan.asks === 'choice' },
      };
    }
    const edited = plan.kind === 'unshare' ? unshare(parsed, plan.step) : splicePlan(parsed, plan);
    if (edited === 'same') return { ok: true, text: before.text, changes: [], parsed: before };
    if (typeof edited === 'string') return refuse(edited);
    if (!edited) return refuse(words.needsRewriting(edit.path.join(' › ')));
    changes = composeChanges(length, changes, edited.changes);
    parsed = edited.parsed;
    if (plan.kind !== 'unshare') return { ok: true, text: parsed.text, changes, parsed };
  }
}

/** How deeply nested a text may be for edits to take it apart; no config needs a tenth of it. */
export const maxEdited = 500;

/** UTF-16 units that the steps of an edit may read: each reads the whole text again, while the user waits. */
const maxRead = 1_000_000;
/** The fixed cost of a step, in the same units, so that short texts are bounded too. */
const stepCost = 2000;
/** How many places are always freed, whatever the cost. */
const minFreed = 5;

/** Splices a plan in; `same` when the value is already there, undefined when no way works. */
function splicePlan(parsed: ParsedText, plan: TextPlan): ReturnType<typeof applyFirstValid> | 'same' {
  const before = expectedOf(parsed.root);
  const expected = rootShape(expectedShape(before, plan));
  if (plan.kind === 'replace' && sameShape(expected, before)) return 'same';
  return applyFirstValid(parsed, plan, (after) => sameShape(expected, rootShape(expectedOf(after.root))));
}

/** A document without its last entry is as good as one without content, unless it has a tag. */
function rootShape(shape: ExpectedValue): ExpectedValue {
  const empty = (shape.kind === 'map' && shape.entries.length === 0) || (shape.kind === 'seq' && shape.items.length === 0);
  return empty && shape.properties === '' ? { kind: 'scalar', text: '', plain: true, properties: '' } : shape;
}

/** What a document must hold after a plan: all it held before, and the change. */
function expectedShape(before: ExpectedValue, plan: TextPlan): ExpectedValue {
  const { trail } = plan.place;
  switch (plan.kind) {
    case 'replace': {
      const tag = misfitTag(plan.place, plan.value);
      return changeShape(before, trail, (old) => {
        const shape = expectedOfNew(plan.value);
        if (shape.kind === 'alias' || old.kind === 'alias') return shape;
        return {
          ...shape,
          node: old.node,
          properties: tag ? old.properties.slice(0, old.properties.lastIndexOf(' ') + 1) : old.properties,
        };
      });
    }
    case 'add':
      return changeShape(before, trail, (map) =>
        map.kind === 'map' ? { ...map, entries: [...map.entries, [expectedOfNew(plan.key), expectedOfNew(plan.value)]] } : map,
      );
    case 'rename':
      return changeShape(before, trail, (map) =>
        map.kind === 'map'
          ? { ...map, entries: map.entries.map((entry, at) => (at === plan.index ? renamed(entry, plan.key) : entry)) }
          : map,
      );
    case 'delete':
      return changeShape(before, trail, (shape) => without(shape, plan.index));
    default:
      return changeShape(before, trail, (list) => (list.kind === 'seq' ? { ...list, items: changeItems(list.items, plan) } : list));
  }
}

function renamed([old, value]: readonly [ExpectedValue, ExpectedValue], key: string): [ExpectedValue, ExpectedValue] {
  const shape = expectedOfNew(key);
  return [shape.kind === 'alias' || old.kind === 'alias' ? shape : { ...shape, node: old.node, properties: old.properties }, value];
}

function without(shape: ExpectedValue, index: number): ExpectedValue {
  if (shape.kind === 'map') return { ...shape, entries: shape.entries.filter((_, at) => at !== index) };
  return shape.kind === 'seq' ? { ...shape, items: shape.items.filter((_, at) => at !== index) } : shape;
}

function changeItems(items: readonly ExpectedValue[], plan: Extract<TextPlan, { kind: 'insert' | 'move' | 'duplicate' }>): ExpectedValue[] {
  const { index } = plan;
  const item = items[index];
  switch (plan.kind) {
    case 'insert':
      return items.toSpliced(index, 0, expectedOfNew(plan.value));
    case 'duplicate':
      return item ? items.toSpliced(index + 1, 0, copyShape(item)) : [...items];
    case 'move':
      return item ? items.toSpliced(index, 1).toSpliced(plan.to, 0, item) : [...items];
  }
}
