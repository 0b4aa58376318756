import { formatNumber, listOf } from '../formats/counts.ts';

/** What the overview of a config says. */

export const becomes = (target: string, ignitionVersion: string, wrapped: boolean): string =>
  wrapped
    ? `For ${target}. Becomes a MachineConfig with Ignition ${ignitionVersion}, which you apply to the cluster.`
    : `For ${target}. Becomes Ignition ${ignitionVersion}, which the machine reads at its first boot.`;
export const inThisConfig = 'In this config';
export const alsoPossible = 'You can also add:';
export const beginWith = 'The config does nothing yet. Start with:';
/** The first names, and how many more there are. */
export const names = (first: readonly string[], others: number): string =>
  listOf(others > 0 ? [...first, `${formatNumber(others)} more`] : first);
