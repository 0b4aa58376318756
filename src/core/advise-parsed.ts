import type { ConfigCheck, Silence } from './config-check.ts';
import type { ContentsCheck } from './contents-check.ts';
import { placeFinding } from './document/pending-finding.ts';
import { readConfig } from './read-config.ts';
import type { Finding } from './report/finding.ts';
import { contentsNotGzip } from './rules/advice/files/contents-not-gzip.ts';
import { ignoredDocument } from './rules/advice/text/ignored-document.ts';
import { placeholdersLeft } from './rules/advice/text/placeholders-left.ts';
import { grubHashLook, passwordHashLook } from './rules/advice/users/password-hash-look.ts';
import { sshKeyUnusable } from './rules/advice/users/ssh-key-unusable.ts';
import { runRules, tableOf } from './rules/run.ts';
import type { TranspileOptions } from './transpiled.ts';
import type { ParsedText } from './yaml/parse-text.ts';

/** How to advise. */
export interface AdviseOptions extends Pick<TranspileOptions, 'files'> {
  /** Looks at the config as a whole; without it, only at single values. */
  config?: ConfigCheck;
  /** Leaves out what comments silence. Without it, nothing is said about a text with such comments: its author has seen the advice. */
  silence?: Silence;
  /** Looks inside contents; without it, nothing is said about them. */
  contents?: ContentsCheck;
}

/** Passes advice on only for texts without comments on it. */
const silenceAll: Silence = (findings, { text }) => (text.includes('# bunsen:') ? [] : [...findings]);

/** What Bunsen advises about a parsed config. Empty for a text that is not YAML: Butane's errors come first. */
export function adviseParsed(parsed: ParsedText, { files, config: check, contents, silence = silenceAll }: AdviseOptions = {}): Finding[] {
  if (parsed.problem) return [];
  const ignored = ignoredDocument(parsed);
  const config = readConfig(parsed);
  if (!config.ok) return silence(ignored, parsed, check?.codes);
  const { spec, decoded } = config;
  const rules = [contentsNotGzip(files), passwordHashLook, grubHashLook, sshKeyUnusable(files)];
  const entries = runRules(decoded.value, spec.config, spec, tableOf(rules, spec));
  const findings = [
    ...entries.map((entry): Finding => ({ ...placeFinding(entry, parsed), ...(entry.code !== undefined && { code: entry.code }) })),
    ...(contents?.advise(parsed, decoded.value, spec, files) ?? []),
    ...placeholdersLeft(parsed, decoded.value, files),
    ...(check?.advise(parsed, decoded.value, spec, files) ?? []),
    ...ignored,
  ];
  return silence(findings, parsed, check?.codes);
}
