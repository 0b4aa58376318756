import type { DecodedMapping, DecodedValue } from '../../../core/document/decode.ts';
import { isDecodedMapping } from '../../../core/document/values.ts';
import { writeMode } from '../../../core/document/write/write-mode.ts';
import { literal } from '../../../core/document/write/write-scalar.ts';
import type { ResolvedField, ResolvedShape } from '../../../core/spec/resolve.ts';
import { Noted, type ButaneMapping, type ButaneValue } from '../../define/butane-value.ts';
import type { Notes } from './notes.ts';

type Plain = Exclude<ButaneValue, Noted>;

/** Called for a field that the version does not have, with the line of the source that sets it. */
export type Unsayable = (name: string, line: number | undefined) => void;

/** A config under Butane's names, ready to be written for a version. */
export function emitConfig(config: DecodedMapping, shape: ResolvedShape, notes: Notes, unsayable: Unsayable): ButaneMapping {
  const emit = (mapping: DecodedMapping, at: ResolvedShape): ButaneMapping => {
    const into: Record<string, ButaneValue> = {};
    for (const [name, value] of Object.entries(mapping)) {
      const field = at.byName.get(name);
      if (!field) unsayable(name, notes.lineOf(mapping, name));
      else if (!field.output) into[name] = new Noted(member(value, field), notes.noteOf(mapping, name));
    }
    return into;
  };
  const member = (value: DecodedValue, field: ResolvedField): Plain => {
    if (!Array.isArray(value)) return single(value, field);
    return value.map((item, index) => new Noted(single(item, field), notes.noteOf(value, index)));
  };
  const single = (value: DecodedValue, field: ResolvedField): Plain => {
    if (isDecodedMapping(value)) {
      const inner = field.shape ? emit(value, field.shape) : value;
      // Written out where it is empty: left out, the item or the pointer would be missing.
      return Object.keys(inner).length === 0 && (field.list || field.pointer) ? literal('{}') : (inner as ButaneMapping);
    }
    if (Array.isArray(value)) return [];
    if (typeof value === 'bigint') return literal(String(value));
    return typeof value === 'number' && value >= 0 && field.field.control === 'mode' ? literal(writeMode(value)) : value;
  };
  return emit(config, shape);
}
