import { expect, test } from 'vitest';
import { lintTexts } from './testing/lint-texts.ts';

const mended: readonly [written: string, set: string][] = [
  ["'Ouvrir ?'", "'Ouvrir\u202f?'"],
  ["'Langue : français ; autres'", "'Langue\u00a0: français\u202f; autres'"],
  ["'« Valider »'", "'«\u00a0Valider\u00a0»'"],
  ['`${name} : rien !`', '`${name}\u00a0: rien\u202f!`'],
  ['"l\'unité"', '"l’unité"'],
];
const kept = ["'test ! -d /var'", "'key: value'", "'https://example.com/?a=b'", "'a:b'", "'echo it’s'", "':name'", "'[ ! -e /x ]'"];

const fileOf = (written: string) => `export const text = ${written};`;
const linted = lintTexts('src/words/fr/made-up.ts', [...mended.map(([written]) => written), ...kept].map(fileOf), '--fix');

test.each(mended)('%s is set as French is', (written, set) => expect(linted.get(fileOf(written))?.text).toBe(fileOf(set)));

test.each(kept)('%s stays as it is', (written) => expect(linted.get(fileOf(written))?.text).toBe(fileOf(written)));
