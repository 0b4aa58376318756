import { roleLabel } from '#words/language/completion';
import type { Ask, Completion } from '../ask/completion.ts';
import { stop } from '../ask/insert.ts';
import { roleKey } from '../../values/machine-config.ts';

/** The label that every MachineConfig needs. */
export function labels({ place, expected }: Ask): readonly Completion[] {
  if (expected?.kind !== 'labels' || place.kind === 'value' || place.quote !== '' || place.present.includes(roleKey)) return [];
  const insert = place.kind === 'key' ? [roleKey] : [`${place.lead}${roleKey}: `, stop()];
  return [
    { label: roleKey, kind: 'key', detail: roleLabel, help: [], replace: place.replace, insert, filter: roleKey, rank: 0, goesOn: true },
  ];
}
