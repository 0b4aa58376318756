import { expect, test } from 'vitest';
import { lintTexts } from './testing/lint-texts.ts';

const read = [
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
];
const unread = [
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
];

const complaintsAt = (path: string, codes: readonly string[]) => {
  const linted = lintTexts(path, codes);
  return (code: string) => linted.get(code)?.complaints.filter((rule) => rule === 'words(elsewhere)').length;
};
const complaintsOf = complaintsAt('src/ui/made-up.tsx', [...read, ...unread]);

test.each(read)('words that users read are found outside of the catalogues: %s', (code) => expect(complaintsOf(code)).toBe(1));

test.each(unread)('what users do not read is left alone: %s', (code) => expect(complaintsOf(code)).toBe(0));

test.each([
  ['src/core/rules/made-up.ts', 0],
  ['src/core/rules/advice/made-up.ts', 1],
  ['src/convert/made-up.ts', 1],
])("Butane's messages are beside their rules: %s", (path, complaints) => {
  const code = 'report("the mode looks like decimal")';
  expect(complaintsAt(path, [code])(code)).toBe(complaints);
});
