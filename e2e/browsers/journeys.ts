import { readFileSync } from 'node:fs';
import { escapeRegExp } from '../support/escape-reg-exp.ts';

/**
 * The journeys that run in every browser, not in Chromium alone, by file and title: each screen is in them. Each of them has passed in
 * released ones. What those cannot be asked for from outside (dark colours, permissions, devtools) is not in any of them.
 */
const journeys: Record<string, string[]> = {
  'form/build-by-form': ['from an empty page, by form alone: a user with a key, a hostname file, an enabled unit'],
  'form/contents': ['Tab leaves an editor in the form; the large one edits the same text and closes by Escape and Done'],
  'configs/convert': [
    'an opened file of another format replaces nothing until it is taken, and the way back is there',
    'a line that is chosen in the source marks what it became, and a question changes the result',
  ],
  'configs/download-and-open': [
    'an opened file is downloaded byte for byte: byte order mark, CRLF, no final newline',
    'an invalid config has no Ignition, and the menu says why',
    'a file that is not text is refused with a reason',
  ],
  'configs/drafts': [
    'two tabs never overwrite each other: a duplicated tab continues with a copy, a new one starts afresh',
    'drafts are listed, opened, compared with earlier versions, restored, renamed, deleted, and exported as a file',
  ],
  'embed/embed': ['the web component has text, events and properties'],
  'text/findings': ['a finding shows in the problems list, its section, its item and its field, and leads to the field and the line'],
  'form/form-and-text': [
    'typing in the text updates the open form at once',
    'the caret in the text opens its item in the form without taking the focus',
    'the keys of a list: add, reorder, remove',
  ],
  'everyone/guide': ['the guide opens from Help, from the help of a field and from the search, in both languages, without a barrier'],
  'configs/hosts': ['fifty hosts get a config each: checked at once, downloaded together, with a link for each'],
  'everyone/keyboard': [
    'menus and dialogs open, close and return the focus',
    'the editor can be left by keyboard',
    'a search that is asked for while it loads is not lost, nor is what is typed meanwhile',
  ],
  'text/language': [
    'from an empty document, a valid config is typed with completion and Enter alone',
    'what the mouse rests on, or the caret is asked for, is explained',
    'Enter goes on with what was begun, and Backspace goes back a step',
    'whoever walks through the page by Tab leaves the text as it is',
    'YAML that is pasted is indented to where it lands, and one undo takes it back',
  ],
  'configs/local-files': [
    'a local file is added, named by the form, embedded, kept across a reload, and missed when it is gone',
    'files are created, moved, downloaded and refused',
  ],
  'everyone/narrow': ['on a narrow screen the same parts are tabs'],
  'start/offline': [
    'a new release asks before it reloads, in every tab',
    'under a path of some host the app works, and continues to work when the host is gone',
  ],
  'text/quick-fixes': [
    'a problem is mended from the list by keyboard, in one step that undo takes back',
    'a problem is mended at its field, and the focus stays there',
    'a text that is not YAML is mended from the list',
    'a version that does not exist is replaced by one that does',
  ],
  'configs/review': ['the review says what the config does, and each line leads to its place'],
  'configs/share': [
    'a shared config opens elsewhere without its secrets, with its files, where the sharer was',
    'a link over a draft leads back, an invalid one is refused, and edits after a link stay',
    'a short link is shown as a QR code, on request',
  ],
  'start/start': ['a first visit offers starting points, and one click gives a valid config', 'a config pasted on the start screen opens'],
  'configs/use-it': [
    'the commands for a platform are filled in, copied, and remembered with the draft',
    'a config that is too large is delivered in parts, with its fragments',
    'a starting point is four clicks from a copied command',
    'a live image gets the config, gives it back, and is again what it was',
    'a changed live image is written to the file that is chosen',
  ],
};

/** What does not run in a browser, and why. */
const lacking: Record<'firefox' | 'webkit', string[]> = {
  firefox: [],
  webkit: [
    'a changed live image is written to the file that is chosen', // WebKitGTK has no files of a page's own either
    // Passes there, but not every time; the cause is not found yet.
    'two tabs never overwrite each other: a duplicated tab continues with a copy, a new one starts afresh',
  ],
};

/** What matches the titles of the journeys that run in this browser; throws where one is not in its file. */
export function journeysIn(browser: keyof typeof lacking): RegExp {
  const patterns = Object.entries(journeys).flatMap(([file, titles]) => {
    const source = readFileSync(new URL(`../${file}.spec.ts`, import.meta.url), 'utf8');
    const missing = titles.find((title) => !source.includes(`'${title}'`));
    if (missing !== undefined) throw new Error(`e2e/${file}.spec.ts has no journey “${missing}”`);
    const run = titles.filter((title) => !lacking[browser].includes(title));
    // Behind a title stand its tags.
    return run.map((title) => `${file}\\.spec\\.ts.*${escapeRegExp(title)}(?: @\\w+)*$`);
  });
  return new RegExp(patterns.join('|'));
}
