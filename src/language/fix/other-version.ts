import * as words from '#words/language/fixes';
import { valueAt } from '../../core/document/read.ts';
import { canonicalSemver } from '../../core/spec/semver.ts';
import { findTarget, splitTarget, type Target } from '../../core/spec/versions.ts';
import type { TextChange } from '../../core/document/write/text-change.ts';
import type { ParsedText } from '../../core/yaml/parse-text.ts';
import { changesOfEdits } from './changes-of-edits.ts';
import type { Fix } from './rules/fix.ts';
import { maxLength } from './max-length.ts';
import { changeOfVersion } from './rules/version-change.ts';
import { otherVersions } from './rules/versions-of.ts';

/**
 * Other versions that a config could have: the newest, the next and the one before. Each says what it does not have of
 * what the config uses; that is removed. None for a text that cannot be read, or whose version is unknown. Never throws.
 */
export function changesOfVersion(parsed: ParsedText): Fix[] {
  const variant = valueAt(parsed, ['variant']);
  const version = valueAt(parsed, ['version']);
  if (parsed.problem || parsed.text.length > maxLength || typeof variant !== 'string' || typeof version !== 'string') return [];
  const target = findTarget(variant, canonicalSemver(version) ?? version);
  return target ? offered(target).flatMap((to) => changeTo(parsed, to)) : [];
}

/** What a change to another version takes beyond the version itself: changes of the text, and the fields that go. */
export interface VersionPreview {
  changes: readonly TextChange[];
  /** Each as often as it is there. */
  lost: readonly string[];
}

/** What has to go with a change to another version; undefined where nothing has to, and where it cannot be told. Never throws. */
export function previewOfVersion(parsed: ParsedText, to: Target): VersionPreview | undefined {
  if (parsed.problem || parsed.text.length > maxLength) return undefined;
  if (['variant', 'version'].some((key) => typeof valueAt(parsed, [key]) !== 'string')) return undefined;
  const change = changeOfVersion(parsed, to);
  const changes = change && change.lost.length > 0 ? changesOfEdits(parsed, change.edits) : undefined;
  return change && changes && { changes, lost: change.lost };
}

function offered(target: Target): Target[] {
  const { earlier, later } = otherVersions(target);
  const stable = (targets: readonly Target[]) => targets.filter((each) => !each.endsWith('-experimental'));
  const found = [stable(later).at(-1), stable(later)[0], stable(earlier).at(-1)];
  return [...new Set(found.filter((each) => each !== undefined))];
}

function changeTo(parsed: ParsedText, to: Target): Fix[] {
  const change = changeOfVersion(parsed, to);
  const changes = change && changesOfEdits(parsed, change.edits);
  return changes ? [{ title: words.useVersion(splitTarget(to).version, change.lost), changes }] : [];
}
