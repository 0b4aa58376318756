import { noCopy } from '#words/core/edits';
import type { ParsedText } from '../../yaml/parse-text.ts';
import { copyOf, type CopyStyle } from './copy-node.ts';
import { applyFirstValid, type Edited } from './apply-first-valid.ts';
import { layoutOf } from '../write/layout.ts';
import { meaningOf, type Numbers } from './meaning.ts';
import { placesTo, type NodePlace } from './node-place.ts';
import type { TextPlan, Unshare } from './plan.ts';
import { lineOf } from '../position.ts';
import { anchorOf, dropAnchor } from '../write/properties.ts';
import { aliasesOf } from '../sharing.ts';
import type { TextChange } from '../write/text-change.ts';
import { columnOf, isBlank } from '../text-lines.ts';

/** Stops a place from sharing; or returns why that cannot be done, as a sentence. */
export function unshare(parsed: ParsedText, step: Unshare): Edited | string {
  const numbers: Numbers = new Map();
  const meaning = meaningOf(parsed, numbers);
  for (const expand of [false, true]) {
    const copying = step.how === 'override-merged' ? overrideCopy(parsed, step, expand) : aliasCopy(parsed, step, expand);
    const edited = copying && applyFirstValid(parsed, copying.plan, (after) => meaningOf(after, numbers) === meaning, copying.changes);
    if (edited) return edited;
  }
  const where =
    step.how === 'inline-alias'
      ? { alias: lineOf(parsed, step.alias) }
      : step.how === 'move-anchor'
        ? { anchor: lineOf(parsed, step.node) }
        : undefined;
  return noCopy(where);
}

interface Copying {
  plan: TextPlan;
  /** What changes as well. */
  changes: TextChange[];
}

function overrideCopy(
  parsed: ParsedText,
  { mapping, key, value }: Extract<Unshare, { how: 'override-merged' }>,
  expand: boolean,
): Copying | undefined {
  const copy = copyOf(parsed, value, { anchor: undefined, expand, behindDash: undefined }, layoutOf(parsed));
  return copy && { plan: { kind: 'add', place: mapping, key, value: copy }, changes: [] };
}

function aliasCopy(parsed: ParsedText, step: Exclude<Unshare, { how: 'override-merged' }>, expand: boolean): Copying | undefined {
  const alias = step.how === 'move-anchor' ? aliasesOf(parsed).get(step.node)?.[0] : step.alias;
  const place = alias && placesTo(parsed, alias)?.at(-1);
  const anchor = step.how === 'move-anchor' ? anchorOf(step.node) : undefined;
  if (!place || (step.how === 'move-anchor' && !anchor)) return undefined;
  const style: CopyStyle = {
    anchor: step.how === 'move-anchor' ? step.node.anchor : undefined,
    expand,
    behindDash: columnBehindDash(parsed, place),
  };
  const copy = copyOf(parsed, alias.target, style, layoutOf(parsed));
  return copy && { plan: { kind: 'replace', place, value: copy }, changes: anchor ? [dropAnchor(parsed.text, anchor)] : [] };
}

/** The column of a list item that is on the line of its dash. */
function columnBehindDash({ text }: ParsedText, { node, entry, flow }: NodePlace): number | undefined {
  if (flow || !node || entry?.key || entry?.slot === undefined || !isBlank(text, entry.slot, node.content)) return undefined;
  return columnOf(text, node.content);
}
