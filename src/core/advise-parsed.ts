import type { ContentsCheck } from './contents-check.ts';
import { placeFinding } from './document/pending-finding.ts';
import { readConfig } from './read-config.ts';
import type { Finding } from './report/finding.ts';
import { contentsNotGzip } from './rules/advice/contents-not-gzip.ts';
import { grubHashLook, passwordHashLook } from './rules/advice/password-hash-look.ts';
import { ignoredDocument } from './rules/advice/ignored-document.ts';
import { placeholdersLeft } from './rules/advice/placeholders-left.ts';
import { sshKeyUnusable } from './rules/advice/ssh-key-unusable.ts';
import { runRules, tableOf } from './rules/run.ts';
import type { TranspileOptions } from './transpiled.ts';
import type { ParsedText } from './yaml/parse-text.ts';

/** How to advise. */
export interface AdviseOptions extends Pick<TranspileOptions, 'files'> {
  /** Looks inside contents; without it, nothing is said about them. */
  contents?: ContentsCheck;
}

/** What Bunsen advises about a parsed config. Empty for a text that is not YAML: Butane's errors come first. */
export function adviseParsed(parsed: ParsedText, { files, contents }: AdviseOptions = {}): Finding[] {
  if (parsed.problem) return [];
  const ignored = ignoredDocument(parsed);
  const config = readConfig(parsed);
  if (!config.ok) return ignored;
  const { spec, decoded } = config;
  const rules = [contentsNotGzip(files), passwordHashLook, grubHashLook, sshKeyUnusable(files)];
  const entries = runRules(decoded.value, spec.config, spec, tableOf(rules, spec));
  return [
    ...entries.map((entry) => placeFinding(entry, parsed)),
    ...(contents?.advise(parsed, decoded.value, files) ?? []),
    ...placeholdersLeft(parsed, decoded.value, files),
    ...ignored,
  ];
}
