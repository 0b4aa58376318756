import { systemUnits } from '#words/language/completion';
import { describeUnitName, quadletTypes, readUnitName, unitTypes } from '../../../values/unit-types.ts';
import { said } from '../../facts/help.ts';
import type { Meaning } from './meaning.ts';

/** What a unit or quadlet of this name does. */
export const unitMeaning: Meaning = ({ field, text }) => {
  const { control } = field.field;
  if (control !== 'unit-name' && control !== 'quadlet-name') return [];
  const name = readUnitName(text, control === 'unit-name' ? unitTypes : quadletTypes);
  const known: Readonly<Record<string, string>> = systemUnits;
  return [name.type?.help, describeUnitName(name), Object.hasOwn(known, text) ? known[text] : undefined].flatMap((text) =>
    text === undefined ? [] : [said(text)],
  );
};
