import { becomesIgnition } from '#words/language/completion';
import { variantMeans } from '#words/language/hover';
import { canonicalSemver } from '../../../core/spec/semver.ts';
import { findTarget, ignitionVersionOf } from '../../../core/spec/versions.ts';
import { specPage } from '../../../values/docs.ts';
import { targetName } from '../../../values/target-names.ts';
import { variantName } from '../../../values/variant-names.ts';
import { said } from '../../facts/help.ts';
import { targetsOf } from '../../facts/spec-of.ts';
import type { Meaning } from './meaning.ts';

/** The system of a variant; the Ignition version of a version, and its page. */
export const headerMeaning: Meaning = ({ field, text, spec }) => {
  if (field.owner !== 'Config') return [];
  if (field.name === 'variant') return targetsOf(text).length > 0 ? [said(variantMeans(variantName(text)))] : [];
  const target = field.name === 'version' ? findTarget(spec.variant, canonicalSemver(text) ?? '') : undefined;
  if (!target) return [];
  return [said(becomesIgnition(ignitionVersionOf(target))), { kind: 'link', text: targetName(target), href: specPage(target) }];
};
