import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

const eslint = new ESLint({
  cwd: fileURLToPath(new URL('../../..', import.meta.url)),
  overrideConfigFile: 'src/build/lint/french.mjs',
  fix: true,
});

const mended = async (code: string): Promise<string> =>
  (await eslint.lintText(code, { filePath: 'src/words/fr/made-up.ts' }))[0]?.output ?? code;

test.each([
  ["'Ouvrir ?'", "'Ouvrir\u202f?'"],
  ["'Langue : français ; autres'", "'Langue\u00a0: français\u202f; autres'"],
  ["'« Valider »'", "'«\u00a0Valider\u00a0»'"],
  ['`${name} : rien !`', '`${name}\u00a0: rien\u202f!`'],
  ['"l\'unité"', '"l’unité"'],
])('%s is set as French is', async (written, set) => {
  expect(await mended(`export const text = ${written};`)).toBe(`export const text = ${set};`);
});

test.each(["'test ! -d /var'", "'key: value'", "'https://example.com/?a=b'", "'a:b'", "'echo it’s'", "':name'", "'[ ! -e /x ]'"])(
  '%s stays as it is',
  async (written) => {
    expect(await mended(`export const text = ${written};`)).toBe(`export const text = ${written};`);
  },
);
