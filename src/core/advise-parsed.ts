import type { AdviceChecks } from './advice-checks.ts';
import { placeFinding } from './document/pending-finding.ts';
import { readConfig } from './read-config.ts';
import type { Finding } from './report/finding.ts';
import { contentsNotGzip } from './rules/advice/files/contents-not-gzip.ts';
import { ignoredDocument } from './rules/advice/text/ignored-document.ts';
import { mayMention } from './rules/advice/text/may-mention.ts';
import { placeholdersLeft } from './rules/advice/text/placeholders-left.ts';
import { grubHashLook, passwordHashLook } from './rules/advice/users/password-hash-look.ts';
import { sshKeyUnusable } from './rules/advice/users/ssh-key-unusable.ts';
import { runRules, tableOf } from './rules/run.ts';
import type { TranspileOptions } from './transpiled.ts';
import type { ParsedText } from './yaml/parse-text.ts';

/** How to advise. */
export interface AdviseOptions extends Pick<TranspileOptions, 'files'> {
  /** What is checked beyond single values. Without `silence`, nothing is said about a text with comments on advice: its author has seen it. */
  checks?: Partial<AdviceChecks>;
}

/** Passes advice on only for texts without comments on it. */
const silenceAll: AdviceChecks['silence'] = (findings, { text }) => (/#[ \t]*bunsen:[ \t]*i/.test(text) ? [] : [...findings]);

/** Rules on single values: those on accounts are enough where nothing is compressed. */
const accountRules = [passwordHashLook, grubHashLook, sshKeyUnusable];
const valueRules = [contentsNotGzip, ...accountRules];

/** What Bunsen advises about a parsed config. Empty for a text that is not YAML: Butane's errors come first. */
export function adviseParsed(parsed: ParsedText, { files, checks: { advise, silence = silenceAll } = {} }: AdviseOptions = {}): Finding[] {
  if (parsed.problem) return [];
  const ignored = ignoredDocument(parsed);
  const config = readConfig(parsed);
  if (!config.ok) return silence(ignored, parsed);
  const { spec, decoded } = config;
  const rules = mayMention(parsed.text, 'compression') ? valueRules : accountRules;
  const entries = runRules(decoded.value, spec.config, spec, tableOf(rules, spec), files);
  const findings = [
    ...entries.map((entry): Finding => {
      const finding = placeFinding(entry, parsed);
      if (entry.code !== undefined) finding.code = entry.code;
      return finding;
    }),
    ...placeholdersLeft(parsed, decoded.value, files),
    ...(advise?.(parsed, decoded.value, spec, files) ?? []),
    ...ignored,
  ];
  return silence(findings, parsed);
}
