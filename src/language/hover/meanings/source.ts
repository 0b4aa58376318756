import { textOf } from '../../../core/files/file-entry.ts';
import { describeUrl, hexLines, isDataUrl, unpackDataUrl } from '../../../values/data-url.ts';
import { textAt, valueIn } from '../../../values/read-values.ts';
import { code, said, warning } from '../../facts/help.ts';
import type { Meaning } from './meaning.ts';

/** UTF-16 units of decoded contents that are shown, and lines. */
const shown = 2000;
const maxLines = 20;

/** What a data URL holds, decoded and unpacked. */
export const sourceMeaning: Meaning = ({ field, text, path, config }) => {
  if (field.name !== 'source' || !isDataUrl(text)) return [];
  const compression = textAt(valueIn(config, path.slice(0, -1)), 'compression');
  const unpacked = unpackDataUrl(text, compression === '' ? undefined : compression);
  if (!unpacked.ok) return [warning(unpacked.problem)];
  const decoded = textOf(unpacked.bytes);
  const lines = decoded?.slice(0, shown).split('\n', maxLines).join('\n');
  const isCut = decoded !== undefined && lines !== undefined && lines.length < decoded.trimEnd().length;
  return [said(describeUrl(unpacked)), code(lines === undefined ? hexLines(unpacked.bytes) : isCut ? `${lines}\n…` : lines)];
};
