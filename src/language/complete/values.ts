import { anotherValue, textBlock, textBlockKeepsNoBreak } from '#words/language/completion';
import { valueIn } from '../../values/read-values.ts';
import { wordsOf } from '../../words/words-of.ts';
import { said } from '../facts/help.ts';
import type { Ask, Completion, Offer } from '../ask/completion.ts';
import { stop } from '../ask/insert.ts';
import { offersFor } from '../offers/all.ts';
import { isTextBlock, scalarAt } from './written.ts';

/** The values that a field takes or suggests, those left out that its list has already. */
export function values(ask: Ask): readonly Completion[] {
  const { place, expected, layout } = ask;
  if (place.kind === 'key' || !expected || expected.kind === 'mapping' || expected.kind === 'labels') return [];
  const { field } = expected;
  const isList = expected.kind === 'list';
  if (isList && (field.shape !== undefined || place.kind === 'value')) return [];
  const front = place.lead + (isList ? '- ' : '');
  const made = (offer: Offer, rank: number): Completion | undefined => {
    const text = offer.insert ? undefined : scalarAt(offer.value, place, field);
    if (text === undefined && (!offer.insert || place.quote !== '')) return undefined;
    return {
      label: isList ? `- ${offer.value}` : offer.value,
      kind: 'value',
      detail: offer.what,
      help: [said(wordsOf(field).help)],
      replace: place.replace,
      insert: offer.insert ? [front, ...offer.insert] : [front + (text ?? '')],
      filter: offer.value,
      rank: offer.rank ?? rank,
      goesOn: false,
    };
  };
  const present = presentIn(ask, isList);
  const offers = offersFor(ask, field).filter(({ value }) => !present.has(value));
  if (isList && offers.length === 0) offers.push({ value: '', what: anotherValue });
  if (!isList && isTextBlock(field) && place.kind === 'value' && !place.flow) {
    const below = `${layout.eol}${' '.repeat(place.column + layout.step)}`;
    offers.push({ value: '|', what: textBlock, insert: [`|${below}`, stop()] });
    offers.push({ value: '|-', what: textBlockKeepsNoBreak, insert: [`|-${below}`, stop()] });
  }
  return offers.map(made).filter((completion) => completion !== undefined);
}

/** The values that the list around a place has already, that at the place left out. */
function presentIn({ config, place: { path } }: Ask, isList: boolean): ReadonlySet<string> {
  const last = path.at(-1);
  const list = isList ? valueIn(config, path) : typeof last === 'number' ? valueIn(config, path.slice(0, -1)) : undefined;
  const others = Array.isArray(list) ? list.filter((_, index) => isList || index !== last) : [];
  return new Set(others.filter((item) => typeof item === 'string'));
}
