import { readFileSync } from 'node:fs';

/**
 * The journeys that run in every browser, not in Chromium alone, by file and title. Each of them has passed in stock Firefox. What
 * that cannot be asked for from outside (dark colours, permissions, devtools) is not in any of them.
 */
const journeys: Record<string, string[]> = {
  'build-by-form': ['from an empty page, by form alone: a user with a key, a hostname file, an enabled unit'],
  convert: ['an opened file of another format replaces nothing until it is taken, and the way back is there'],
  'download-and-open': [
    'an opened file is downloaded byte for byte: byte order mark, CRLF, no final newline',
    'an invalid config has no Ignition, and the menu says why',
    'a file that is not text is refused with a reason',
  ],
  findings: ['a problem leads to its field and its line'],
  'form-and-text': ['the keys of a list: add, reorder, remove'],
  language: [
    'from an empty document, a valid config is typed with completion and Enter alone',
    'what the mouse rests on, or the caret is asked for, is explained',
    'Enter goes on with what was begun, and Backspace goes back a step',
    'whoever walks through the page by Tab leaves the text as it is',
  ],
};

/** What matches the titles of these journeys; throws where one is not in its file. */
export function inEveryBrowser(): RegExp {
  const titles = Object.entries(journeys).flatMap(([file, named]) => {
    const source = readFileSync(new URL(`../${file}.spec.ts`, import.meta.url), 'utf8');
    const missing = named.find((title) => !source.includes(`'${title}'`));
    if (missing !== undefined) throw new Error(`e2e/${file}.spec.ts has no journey “${missing}”`);
    return named.map((title) => `${file}\\.spec\\.ts.*${title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`);
  });
  return new RegExp(titles.join('|'));
}
