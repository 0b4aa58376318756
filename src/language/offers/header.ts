import { becomesIgnition, experimentalVersion, newestVersion } from '#words/language/completion';
import type { ResolvedField } from '../../core/spec/resolve.ts';
import { ignitionVersionOf, splitTarget } from '../../core/spec/versions.ts';
import { variantName } from '../../values/variant-names.ts';
import { textAt } from '../../values/read-values.ts';
import { newestOf, targetsOf, variants } from '../facts/spec-of.ts';
import type { Ask, Offer } from '../ask/completion.ts';

/** The variants, and the versions of the variant that the header names, the newest stable one first. */
export function headerOffers({ config, spec }: Ask, { owner, name }: ResolvedField): readonly Offer[] {
  if (owner !== 'Config') return [];
  if (name === 'variant') return variants.map((value) => ({ value, what: variantName(value) }));
  if (name !== 'version') return [];
  const named = textAt(config, 'variant');
  const variant = targetsOf(named).length > 0 ? named : spec.variant;
  const newest = newestOf(variant);
  const all = targetsOf(variant).toReversed();
  const isStable = (version: string) => !version.endsWith('-experimental');
  const versions = all.map((target) => ({ target, version: splitTarget(target).version }));
  return [...versions.filter(({ version }) => isStable(version)), ...versions.filter(({ version }) => !isStable(version))].map(
    ({ target, version }) => ({
      value: version,
      what: target === newest ? newestVersion : isStable(version) ? becomesIgnition(ignitionVersionOf(target)) : experimentalVersion,
    }),
  );
}
