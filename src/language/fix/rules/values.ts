import * as words from '#words/language/fixes';
import { literal } from '../../../core/document/edit/apply-edit.ts';
import { rangeAt, valueAt } from '../../../core/document/read.ts';
import { fieldAt } from '../../../core/spec/field-at.ts';
import type { FixRule } from './fix.ts';
import { nearest } from '../../../core/nearest.ts';

/** A mode in decimal that only makes sense in octal. */
export const decimalMode: FixRule = ({ parsed, finding, path }) => {
  const value = valueAt(parsed, path);
  if (!/^unreasonable mode would be reasonable/.test(finding.message) || typeof value !== 'string') return [];
  return [{ title: words.octal(`0${value}`), edits: [{ op: 'set', path, value: literal(`0${value}`) }] }];
};

/** A number or a truth value that is in quotes, which make it text. */
export const quotedValue: FixRule = ({ parsed, finding, path, spec }) => {
  const value = valueAt(parsed, path);
  const range = rangeAt(parsed, path);
  const field = spec && fieldAt(spec.config, path);
  if (finding.kind !== 'error' || typeof value !== 'string' || !range || !/["']/.test(parsed.text.charAt(range.start))) return [];
  const bare = value.trim();
  const plain =
    field?.type === 'int' && /^[+-]?\d{1,20}$|^0[xo][\da-f]{1,20}$/i.test(bare)
      ? bare
      : field?.type === 'bool' && /^(?:true|yes|on|false|no|off)$/i.test(bare)
        ? String(/^(?:true|yes|on)$/i.test(bare))
        : undefined;
  return plain === undefined ? [] : [{ title: words.removeQuotes(plain), edits: [{ op: 'set', path, value: literal(plain) }] }];
};

/** A single value where a list of values is expected. */
export const singleItem: FixRule = ({ parsed, finding, path, spec }) => {
  const value = valueAt(parsed, path);
  const field = spec && typeof path.at(-1) === 'string' ? fieldAt(spec.config, path) : undefined;
  if (finding.kind !== 'error' || typeof value !== 'string' || !field?.list || field.shape) return [];
  return [{ title: words.makeList, edits: [{ op: 'set', path, value: [value] }] }];
};

/** A value that is not among those that a field takes, but close to one. */
export const nearOption: FixRule = ({ parsed, finding, path, spec }) => {
  const value = valueAt(parsed, path);
  const field = spec && fieldAt(spec.config, path);
  if (finding.kind !== 'error' || typeof value !== 'string' || !field?.field.options) return [];
  return nearest(value, field.field.options)
    .filter((option) => option !== value)
    .map((option) => ({ title: words.write(option), edits: [{ op: 'set', path, value: option }] }));
};

/** A path of the machine that does not begin at its root. */
export const relativePath: FixRule = ({ parsed, finding, path }) => {
  const value = valueAt(parsed, path);
  if (!/^path not absolute$/.test(finding.message) || typeof value !== 'string' || !/^[\w.]/.test(value) || value.includes('://'))
    return [];
  return [{ title: words.write(`/${value}`), edits: [{ op: 'set', path, value: `/${value}` }] }];
};
