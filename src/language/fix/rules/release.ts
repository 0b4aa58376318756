import * as words from '#words/language/fixes';
import { splitTarget } from '../../../core/spec/versions.ts';
import { namedRelease } from '../../../core/systems/named-release.ts';
import { readsVersion } from '../../../core/systems/releases.ts';
import type { FixRule } from './fix.ts';
import { changeOfVersion } from './version-change.ts';
import { otherVersions } from './versions-of.ts';

/** A version that the named release does not read: the newest one that it does read. */
export const release: FixRule = ({ parsed, finding, spec }) => {
  if (finding.code !== 'release-too-old' || !spec) return [];
  const named = namedRelease(parsed.text);
  if (!named) return [];
  const to = otherVersions(spec.target).earlier.findLast((target) => readsVersion(named.number, target) === true);
  const change = to && changeOfVersion(parsed, to);
  return change ? [{ title: words.useVersion(splitTarget(to).version, change.lost), edits: change.edits }] : [];
};
