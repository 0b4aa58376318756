import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

const eslint = new ESLint({
  cwd: fileURLToPath(new URL('../../..', import.meta.url)),
  overrideConfigFile: 'src/build/lint/words.mjs',
  overrideConfig: { languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } } },
});

const complaintsOf = async (code: string, filePath: string): Promise<number> =>
  (await eslint.lintText(code, { filePath }))[0]?.messages.filter(({ ruleId }) => ruleId !== null).length ?? 0;

test.each([
  '<p>Nothing was changed</p>',
  '<p>Saved</p>',
  '<button aria-label="Copy" />',
  '<button title={`Copy ${name}`} />',
  '<p>{isOpen ? "Hide" : words.show}</p>',
  '<p>{isOpen && "Hide"}</p>',
  '<button title={isOpen ? "Hide" : words.show} />',
  'say("The config is valid.")',
  'const text = `${count} more files`',
  'notify({ title: "Saved" })',
  'element.textContent = "Saved"',
])('words that users read are found outside of the catalogues: %s', async (code) => {
  expect(await complaintsOf(code, 'src/ui/made-up.tsx')).toBe(1);
});

test.each([
  '<p className="bn-note bn-warn" />',
  '<p>·</p>',
  '<p>{words.saved}</p>',
  'import { a } from "a module"',
  'throw new Error("a bug that no user makes")',
  'matchMedia("(prefers-color-scheme: dark) and (width < 10px)")',
  'element.closest("input, textarea")',
  'const config = "variant: fcos\\nversion: 1.6.0 and more"',
  'if (kind === "hard link") go()',
  'const id = "made-up"',
  'const command = `/usr/bin/rpm-ostree install ${packages} for good`',
  'if (text.includes("PRIVATE KEY")) go()',
])('what users do not read is left alone: %s', async (code) => {
  expect(await complaintsOf(code, 'src/ui/made-up.tsx')).toBe(0);
});

test("Butane's messages are beside their rules", async () => {
  const code = 'report("the mode looks like decimal")';
  expect(await complaintsOf(code, 'src/core/rules/made-up.ts')).toBe(0);
  expect(await complaintsOf(code, 'src/core/rules/advice/made-up.ts')).toBe(1);
  expect(await complaintsOf(code, 'src/convert/made-up.ts')).toBe(1);
});
