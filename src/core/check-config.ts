import type { ConfigCheck } from './config-check.ts';
import { adviceRules } from './rules/advice/all-rules.ts';
import { adviceCodes } from './rules/advice/codes.ts';
import { ConfigIndex } from './rules/advice/index/config-index.ts';
import { runAdvice } from './rules/advice/run-advice.ts';

/** Looks at a config with all the rules of `all-rules.ts`. */
export const checkConfig: ConfigCheck = {
  advise: (parsed, config, spec, files) => runAdvice(new ConfigIndex(config, spec, parsed, files), adviceRules),
  codes: adviceCodes,
};
