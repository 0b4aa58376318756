/** What the control of a file's mode says. */

type Who = 'owner' | 'group' | 'others' | 'special';
type What = 'read' | 'write' | 'execute' | 'setuid' | 'setgid' | 'sticky';

export const who: Record<Who, string> = { owner: 'owner', group: 'group', others: 'others', special: 'special' };
export const what: Record<What, string> = {
  read: 'read',
  write: 'write',
  execute: 'execute',
  setuid: 'setuid',
  setgid: 'setgid',
  sticky: 'sticky',
};
export const mayDo = (whose: Who, right: What): string => `${who[whose]} may ${what[right]}`;

export const byDefault = (mode: string): string => `${mode} by default`;
export const readAsDecimal = (typed: string, mode: string): string => `${typed} is read as decimal, which is ${mode}.`;
export const write = (mode: string): string => `Write ${mode}`;
