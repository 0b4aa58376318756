import type { Lineage } from './fields/when.ts';

/** What a variant/version pair consists of: base fields and an Ignition version, or another pair's with an output of its own. */
export type VersionRow =
  | {
      /** The base fields it has, by Butane's numbering. */
      base: string;
      /** The Ignition version it is translated to. */
      ignition: string;
    }
  | {
      /** The pair whose fields and translation it has. */
      extends: keyof typeof ownVersions;
      /** What the Ignition config is wrapped in. */
      output: 'MachineConfig';
    };

const ownVersions = {
  'fcos@1.0.0': { base: '0.1', ignition: '3.0.0' },
  'fcos@1.1.0': { base: '0.2', ignition: '3.1.0' },
  'fcos@1.2.0': { base: '0.3', ignition: '3.2.0' },
  'fcos@1.3.0': { base: '0.3', ignition: '3.2.0' },
  'fcos@1.4.0': { base: '0.4', ignition: '3.3.0' },
  'fcos@1.5.0': { base: '0.5', ignition: '3.4.0' },
  'fcos@1.6.0': { base: '0.6', ignition: '3.5.0' },
  'fcos@1.7.0': { base: '0.7', ignition: '3.6.0' },
  'fcos@1.8.0-experimental': { base: '0.8', ignition: '3.7.0-experimental' },
  'flatcar@1.0.0': { base: '0.4', ignition: '3.3.0' },
  'flatcar@1.1.0': { base: '0.5', ignition: '3.4.0' },
  'flatcar@1.2.0-experimental': { base: '0.8', ignition: '3.7.0-experimental' },
  'r4e@1.0.0': { base: '0.4', ignition: '3.3.0' },
  'r4e@1.1.0': { base: '0.5', ignition: '3.4.0' },
  'r4e@1.2.0-experimental': { base: '0.8', ignition: '3.7.0-experimental' },
  'fiot@1.0.0': { base: '0.5', ignition: '3.4.0' },
  'fiot@1.1.0-experimental': { base: '0.8', ignition: '3.7.0-experimental' },
} as const;

/** Every pair Bunsen translates, one row each. The rest follows from conditions on the lineage. */
export const versions = {
  ...ownVersions,
  'openshift@4.8.0': { extends: 'fcos@1.3.0', output: 'MachineConfig' },
  'openshift@4.9.0': { extends: 'fcos@1.3.0', output: 'MachineConfig' },
  'openshift@4.10.0': { extends: 'fcos@1.3.0', output: 'MachineConfig' },
  'openshift@4.11.0': { extends: 'fcos@1.3.0', output: 'MachineConfig' },
  'openshift@4.12.0': { extends: 'fcos@1.3.0', output: 'MachineConfig' },
  'openshift@4.13.0': { extends: 'fcos@1.3.0', output: 'MachineConfig' },
  'openshift@4.14.0': { extends: 'fcos@1.5.0', output: 'MachineConfig' },
  'openshift@4.15.0': { extends: 'fcos@1.5.0', output: 'MachineConfig' },
  'openshift@4.16.0': { extends: 'fcos@1.5.0', output: 'MachineConfig' },
  'openshift@4.17.0': { extends: 'fcos@1.5.0', output: 'MachineConfig' },
  'openshift@4.18.0': { extends: 'fcos@1.5.0', output: 'MachineConfig' },
  'openshift@4.19.0': { extends: 'fcos@1.6.0', output: 'MachineConfig' },
  'openshift@4.20.0': { extends: 'fcos@1.6.0', output: 'MachineConfig' },
  'openshift@4.21.0': { extends: 'fcos@1.6.0', output: 'MachineConfig' },
  'openshift@4.22.0': { extends: 'fcos@1.6.0', output: 'MachineConfig' },
  'openshift@4.23.0-experimental': { extends: 'fcos@1.8.0-experimental', output: 'MachineConfig' },
} as const satisfies Record<`${string}@${string}`, VersionRow>;

/** A variant and a version of it: `fcos@1.6.0`. */
export type Target = keyof typeof versions;

/** The pair as in Butane's header. */
export function splitTarget(target: Target): { variant: string; version: string } {
  const at = target.indexOf('@');
  return { variant: target.slice(0, at), version: target.slice(at + 1) };
}

/** Whether a value of the key `variant` is one that Butane knows. */
export const isVariant = (value: unknown): boolean => Object.keys(versions).some((target) => target.split('@', 1)[0] === value);

/** The pair for a header's variant and version, if Bunsen knows it. */
export function findTarget(variant: string, version: string): Target | undefined {
  const key = `${variant}@${version}`;
  // A key found in the table is one of its keys.
  return Object.hasOwn(versions, key) ? (key as Target) : undefined;
}

/** The version of a pair on each line of descent. */
export function lineageOf(target: Target): Lineage {
  const { variant, version } = splitTarget(target);
  const row: VersionRow = versions[target];
  const inherited = 'extends' in row ? lineageOf(row.extends) : { base: row.base, ignition: row.ignition };
  return { ...inherited, [variant]: version };
}

/** The Ignition version that a pair is translated to. */
export function ignitionVersionOf(target: Target): string {
  const row: VersionRow = versions[target];
  return 'extends' in row ? ignitionVersionOf(row.extends) : row.ignition;
}

/** Whether a pair's Ignition config is wrapped in a MachineConfig. */
export function isMachineConfig(target: Target): boolean {
  return 'output' in versions[target];
}
