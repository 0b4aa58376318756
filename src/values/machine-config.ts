import { holds, type Lineage, type When } from '../core/spec/fields/when.ts';

/** The label by which OpenShift knows which machines a MachineConfig is for. */
export const roleKey = 'machineconfiguration.openshift.io/role';

/** The pools that every cluster has; others are made by its administrators. */
export const roles = ['worker', 'master'] as const;

/** An extension of RHEL CoreOS. */
interface Extension {
  name: string;
  /** The versions that have it. */
  when?: When;
}

/**
 * The extensions that the nodes of a cluster take. A MachineConfig with any other one is refused by them. Source: the map of
 * supported extensions in openshift/machine-config-operator, in the branch of each release from release-4.8 to release-4.23
 * (pkg/daemon/update.go, since 4.16 pkg/controller/common/helpers.go):
 * https://github.com/openshift/machine-config-operator/blob/release-4.22/pkg/controller/common/helpers.go
 */
const extensions: readonly Extension[] = [
  { name: 'usbguard' },
  { name: 'kernel-devel' },
  { name: 'sandboxed-containers' },
  { name: 'kerberos', when: { openshift: '>=4.11' } },
  { name: 'ipsec', when: { openshift: '>=4.14' } },
  { name: 'sysstat', when: { openshift: '>=4.18' } },
  { name: 'two-node-ha', when: { openshift: '>=4.19' } },
];

/** From 4.14 until 4.21: a condition has one bound, so this one has two. */
const wasm = (lineage: Lineage): readonly string[] =>
  holds({ openshift: '>=4.14' }, lineage) && holds({ openshift: '<4.22' }, lineage) ? ['wasm'] : [];

/** The names of the extensions that a version of OpenShift has; none for other systems. */
export const extensionsOf = (lineage: Lineage): string[] =>
  holds({ openshift: '*' }, lineage)
    ? [...extensions.filter(({ when }) => holds(when, lineage)).map(({ name }) => name), ...wasm(lineage)]
    : [];
