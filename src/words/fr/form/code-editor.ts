/** What the editors of text in the form say. */

export const dialog = 'Grand éditeur';
/** The dialog as a part of the screen, as a sentence begins with it. */
export const part = 'Grand éditeur';
/** A label and what the text is of: "Contents of /etc/motd". */
export const labelOf = (label: string, subject: string): string => `${label} de ${subject}`;
export const expand = 'Agrandir';
export const expandIt = (name: string): string => `Agrandir : ${name}`;
/** What Tab does: `key` marks a key. */
export const tabHint = <Part>(key: (name: string) => Part): (string | Part)[] => [
  key('Tab'),
  ' indente. Avec ',
  key('Ctrl'),
  '+',
  key('M'),
  ', elle déplace le focus.',
];
