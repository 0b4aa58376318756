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
export const guide = 'The guide';
export const embedding = 'Embedding Bunsen in documentation';
export const butaneDocs = 'Butane’s own documentation';
export const notices = 'Third-party notices';
