import { variants } from '../../facts/spec-of.ts';
import * as words from '#words/language/fixes';
import { applyEdit } from '../../../core/document/edit/apply-edit.ts';
import { valueAt } from '../../../core/document/read.ts';
import { canonicalSemver } from '../../../core/spec/semver.ts';
import { findTarget, splitTarget, versions, type Target } from '../../../core/spec/versions.ts';
import { isMapping } from '../../../core/document/values.ts';
import type { FixRule, Proposal } from './fix.ts';
import { headerLines, type HeaderLine } from './header-lines.ts';
import { renamed } from './unused-key.ts';
import { nearest } from '../../../core/nearest.ts';
import type { ParsedText } from '../../../core/yaml/parse-text.ts';
import { lackingIn } from './version-change.ts';

// The table's keys are the targets, the oldest of a variant first.
const targets = (Object.keys(versions) as Target[]).map(splitTarget);

/** A header that names no version there is: the nearest one and the newest, or the nearest variant. */
export const header: FixRule = ({ parsed, finding, spec }) => {
  // What is said of a config that is read has a place in it.
  if (spec || parsed.problem || finding.kind !== 'error' || finding.path !== '') return [];
  return [...misspeltKeys(parsed), ...otherValues(parsed)];
};

function otherValues(parsed: ParsedText): Proposal[] {
  const variant = textAt(parsed, 'variant');
  const version = textAt(parsed, 'version');
  if (!variants.includes(variant)) {
    const meant = variant === 'rhcos' ? ['openshift'] : variant === '' ? variants : nearest(variant, variants);
    return meant.map((name) => withHeader(parsed, name, versionsFor(name, version)[0] ?? newestOf(name), variant, version));
  }
  return [...new Set([...versionsFor(variant, version), newestOf(variant)])].map((name) => withVersion(parsed, variant, name, version));
}

/** Keys that may be meant as one of the header's that is not there. */
function misspeltKeys(parsed: ParsedText): Proposal[] {
  const config = valueAt(parsed, []);
  if (!isMapping(config)) return [];
  const lacking = ['variant', 'version'].filter((key) => !Object.hasOwn(config, key));
  return Object.keys(config).flatMap((key) => nearest(key, lacking).map((to) => renamed([key], key, to)));
}

const textAt = (parsed: ParsedText, key: string): string => {
  const value = valueAt(parsed, [key]);
  return typeof value === 'string' ? value : '';
};

const versionsOf = (variant: string): string[] => targets.filter((target) => target.variant === variant).map(({ version }) => version);

const newestOf = (variant: string): string => versionsOf(variant).findLast((version) => !version.includes('-')) ?? '';

/** The version itself, or the one of a variant that is nearest to it: the latest that is not after it, or else the first. */
function versionsFor(variant: string, version: string): string[] {
  const canonical = canonicalSemver(version);
  const [major, minor] = numbersOf(version) ?? [];
  if (canonical !== undefined && findTarget(variant, canonical)) return [version];
  if (major === undefined || minor === undefined) return [];
  const stable = versionsOf(variant).filter((each) => !each.includes('-'));
  const before = stable.findLast((each) => {
    const [ownMajor = 0, ownMinor = 0] = numbersOf(each) ?? [];
    return ownMajor < major || (ownMajor === major && ownMinor <= minor);
  });
  return [before ?? stable[0] ?? []].flat();
}

/** The first two numbers of a version, however it is written: `1.5`, `v1.5.0`, `1.5.0-exp`. */
function numbersOf(version: string): [number, number] | undefined {
  const [, major, minor] = /^v?(\d{1,6})(?:\.(\d{1,6}))?/.exec(version) ?? [];
  return major === undefined ? undefined : [Number(major), Number(minor ?? 0)];
}

/** A version, and which fields of the config it does not have: they stay, since they may only be misspelt. */
function withVersion(parsed: ParsedText, variant: string, version: string, oldVersion: string): Proposal {
  const proposal = withHeader(parsed, variant, version, variant, oldVersion);
  const result = applyEdit(parsed, { op: 'set', path: ['version'], value: version });
  return result.ok ? { ...proposal, title: words.useVersionWithout(version, lackingIn(result.parsed)) } : proposal;
}

function withHeader(parsed: ParsedText, variant: string, version: string, oldVariant: string, oldVersion: string): Proposal {
  const lines: HeaderLine[] = [
    ...(variant === oldVariant ? [] : [['variant', variant] as const]),
    ...(version === oldVersion ? [] : [['version', version] as const]),
  ];
  const title =
    variant === oldVariant
      ? words.useVersion(version)
      : version === oldVersion
        ? words.useVariant(variant)
        : words.addHeader(variant, version);
  const changes = headerLines(parsed, lines);
  return changes ? { title, changes } : { title, edits: lines.map(([key, value]) => ({ op: 'set', path: [key], value })) };
}
