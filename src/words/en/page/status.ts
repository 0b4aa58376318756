import { factsOf } from '../common.ts';

/** What the status line says: whether the config is valid, what it becomes, whether it is saved. */

export const saved = 'saved';
export const saving = 'saving…';
export const notSaved = 'not saved';
export const keptHere = 'Kept in this browser only';
export const notChecked = 'not checked';
/** What the config becomes; the size only once that is known. */
export const output = (ignitionVersion: string | undefined, wrapped: boolean, size: string | undefined): string =>
  factsOf(ignitionVersion && `${wrapped ? 'MachineConfig with ' : ''}Ignition ${ignitionVersion}`, size);
/** `again`: it failed before. */
export const checksNotLoaded = (again: boolean): string =>
  `Some of the advice ${again ? 'still ' : ''}could not be loaded. Everything that Butane checks is checked.`;
