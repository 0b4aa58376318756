import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dark, light, type Palette } from '../editor/monaco/palette.ts';

const css = readFileSync(new URL('embed.css', import.meta.url), 'utf8');

/** The custom properties of a rule, by the names of the palette. */
const coloursOf = (rule: string) =>
  Object.fromEntries(
    [...(css.split(`${rule} {`)[1]?.split('}')[0] ?? '').matchAll(/--be-([\w-]+): (#\w+);/g)].map(([, name = '', value]) => [
      name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
      value,
    ]),
  );

test.each([
  [':root', light],
  [':root.pf-v6-theme-dark', dark],
] as const)("the colours of %s are the editor's", (rule, palette: Palette) => {
  const colours = coloursOf(rule);
  expect(Object.keys(colours)).toEqual(
    expect.arrayContaining(['background', 'text', 'key', 'string', 'number', 'comment', 'keyword', 'punctuation', 'error']),
  );
  expect(palette).toMatchObject(colours);
});
