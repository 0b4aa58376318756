import { findTarget, splitTarget, type Target } from '../../core/spec/versions.ts';
import { newestOf, targetsByVariant } from '../../values/target-names.ts';

/** The version to convert to; undefined where `to` is none that Bunsen knows. */
export function targetOf(to: string | undefined, byDefault: string): Target | undefined {
  const [variant = '', version] = (to ?? byDefault).split('@');
  if (version !== undefined) return findTarget(variant, version);
  return targetsByVariant.some((one) => one.variant === variant) ? newestOf(variant) : undefined;
}

/** Whether a version is for a node of a cluster, whose MachineConfigs can do far less. */
export const isCluster = (target: Target): boolean => splitTarget(target).variant === 'openshift';
