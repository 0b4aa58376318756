import { products } from '#words/names/variants';
import * as words from '#words/page/versions';
import type { ParsedText } from '../../core/yaml/parse-text.ts';
import { splitTarget, type Target } from '../../core/spec/versions.ts';
import { oldestReleases } from '../../core/systems/releases.ts';
import { previewOfVersion } from '../../language/fix/other-version.ts';

/** What the picker loads once it is opened: it is not needed before. */
export interface AboutVersions {
  /** Which releases read a version, after what is said of it anyway. */
  describe: (target: Target, facts: string) => string;
  /** Whether something has to go with a change to a version, so that it is shown first. */
  losesSomething: (parsed: ParsedText, to: Target) => boolean;
}

/** What is known of versions beyond their names. */
export const aboutVersions: AboutVersions = {
  describe(target, facts) {
    const { variant, version } = splitTarget(target);
    const oldest = oldestReleases(target);
    const product = new Map(Object.entries(products)).get(variant) ?? variant;
    if (oldest) return words.withReleases(facts, words.readBy(product, oldest.from, oldest.partly));
    return words.withReleases(facts, version.endsWith('-experimental') ? words.experimental : undefined);
  },
  losesSomething: (parsed, to) => previewOfVersion(parsed, to) !== undefined,
};
