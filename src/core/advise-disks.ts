import { readConfig } from './read-config.ts';
import type { Finding } from './report/finding.ts';
import { diskRules } from './rules/advice/disks/disk-rules.ts';
import { ConfigIndex } from './rules/advice/index/config-index.ts';
import { runAdvice } from './rules/advice/run-advice.ts';
import { withoutSilenced } from './rules/advice/silence.ts';
import type { ParsedText } from './yaml/parse-text.ts';

/** What Bunsen advises about the disks of a parsed config, for the picture of them; empty where Butane's errors come first. Never throws. */
export function adviseDisks(parsed: ParsedText): Finding[] {
  if (parsed.problem) return [];
  const config = readConfig(parsed);
  if (!config.ok) return [];
  return withoutSilenced(runAdvice(new ConfigIndex(config.decoded.value, config.spec, parsed, undefined), diskRules), parsed);
}
