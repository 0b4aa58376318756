/** What the panes of the Butane text and of its Ignition say. */

export const text = 'Text';
export const butane = 'Butane';
export const ignition = 'Ignition';
export const plainInstead = 'You can edit the text in this simple editor; nothing is lost.';
/** What Tab does in the editor: `key` marks a key. */
export const tabHint = <Part>(key: (name: string) => Part): (string | Part)[] => [
  key('Tab'),
  ' indents. ',
  key('Esc'),
  ', then ',
  key('Tab'),
  ', moves on.',
];

export const aboutIgnition = 'This is what the machine reads, formatted here; in the file it is a single line.';
export const copied = 'Copied the Ignition config';
export const notCopied = 'Not copied';
export const downloadInstead = 'The browser does not let this page use the clipboard. Download the file instead.';
export const withoutColours = 'The text is shown without colours.';
export const notChecked = 'There is no Ignition config because the text was not checked. The line at the bottom says why.';
export const hasErrors = 'There is no Ignition config while the text has an error. The list of problems shows it.';
