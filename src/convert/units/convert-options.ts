import { findTarget, splitTarget, type Target } from '../../core/spec/versions.ts';
import { newestOf, targetsByVariant } from '../../values/target-names.ts';

/** What the one who converts has decided. */
export interface ConvertOptions {
  /** The variant to convert to, or the pair: `flatcar`, `fcos@1.6.0`. Without it, the newest stable version for the system of the source. */
  to?: string | undefined;
  /** The name of the file that the source comes from, where it has one. */
  fileName?: string | undefined;
  /** Answers to questions by their id. */
  answers?: Readonly<Record<string, string>> | undefined;
}

/** The version to convert to; undefined where `to` is none that Bunsen knows. */
export function targetOf(to: string | undefined, byDefault: string): Target | undefined {
  const [variant = '', version] = (to ?? byDefault).split('@');
  if (version !== undefined) return findTarget(variant, version);
  return targetsByVariant.some((one) => one.variant === variant) ? newestOf(variant) : undefined;
}

/** Whether a version is for a node of a cluster, whose MachineConfigs can do far less. */
export const isCluster = (target: Target): boolean => splitTarget(target).variant === 'openshift';
