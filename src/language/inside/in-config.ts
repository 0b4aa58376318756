import { valueAt } from '../../core/document/read.ts';
import { lineBreak } from '../../core/document/text-lines.ts';
import type { ParsedText } from '../../core/yaml/parse-text.ts';
import { unitNames } from '../../values/unit-type-at.ts';
import type { Completion } from '../ask/completion.ts';
import type { HelpPart } from '../facts/help.ts';
import type { Range } from '../place/sketch.ts';
import { completeUnit } from './complete-unit.ts';
import { hoverUnit } from './hover-unit.ts';
import { unitAt } from './unit-at.ts';

/** Completion within the text of a unit or quadlet of a config; undefined where the caret is in none. */
export function completeInside(parsed: ParsedText, offset: number): Completion[] | undefined {
  const unit = unitAt(parsed, offset);
  if (!unit) return undefined;
  const { map, type } = unit;
  const config = valueAt(parsed, []);
  return completeUnit({ text: map.value, type, offset: unit.offset, units: unitNames(config) }).flatMap((completion) => {
    const replace = written(unit, completion.replace, offset);
    // A line of the unit may stand on several of a folded text (`>`): those are not thrown away for a word.
    return lineBreak.test(parsed.text.slice(replace.start, replace.end)) ? [] : [{ ...completion, replace }];
  });
}

/** Hover within the text of a unit or quadlet of a config; undefined where there is nothing to say. */
export function hoverInside(parsed: ParsedText, offset: number): { range: Range; parts: readonly HelpPart[] } | undefined {
  const unit = unitAt(parsed, offset);
  const said = unit && hoverUnit(unit.map.value, unit.type, unit.offset);
  return unit && said && { ...said, range: { start: unit.map.toText(said.range.start), end: unit.map.toText(said.range.end) } };
}

/** Where a piece of the unit is written; an empty one is at the caret. */
const written = ({ map }: NonNullable<ReturnType<typeof unitAt>>, { start, end }: Range, caret: number): Range =>
  start === end ? { start: caret, end: caret } : { start: map.toText(start), end: map.toText(end) };
