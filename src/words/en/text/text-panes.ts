/** What the panes of the Butane text and of its result are called, and what the first one says. */

export const text = 'Text';
export const butane = 'Butane';
export const butaneText = 'Butane config';
export const ignition = 'Ignition';
export const machineConfig = 'MachineConfig';
/** The title of text and result beside each other. */
export const both = (result: string): string => `Butane and ${result}`;
export const beside = 'Side by side';
export const aboutBeside = 'Show the Butane text and its result together';
/** Of what stands between text and result. */
export const dividerWidth = 'Width of the text beside the result';
export const wrap = 'Wrap';
export const aboutWrap = 'Break lines that are longer than the pane is wide';
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
