import { modes } from '#words/language/completion';
import type { ResolvedField } from '../../core/spec/resolve.ts';
import { describeMode, readMode } from '../../values/mode.ts';
import { wordsOf } from '../../words/words-of.ts';
import type { Ask, Offer } from '../ask/completion.ts';

/** The modes that files and directories mostly have, the field's usual one first. */
export function modeOffers(_: Ask, field: ResolvedField): readonly Offer[] {
  if (field.field.control !== 'mode') return [];
  const usual = wordsOf(field).placeholder;
  return modes.map(([value, what], index) => ({
    value,
    what: `${describeMode(readMode(value)?.bits ?? 0)} · ${what}`,
    rank: value === usual ? -1 : index,
  }));
}
