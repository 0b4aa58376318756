import { factsOf } from '../common.ts';

/** What the status line says: whether the config is valid, what it becomes, whether it is saved. */

export const saved = 'enregistré';
export const saving = 'enregistrement…';
export const notSaved = 'non enregistré';
export const keptHere = 'Conservé dans ce navigateur uniquement';
export const notChecked = 'non vérifiée';
/** What the config becomes; the size only once that is known. */
export const output = (ignitionVersion: string | undefined, wrapped: boolean, size: string | undefined): string =>
  factsOf(ignitionVersion && `${wrapped ? 'MachineConfig avec ' : ''}Ignition ${ignitionVersion}`, size);
/** `again`: it failed before. */
export const checksNotLoaded = (again: boolean): string =>
  `Une partie des conseils ${again ? 'n’a toujours pas pu' : 'n’a pas pu'} être chargée. Tout ce que Butane vérifie est vérifié.`;
