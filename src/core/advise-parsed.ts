import { decode, type DecodedValue } from './document/decode.ts';
import { decodeHeader } from './document/header.ts';
import { placeFinding } from './document/pending-finding.ts';
import type { Finding } from './report/finding.ts';
import { contentsNotGzip } from './rules/advice/contents-not-gzip.ts';
import { grubHashLook, passwordHashLook } from './rules/advice/password-hash-look.ts';
import { ignoredDocument } from './rules/advice/ignored-document.ts';
import { placeholdersLeft } from './rules/advice/placeholders-left.ts';
import { sshKeyUnusable } from './rules/advice/ssh-key-unusable.ts';
import { runRules, tableOf } from './rules/run.ts';
import { resolveSpec } from './spec/resolve.ts';
import { canonicalSemver } from './spec/semver.ts';
import { findTarget } from './spec/versions.ts';
import type { TranspileOptions } from './transpiled.ts';
import type { ParsedText } from './yaml/parse-text.ts';

/** What Bunsen advises about a parsed config. Nothing of a text that is no YAML: Butane's errors come first. */
export function adviseParsed(parsed: ParsedText, { files }: Pick<TranspileOptions, 'files'> = {}): Finding[] {
  if (parsed.problem) return [];
  const ignored = ignoredDocument(parsed);
  const header = decodeHeader(parsed);
  if (!header.ok) return ignored;
  const version = canonicalSemver(textOf(header.value['version']));
  const target = version === undefined ? undefined : findTarget(textOf(header.value['variant']), version);
  if (!target) return ignored;
  const spec = resolveSpec(target);
  const config = decode(parsed, spec.config);
  if (!config.ok) return ignored;
  const rules = [contentsNotGzip(files), passwordHashLook, grubHashLook, sshKeyUnusable(files)];
  const entries = runRules(config.value, spec.config, spec, tableOf(rules, spec));
  return [...entries.map((entry) => placeFinding(entry, parsed)), ...placeholdersLeft(parsed, config.value, files), ...ignored];
}

const textOf = (value: DecodedValue | undefined): string => (typeof value === 'string' ? value : '');
