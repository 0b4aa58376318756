import { partitionTypeOf } from '../../../values/partition-types.ts';
import { said } from '../../facts/help.ts';
import type { Meaning } from './meaning.ts';

/** The name of a partition's type. */
export const partitionTypeMeaning: Meaning = ({ field, text }) => {
  const type = field.field.control === 'partition-type' ? partitionTypeOf(text) : undefined;
  return type ? [said(type.name)] : [];
};
