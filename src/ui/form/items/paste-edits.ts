import * as words from '#words/form/item-list';
import type { Edit, NewValue } from '../../../core/document/edit/apply-edit.ts';
import type { PastedRest } from '../../../core/document/edit/pasted-items.ts';
import { valueAt } from '../../../core/document/read.ts';
import { fieldAt } from '../../../core/spec/field-at.ts';
import type { Spec } from '../../../core/spec/resolve.ts';
import type { ParsedText } from '../../../core/yaml/parse-text.ts';
import { itemKind } from '../../wording/items.ts';

/** What becomes of the rest of a pasted piece: the edits that put it where it belongs, what these add, and what stays out, both in words. */
interface PasteEdits {
  edits: Edit[];
  added: string[];
  left: string[];
}

/** Puts what was pasted beside the items of a list where it belongs in a config. What the version does not have, and what the config has otherwise, stays out. */
export function pasteEdits(rest: readonly PastedRest[], parsed: ParsedText, spec: Spec | undefined): PasteEdits {
  const all: PasteEdits = { edits: [], added: [], left: [] };
  for (const one of rest) {
    const field = spec && fieldAt(spec.config, one.path);
    const present = valueAt(parsed, one.path) ?? undefined;
    const place = words.placeOf(one.path);
    if ('items' in one) {
      if (!field?.list || (present !== undefined && !Array.isArray(present))) {
        all.left.push(place);
        continue;
      }
      const start = present?.length ?? 0;
      // One by one: a call has only so many arguments.
      for (const [offset, value] of one.items.entries()) all.edits.push({ op: 'insert', path: one.path, index: start + offset, value });
      all.added.push(describe(one.items, field.shape?.name, place));
    } else if (field && !field.list && !field.shape && present === undefined) {
      all.edits.push({ op: 'set', path: one.path, value: one.value });
      all.added.push(place);
    } else if (typeof present !== 'string' || present !== spelled(one.value)) all.left.push(place);
  }
  return all;
}

/** New items by their kind: "2 units". */
function describe(items: readonly NewValue[], shape: string | undefined, place: string): string {
  if (shape === undefined) return place;
  const { noun, plural } = itemKind(shape);
  return words.count(items.length, noun, plural);
}

/** A value as the config has it; undefined where it is none of one line. */
const spelled = (value: NewValue): string | undefined =>
  typeof value === 'string'
    ? value
    : typeof value === 'object' && 'text' in value && typeof value.text === 'string'
      ? value.text
      : undefined;
