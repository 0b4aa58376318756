/** What the control of a file's mode says. */

type Who = 'owner' | 'group' | 'others' | 'special';
type What = 'read' | 'write' | 'execute' | 'setuid' | 'setgid' | 'sticky';

export const who: Record<Who, string> = { owner: 'propriétaire', group: 'groupe', others: 'autres', special: 'spécial' };
export const what: Record<What, string> = {
  read: 'lecture',
  write: 'écriture',
  execute: 'exécution',
  setuid: 'setuid',
  setgid: 'setgid',
  sticky: 'sticky',
};
export const mayDo = (whose: Who, right: What): string => `${who[whose]} : ${what[right]}`;

export const byDefault = (mode: string): string => `${mode} par défaut`;
export const readAsDecimal = (typed: string, mode: string): string => `${typed} est lu comme un nombre décimal, soit ${mode}.`;
export const write = (mode: string): string => `Écrire ${mode}`;
