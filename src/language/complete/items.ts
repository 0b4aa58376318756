import { newItem } from '#words/language/completion';
import { itemWords, wordsOf } from '../../words/words-of.ts';
import { said } from '../facts/help.ts';
import type { Ask, Completion } from '../ask/completion.ts';
import { insertText, stop, type Insert } from '../ask/insert.ts';
import { firstKey, firstOfItem } from './written.ts';

/** A new item where a list of mappings goes on: its dash, and the key that it begins with. In brackets it has braces. */
export function items({ place, expected }: Ask): readonly Completion[] {
  const isItem = place.flow && place.kind === 'value' && typeof place.path.at(-1) === 'number';
  const shape = isItem && expected?.kind === 'mapping' ? expected.shape : expected?.kind === 'list' ? expected.field.shape : undefined;
  if (!shape || !expected?.field || place.quote !== '' || (!isItem && (place.kind === 'value' || place.flow))) return [];
  const key = firstKey(shape)?.name;
  const nouns: Readonly<Record<string, { noun: string }>> = itemWords;
  const noun = Object.hasOwn(nouns, shape.name) ? nouns[shape.name]?.noun : undefined;
  const insert: Insert = isItem ? [`{${key === undefined ? '' : `${key}: `}`, stop(1), '}'] : ['- ', ...firstOfItem(shape)];
  return [
    {
      label: insertText(insert).trimEnd(),
      kind: 'item',
      detail: newItem(noun ?? shape.name),
      help: [said(wordsOf(expected.field).help)],
      replace: place.replace,
      insert: place.lead === '' ? insert : [place.lead, ...insert],
      filter: key ?? '-',
      rank: 0,
      goesOn: true,
    },
  ];
}
