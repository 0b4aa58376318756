import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

const eslint = new ESLint({
  cwd: fileURLToPath(new URL('../../..', import.meta.url)),
  overrideConfigFile: 'src/build/lint/documented.mjs',
});

test.each([
  ['export const a = 1;', 1],
  ['/* a note */ export function a() {}', 1],
  ['/** What it is. */\nexport const a = 1;', 0],
  ['/** What it is. */\n// and why\nexport function a() {}', 0],
  ['export const LINE_FEED = 10;', 0],
  ['const a = 1;', 0],
])('an export of core has a doc comment: %j', async (code, complaints) => {
  const [result] = await eslint.lintText(code, { filePath: 'src/core/made-up.ts' });
  expect(result?.messages.filter(({ ruleId }) => ruleId !== null)).toHaveLength(complaints);
});
