import type { Lineage } from './when.ts';

/** What a variant/version pair is made of. */
export interface VersionRow {
  /** The base fields it has, as Butane numbers them. */
  base: string;
  /** The Ignition version it becomes. */
  ignition: string;
}

/** Every pair Bunsen translates, one row each. The rest follows from conditions on the lineage. */
export const versions = {
  'fcos@1.0.0': { base: '0.1', ignition: '3.0.0' },
  'fcos@1.1.0': { base: '0.2', ignition: '3.1.0' },
  'fcos@1.2.0': { base: '0.3', ignition: '3.2.0' },
  'fcos@1.3.0': { base: '0.3', ignition: '3.2.0' },
  'fcos@1.4.0': { base: '0.4', ignition: '3.3.0' },
  'fcos@1.5.0': { base: '0.5', ignition: '3.4.0' },
  'fcos@1.6.0': { base: '0.6', ignition: '3.5.0' },
  'fcos@1.7.0': { base: '0.7', ignition: '3.6.0' },
  'flatcar@1.0.0': { base: '0.4', ignition: '3.3.0' },
  'flatcar@1.1.0': { base: '0.5', ignition: '3.4.0' },
} as const satisfies Record<`${string}@${string}`, VersionRow>;

export type Target = keyof typeof versions;

/** The pair as Butane's header names it. */
export function splitTarget(target: Target): { variant: string; version: string } {
  const at = target.indexOf('@');
  return { variant: target.slice(0, at), version: target.slice(at + 1) };
}

/** The pair for a header's variant and version, if Bunsen knows it. */
export function findTarget(variant: string, version: string): Target | undefined {
  const key = `${variant}@${version}`;
  // A key found in the table is one of its keys.
  return Object.hasOwn(versions, key) ? (key as Target) : undefined;
}

/** Where a pair stands on each line of descent. */
export function lineageOf(target: Target): Lineage {
  const { variant, version } = splitTarget(target);
  const { base, ignition } = versions[target];
  return { base, ignition, [variant]: version };
}
