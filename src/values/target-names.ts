import { splitTarget, versions, type Target } from '../core/spec/versions.ts';
import { variantName } from './variant-names.ts';

/** A pair in words: "Fedora CoreOS · 1.6.0". */
export function targetName(target: Target): string {
  const { variant, version } = splitTarget(target);
  return `${variantName(variant)} · ${version}`;
}

// Object.keys widens the table's keys; it has no others.
const targets = Object.keys(versions) as Target[];

/** The newest version of a variant that is not experimental. */
export const latestStable = (of: readonly Target[]): Target | undefined => of.find((target) => !target.endsWith('-experimental'));

/** Every pair by variant, the newest version first. */
export const targetsByVariant: readonly { variant: string; targets: readonly Target[] }[] = [
  ...new Set(targets.map((target) => splitTarget(target).variant)),
].map((variant) => ({ variant, targets: targets.filter((target) => splitTarget(target).variant === variant).reverse() }));
