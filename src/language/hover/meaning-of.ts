import { blockMeans } from '#words/language/hover';
import { said, type HelpPart } from '../facts/help.ts';
import { deviceMeaning } from './meanings/device.ts';
import { headerMeaning } from './meanings/header.ts';
import { keyMeaning, hashMeaning } from './meanings/login.ts';
import { localMeaning } from './meanings/local-file.ts';
import type { Hovered, Meaning } from './meanings/meaning.ts';
import { flagMeaning, modeMeaning, numberMeaning, secondsMeaning, sizeMeaning } from './meanings/numbers.ts';
import { partitionTypeMeaning } from './meanings/partition-type.ts';
import { sourceMeaning } from './meanings/source.ts';
import { unitMeaning } from './meanings/unit.ts';

const meanings: readonly Meaning[] = [
  headerMeaning,
  modeMeaning,
  sizeMeaning,
  secondsMeaning,
  numberMeaning,
  flagMeaning,
  partitionTypeMeaning,
  deviceMeaning,
  keyMeaning,
  hashMeaning,
  sourceMeaning,
  localMeaning,
  unitMeaning,
];

/** What a value means, beside what its field is for. */
export function meaningOf(hovered: Hovered): HelpPart[] {
  const { written } = hovered;
  const header = /^[|>]\d*([-+]?)\d*\s*$/.exec(written);
  const style = header && `${written.charAt(0)}${header[1] ?? ''}`;
  // A key found in the table is one of its keys.
  if (style && Object.hasOwn(blockMeans, style)) return [said(blockMeans[style as keyof typeof blockMeans])];
  return meanings.flatMap((meaning) => meaning(hovered));
}
