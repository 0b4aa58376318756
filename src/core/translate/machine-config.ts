import type { PendingFinding } from '../document/pending-finding.ts';
import type { Config } from '../spec/fields/config.ts';
import type { MachineConfig } from '../spec/fields/machine-config.ts';
import type { OpenShift } from '../spec/fields/openshift.ts';
import type { ResolvedShape } from '../spec/resolve.ts';
import type { Origins } from './origins.ts';
import type { Translation } from './translation.ts';

/** Wraps a translated Ignition config in the MachineConfig that its Butane config asks for. */
export function wrapInMachineConfig({ input, output }: Translation): MachineConfig {
  const { metadata = {}, openshift = {} } = input;
  return {
    api_version: 'machineconfiguration.openshift.io/v1',
    kind: 'MachineConfig',
    metadata: { name: metadata.name ?? '', ...(metadata.labels && { labels: metadata.labels }) },
    spec: { config: output, ...openshift },
  };
}

/** What a translation ends in, as the writers take it: the Ignition config, or the MachineConfig around it unless `raw` is asked for. */
export function finalOutput(
  translation: Translation,
  raw: boolean,
): { output: Config | MachineConfig; shape: ResolvedShape; wrapped: boolean; origins: Origins } {
  const { machineConfig, config } = translation.spec;
  if (!machineConfig || raw) return { output: translation.output, shape: config, wrapped: false, origins: translation.origins };
  return { output: wrapInMachineConfig(translation), shape: machineConfig, wrapped: true, origins: machineConfigOrigins(translation) };
}

/** Where the parts of a MachineConfig come from: what it wraps, as before; the rest from the OpenShift sections. */
export function machineConfigOrigins({ origins, input }: Translation): Origins {
  return (path) => {
    const [first, second, ...rest] = path;
    if (first === 'metadata') return path;
    if (first !== 'spec') return path.length === 1 ? ['version'] : undefined;
    if (second === undefined) return ['version'];
    if (second === 'config') return rest.length === 0 ? [] : origins(rest);
    return Object.hasOwn(input.openshift ?? {}, second) ? ['openshift', second, ...rest] : undefined;
  };
}

const settings: readonly (keyof OpenShift)[] = ['kernel_arguments', 'extensions', 'fips', 'kernel_type'];

/** Raw output is the Ignition config alone: warns about every setting beside it that is lost. */
export function elidedInRawMode({ input }: Translation): PendingFinding[] {
  const given = settings.filter((setting) => input.openshift?.[setting] !== undefined);
  return given.map((setting): PendingFinding => ({ kind: 'warning', message: 'field ignored in raw mode', path: ['openshift', setting] }));
}
