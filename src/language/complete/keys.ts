import type { ResolvedField } from '../../core/spec/resolve.ts';
import { formFields } from '../../values/field-order.ts';
import { wordsOf } from '../../words/words-of.ts';
import { helpOf } from '../facts/field-help.ts';
import { fitsBeside, isRequired } from '../facts/required.ts';
import { whyForbidden } from '../../core/spec/takes-field.ts';
import type { Ask, Completion } from '../ask/completion.ts';
import { stop } from '../ask/insert.ts';
import { firstOfItem, isTextBlock, type Written } from './written.ts';

/** The keys that a mapping can have in this version and does not have yet, those that it must have first. */
export function keys({ place, expected, spec, layout }: Ask): readonly Completion[] {
  if (expected?.kind !== 'mapping' || place.kind === 'value' || (place.kind === 'entry' && place.quote !== '')) return [];
  return formFields(expected.shape)
    .filter(({ name }) => fitsBeside(expected.shape, name, place.present) && whyForbidden(spec, [...place.path, name]) === undefined)
    .map((field, index): Completion => {
      const { insert, goesOn } = place.kind === 'key' ? { insert: [field.name], goesOn: false } : keyWithValue(field, place, layout);
      return {
        label: field.name,
        kind: 'key',
        detail: wordsOf(field).label,
        help: helpOf(spec, field, [...place.path, field.name]),
        replace: place.replace,
        insert: place.lead === '' ? insert : [place.lead, ...insert],
        filter: field.name,
        rank: (field.name === 'variant' ? -1 : index) + (isRequired(field) ? 0 : field.field.usual ? 1000 : 2000),
        goesOn,
      };
    });
}

/** A key with the beginning of its value, in the shape that its type has. */
function keyWithValue(field: ResolvedField, { column, flow }: Ask['place'], { eol, step, listStep }: Ask['layout']): Written {
  const { name, list, shape, type } = field;
  const isMapping = shape !== undefined || type === 'labels';
  if (flow) {
    if (list) return { insert: [`${name}: [`, stop(1), ']'], goesOn: true };
    return { insert: isMapping ? [`${name}: {`, stop(1), '}'] : [`${name}: `, stop()], goesOn: isMapping || hasChoice(field) };
  }
  const below = (further: number): string => `${eol}${' '.repeat(column + further)}`;
  if (list) return { insert: [`${name}:${below(listStep)}- `, ...firstOfItem(shape)], goesOn: true };
  if (isMapping) return { insert: [`${name}:${below(step)}`, stop()], goesOn: true };
  if (isTextBlock(field)) return { insert: [`${name}: |${below(step)}`, stop()], goesOn: false };
  return { insert: [`${name}: `, stop()], goesOn: hasChoice(field) };
}

const controls = new Set(['mode', 'device', 'partition-type', 'unit-name', 'filesystem-format', 'select']);

/** Whether there is something to choose from for a value. */
const hasChoice = ({ type, name, field: { options, control } }: ResolvedField): boolean =>
  type === 'bool' || options !== undefined || (control !== undefined && controls.has(control)) || /^(?:version|.*local)$/.test(name);
