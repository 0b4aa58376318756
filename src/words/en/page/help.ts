/** How to use Bunsen, in half a page. */

export const whatItIs =
  'A Butane config says how a machine is set up at its first boot. Bunsen turns it into Ignition, which the machine reads. Form and text are two views of one config: change either and the other follows. Nothing you write leaves this browser.';
export const points = [
  'Click a problem to go to its field and its line.',
  '“Clear” removes a key: absent and empty can mean different things.',
  'Drop a .bu file anywhere to open it; undo brings back the config you had.',
  'What you write is kept as a draft, in this browser only. “Drafts” lists them all, with their earlier versions.',
  'Share makes a link that holds the config; it leaves out the secrets it finds unless you keep them.',
  'Drop several files or a folder and they become local files, which a config can embed.',
  'After the first visit Bunsen works offline, and the browser’s menu can install it.',
];
/** Keys pressed together are joined by +; a space stands between keys of which either is meant. */
export const shortcuts = [
  { keys: 'Ctrl+Z', does: 'undo, in form and text' },
  { keys: 'Ctrl+Shift+Z', does: 'redo' },
  { keys: 'Ctrl+K', does: 'search for a section, field or item' },
  { keys: 'Alt+↑ ↓', does: 'on an item’s line: move the item' },
  { keys: 'Ctrl+M', does: 'in the editor: Tab moves the focus instead of indenting' },
  { keys: 'Ctrl+Space', does: 'in the text: what can be written here' },
  { keys: 'Shift+F1', does: 'in the text: help for what the caret is on' },
  { keys: 'Ctrl+/', does: 'in the text: turn lines into comments, and back' },
  { keys: 'Ctrl+Shift+O', does: 'in the text: go to a key or an item' },
  { keys: 'F12', does: 'in the text: go to where a name is defined' },
  { keys: 'F2', does: 'in the text: rename it everywhere' },
  { keys: 'F8', does: 'in the editor: next problem' },
];
export const embedding = 'Embedding Bunsen in documentation';
export const butaneDocs = 'Butane’s own documentation';
export const notices = 'Third-party notices';
