import { splitTarget, versions, type Target } from '../core/spec/versions.ts';
import { variantName } from './variant-names.ts';

/** A pair in words: "Fedora CoreOS · 1.6.0". */
export function targetName(target: Target): string {
  const { variant, version } = splitTarget(target);
  return `${variantName(variant)} · ${version}`;
}

// Object.keys widens the table's keys; it has no others.
const targets = Object.keys(versions) as Target[];

const isExperimental = (target: Target): boolean => target.endsWith('-experimental');

/** The newest version of a variant that is not experimental. */
export const latestStable = (of: readonly Target[]): Target | undefined => of.find((target) => !isExperimental(target));

/** Every pair by variant, the newest stable version first, then older ones, and what is still experimental last. */
export const targetsByVariant: readonly { variant: string; targets: readonly Target[] }[] = [
  ...new Set(targets.map((target) => splitTarget(target).variant)),
].map((variant) => ({ variant, targets: stableFirst(targets.filter((target) => splitTarget(target).variant === variant).reverse()) }));

function stableFirst(of: readonly Target[]): readonly Target[] {
  return [...of.filter((target) => !isExperimental(target)), ...of.filter(isExperimental)];
}

/** The newest stable version of a variant, which has one. */
export function newestOf(variant: string): Target {
  const newest = latestStable(targetsByVariant.find((one) => one.variant === variant)?.targets ?? []);
  if (!newest) throw new Error(`${variant} has no stable version`);
  return newest;
}
