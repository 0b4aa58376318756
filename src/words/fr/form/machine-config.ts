/** What the form says of a MachineConfig. */

export const role = 'Rôle';
export const chooseRole = 'Choisir les machines';
export const otherRole = 'Un autre pool';
export const poolName = 'Nom du pool';
/** A value that is written in the config, and what it stands for. */
export const option = (value: string, what: string): string => `${value} : ${what}`;
export const extensions = 'Extensions de cette version';
