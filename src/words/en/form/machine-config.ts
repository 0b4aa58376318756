/** What the form says of a MachineConfig. */

export const role = 'Role';
export const chooseRole = 'Choose the machines';
export const otherRole = 'Another pool';
export const poolName = 'Name of the pool';
/** A value that is written in the config, and what it stands for. */
export const option = (value: string, what: string): string => `${value}: ${what}`;
export const extensions = 'Extensions of this version';
