import { resolveSpec, type Spec } from '../../../core/spec/resolve.ts';
import { findTarget, versions, type Target } from '../../../core/spec/versions.ts';

// The keys of the table are the pairs.
const specs = (Object.keys(versions) as Target[]).map(resolveSpec);

const minor = ({ ignitionVersion }: Pick<Spec, 'ignitionVersion'>): number => Number(ignitionVersion.split('.')[1]);

/** The fields of an Ignition version, as one of Fedora CoreOS's versions has them; undefined for a version that Ignition does not read. */
export const specOfIgnition = (version: string): Spec | undefined =>
  specs.find((spec) => spec.variant === 'fcos' && spec.ignitionVersion === version);

const isExperimental = ({ version }: Spec): boolean => version.includes('-');

/**
 * The versions to try, the best first: the pair that is named; or those of a variant that are translated to this Ignition version,
 * the newest first, then to later ones, experimental ones last. Undefined where there is no such variant or pair.
 */
export function targetsFor(to: string, ignitionVersion: string): Spec[] | undefined {
  const [variant = '', version] = to.split('@');
  if (version !== undefined) {
    const target = findTarget(variant, version);
    return target && [resolveSpec(target)];
  }
  const own = specs.filter((spec) => spec.variant === variant);
  if (own.length === 0) return undefined;
  const wanted = minor({ ignitionVersion });
  const rank = (spec: Spec) => minor(spec) * 2 + (isExperimental(spec) && spec.ignitionVersion !== ignitionVersion ? 1000 : 0);
  return own
    .filter((spec) => minor(spec) >= wanted)
    .reverse()
    .sort((a, b) => rank(a) - rank(b));
}
