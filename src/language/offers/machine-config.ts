import { extensions, roles } from '#words/language/completion';
import type { ResolvedField } from '../../core/spec/resolve.ts';
import type { Ask, Offer } from '../ask/completion.ts';

/** The label by which OpenShift knows which machines a MachineConfig is for. */
export const roleKey = 'machineconfiguration.openshift.io/role';

/** The roles of machines, and the extensions of RHEL CoreOS. */
export function machineConfigOffers({ place }: Ask, { owner, name }: ResolvedField): readonly Offer[] {
  const known: Readonly<Record<string, string>> =
    place.path.at(-1) === roleKey ? roles : owner === 'OpenShift' && name === 'extensions' ? extensions : {};
  return Object.entries(known).map(([value, what]) => ({ value, what }));
}
