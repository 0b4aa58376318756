import { valueAt, type Value } from '../../core/document/read.ts';
import { resolveSpec, type Spec } from '../../core/spec/resolve.ts';
import { canonicalSemver } from '../../core/spec/semver.ts';
import { findTarget, splitTarget, versions, type Target } from '../../core/spec/versions.ts';
import type { ParsedText } from '../../core/yaml/parse-text.ts';
import { sketchOf } from '../place/sketch-of.ts';

// The table's keys are the targets.
const targets = Object.keys(versions) as Target[];

/** The versions of a variant that Bunsen knows, the oldest first; none of an unknown variant. */
export const targetsOf = (variant: string): readonly Target[] => targets.filter((target) => splitTarget(target).variant === variant);

/** The variants that there are. */
export const variants: readonly string[] = [...new Set(targets.map((target) => splitTarget(target).variant))];

/** The newest version of a variant that is not experimental; that of Fedora CoreOS for an unknown one. */
export const newestOf = (variant: string): Target =>
  targetsOf(variant).findLast((target) => !target.endsWith('-experimental')) ?? newestOf('fcos');

/** What the version has that a text's header names; where it is missing, wrong or half typed, the nearest one that there is. */
export function specOf(parsed: ParsedText): Spec {
  const variant = headerText(parsed, 'variant');
  const version = headerText(parsed, 'version');
  const canonical = canonicalSemver(version) ?? version;
  return resolveSpec(findTarget(variant, canonical) ?? nearest(variant === 'rhcos' ? 'openshift' : variant, canonical));
}

/** The text of a key of the header: as the reader has it, or else as the indentation says. */
function headerText(parsed: ParsedText, key: string): string {
  const read: Value | undefined = valueAt(parsed, [key]);
  if (typeof read === 'string') return read;
  const { root, text } = sketchOf(parsed);
  const value = root.children.findLast((entry) => entry.key === key)?.value;
  return value ? text.slice(value.start, value.end).replaceAll(/^["']|["']$/g, '') : '';
}

/** The latest version that is not after a given one; the newest where nothing can be told. */
function nearest(variant: string, version: string): Target {
  const asked = numberOf(version);
  const known = targetsOf(variant);
  if (asked === undefined || known.length === 0) return newestOf(variant);
  const newest = newestOf(variant);
  if (asked >= (numberOf(splitTarget(newest).version) ?? 0)) return newest;
  return known.findLast((target) => (numberOf(splitTarget(target).version) ?? 0) <= asked) ?? known[0] ?? newest;
}

function numberOf(version: string): number | undefined {
  const [, major = '', minor = '', patch = '0'] = /^(\d{1,4})\.(\d{1,4})(?:\.(\d{1,4}))?/.exec(version) ?? [];
  return major === '' ? undefined : Number(major) * 1e8 + Number(minor) * 1e4 + Number(patch);
}
