/** What the editors of text in the form say. */

export const dialog = 'Large editor';
/** The dialog as a part of the screen, as a sentence begins with it. */
export const part = 'The large editor';
/** A label and what the text is of: "Contents of /etc/motd". */
export const labelOf = (label: string, subject: string): string => `${label} of ${subject}`;
export const expand = 'Expand';
export const expandIt = (name: string): string => `Expand ${name}`;
/** What Tab does: `key` marks a key. */
export const tabHint = <Part>(key: (name: string) => Part): (string | Part)[] => [
  key('Tab'),
  ' indents. ',
  key('Ctrl'),
  '+',
  key('M'),
  ' lets it move the focus instead.',
];
