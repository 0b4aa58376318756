import * as words from '#words/core/advice/releases';
import { products } from '#words/names/variants';
import { placeFinding } from '../../../document/pending-finding.ts';
import { positionAt } from '../../../document/position.ts';
import type { Finding } from '../../../report/finding.ts';
import type { Spec } from '../../../spec/resolve.ts';
import { splitTarget } from '../../../spec/versions.ts';
import { namedRelease } from '../../../systems/named-release.ts';
import { oldestReleases, readsVersion } from '../../../systems/releases.ts';
import type { ParsedText } from '../../../yaml/parse-text.ts';

const tooOldCode = 'release-too-old';
const unclearCode = 'release-unclear';

/**
 * Whether the release that a comment of the text names reads the config's version. Ignition refuses a specification that it does
 * not know (config/config.go: "unsupported config version"), and the boot stops.
 */
export function releaseTooOld(parsed: ParsedText, { target, variant }: Spec): Finding[] {
  const release = namedRelease(parsed.text);
  if (!release) return [];
  const unclear = (message: string): Finding[] => [
    { kind: 'warning', message, path: '', ...positionAt(parsed, release.start), code: unclearCode },
  ];
  if (release.variant === undefined || release.number === '') return unclear(words.unclear(release.written));
  if (release.variant !== variant) return unclear(words.otherSystem(release.written, productOf(variant)));
  const reads = readsVersion(release.number, target);
  const oldest = oldestReleases(target);
  if (reads === undefined || reads === true || !oldest) return [];
  const { version } = splitTarget(target);
  const name = `${productOf(variant)} ${oldest.from}`;
  const [kind, message] =
    reads === 'partly'
      ? (['warning', words.onlyLater(release.written, version)] as const)
      : (['error', words.tooOld(release.written, version, name)] as const);
  return [{ ...placeFinding({ kind, message, path: ['version'] }, parsed), code: tooOldCode }];
}

const productOf = (variant: string): string => new Map(Object.entries(products)).get(variant) ?? variant;
