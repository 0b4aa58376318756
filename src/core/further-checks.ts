import { checkConfig } from './check-config.ts';
import { checkContents } from './check-contents.ts';
import type { ConfigCheck, Silence } from './config-check.ts';
import type { ContentsCheck } from './contents-check.ts';
import { withoutSilenced } from './rules/advice/silence.ts';

/** What is advised with all that Bunsen knows: large, so whoever shows a config at once loads it after that. */
export interface FurtherChecks {
  config: ConfigCheck;
  contents: ContentsCheck;
  silence: Silence;
}

/** All checks that advice has beside those of single values. */
export const furtherChecks: FurtherChecks = { config: checkConfig, contents: checkContents, silence: withoutSilenced };
