import { decimalMode, flagMeans, meantMode, modeMeans, numberMeans } from '#words/language/hover';
import { writeMode } from '../../../core/document/write/write-mode.ts';
import { readFlag, resolveScalar } from '../../../core/document/resolve-scalar.ts';
import { describeMode, octalMeant, readMode } from '../../../values/mode.ts';
import { describeMib, describeSeconds } from '../../../values/size.ts';
import { said, warning } from '../../facts/help.ts';
import type { Meaning } from './meaning.ts';

/** A mode as `ls` writes it. */
export const modeMeaning: Meaning = ({ field, text }) => {
  const mode = field.field.control === 'mode' ? readMode(text) : undefined;
  if (!mode) return [];
  if (mode.octal) return [said(modeMeans(describeMode(mode.bits)))];
  const meant = octalMeant(text);
  return [warning(decimalMode(writeMode(mode.bits))), ...(meant === undefined ? [] : [said(meantMode(meant))])];
};

/** A size as people say it. */
export const sizeMeaning: Meaning = ({ field, text }) => {
  const size = field.field.control === 'size-mib' ? describeMib(text) : undefined;
  return size === undefined ? [] : [said(size)];
};

/** A time as people say it. */
export const secondsMeaning: Meaning = ({ field, text }) => {
  const time = field.field.control === 'seconds' ? describeSeconds(text) : undefined;
  return time === undefined ? [] : [said(time)];
};

/** A number that is not written as what it is: octal, hexadecimal, with a fraction. */
export const numberMeaning: Meaning = ({ field, text }) => {
  if (field.type !== 'int' || field.field.control === 'mode') return [];
  const { value } = resolveScalar('', text);
  if (typeof value !== 'number' && typeof value !== 'bigint') return [];
  const read = typeof value === 'number' ? String(Math.trunc(value)) : String(value);
  return read === text ? [] : [said(numberMeans(read))];
};

/** A yes or no in another word. */
export const flagMeaning: Meaning = ({ field, text }) => {
  const flag = field.type === 'bool' ? readFlag(text) : undefined;
  return flag === undefined || text === String(flag) ? [] : [said(flagMeans(flag))];
};
