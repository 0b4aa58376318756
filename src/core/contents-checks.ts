import { checkContents } from './check-contents.ts';
import type { Silence } from './config-check.ts';
import type { ContentsCheck } from './contents-check.ts';
import { scriptCrlf } from './rules/advice/files/script.ts';
import { ConfigIndex } from './rules/advice/index/config-index.ts';
import { runAdvice } from './rules/advice/run-advice.ts';
import { withoutSilenced } from './rules/advice/silence.ts';

/** What advice needs beyond the rules on single values: large, so whoever shows a config at once loads it after that. */
export interface Checks {
  contents: ContentsCheck;
  silence: Silence;
}

/** The checks of what is inside contents, as pages have them. */
export const contentsChecks: Checks = {
  contents: {
    ...checkContents,
    advise: (parsed, config, spec, files) => [
      ...checkContents.advise(parsed, config, spec, files),
      ...runAdvice(new ConfigIndex(config, spec, parsed, files), [scriptCrlf]),
    ],
  },
  silence: withoutSilenced,
};
