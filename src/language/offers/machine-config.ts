import { extensions, roles } from '#words/names/machine-config';
import type { ResolvedField } from '../../core/spec/resolve.ts';
import { extensionsOf, roleKey } from '../../values/machine-config.ts';
import type { Ask, Offer } from '../ask/completion.ts';

/** The roles of machines, and the extensions of RHEL CoreOS that the version has. */
export function machineConfigOffers({ place, spec }: Ask, { owner, name }: ResolvedField): readonly Offer[] {
  if (place.path.at(-1) === roleKey) return Object.entries(roles).map(([value, what]) => ({ value, what }));
  if (owner !== 'OpenShift' || name !== 'extensions') return [];
  const known: Readonly<Record<string, string>> = extensions;
  return extensionsOf(spec.lineage).map((value) => ({ value, what: known[value] ?? '' }));
}
