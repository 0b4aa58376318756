import { countOf, listOf } from '../formats/counts.ts';

/** What the overview of a config says. */

export const becomes = (target: string, ignitionVersion: string, wrapped: boolean): string =>
  wrapped
    ? `Pour ${target}. Donne un MachineConfig avec Ignition ${ignitionVersion}, à appliquer au cluster.`
    : `Pour ${target}. Donne une configuration Ignition ${ignitionVersion}, que la machine lit à son premier démarrage.`;
export const inThisConfig = 'Dans cette configuration';
export const alsoPossible = 'Vous pouvez aussi ajouter :';
export const beginWith = 'La configuration ne fait encore rien. Commencez par :';
/** The first names, and how many more there are. */
export const names = (first: readonly string[], others: number): string =>
  listOf(others > 0 ? [...first, countOf(others, 'autre')] : first);
