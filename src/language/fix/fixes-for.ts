import { fromBunsen } from '#words/store/checking';
import type { TextChange } from '../../core/document/edit/apply-edit.ts';
import { valueAt } from '../../core/document/read.ts';
import { applyChanges, orderChanges } from '../../core/document/write/text-change.ts';
import type { AdviceChecks } from '../../core/advice-checks.ts';
import { allChecks } from '../../core/all-checks.ts';
import type { FileEntry } from '../../core/files/file-entry.ts';
import type { Finding, Path } from '../../core/report/finding.ts';
import { resolveSpec, type Spec } from '../../core/spec/resolve.ts';
import { canonicalSemver } from '../../core/spec/semver.ts';
import { findTarget } from '../../core/spec/versions.ts';
import { parseText, type ParsedText } from '../../core/yaml/parse-text.ts';
import { changesOfEdits } from './changes-of-edits.ts';
import { maxLength } from './max-length.ts';
import { Outcome } from './outcome.ts';
import type { Fix, Proposal } from './rules/fix.ts';
import { fixRules } from './rules/all-rules.ts';

export { findingsAround } from './findings-around.ts';
export { ignoredIn, type Ignored } from './rules/ignore.ts';

/** A finding that is to be mended. */
export interface FixRequest {
  parsed: ParsedText;
  /** As the translator or the reader gives it; for a config whose header names no version, the error with an empty path. */
  finding: Finding;
  path: Path;
  files: Readonly<Record<string, FileEntry>>;
  /** What is checked before and after; what pages show by default. */
  checks?: AdviceChecks;
}

const mark = fromBunsen('');

/**
 * Ways to mend a finding, the likeliest first. Each was tried: after its changes the finding is gone, nothing else is said
 * that was not said before, and the config is not refused for anything earlier. Never throws.
 */
export function fixesFor({ parsed, finding: shown, path, files, checks = allChecks }: FixRequest): Fix[] {
  // Lists mark what Butane does not say.
  const finding = { ...shown, message: shown.message.startsWith(mark) ? shown.message.slice(mark.length) : shown.message };
  if (parsed.text.length > maxLength) return [];
  const question = { parsed, finding, path, spec: specOf(parsed) };
  const proposals = fixRules.flatMap((rule) => rule(question));
  if (proposals.length === 0) return [];
  const before = new Outcome(parsed, files, checks);
  const titles = new Set<string>();
  return proposals.flatMap((proposal): Fix[] => {
    const changes = changesOf(parsed, proposal);
    if (!changes || changes.length === 0) return [];
    const text = applyChanges(parsed.text, changes);
    if (titles.has(proposal.title) || !new Outcome(parseText(text), files, checks).mends(before, finding)) return [];
    titles.add(proposal.title);
    return [{ title: proposal.title, changes, ...(proposal.isSilence && { isSilence: true }) }];
  });
}

function specOf(parsed: ParsedText): Spec | undefined {
  const variant = valueAt(parsed, ['variant']);
  const version = valueAt(parsed, ['version']);
  if (typeof variant !== 'string' || typeof version !== 'string') return undefined;
  const target = findTarget(variant, canonicalSemver(version) ?? version);
  return target && resolveSpec(target);
}

/** The changes of a proposal; undefined where one of its edits cannot be made. */
function changesOf(parsed: ParsedText, proposal: Proposal): readonly TextChange[] | undefined {
  return 'changes' in proposal ? orderChanges(proposal.changes) : changesOfEdits(parsed, proposal.edits);
}
