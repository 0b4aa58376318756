import type { AdviceChecks } from './advice-checks.ts';
import { contentsChecks } from './contents-checks.ts';
import { adviceRules } from './rules/advice/all-rules.ts';
import { adviceCodes } from './rules/advice/codes.ts';
import { ConfigIndex } from './rules/advice/index/config-index.ts';
import { runAdvice } from './rules/advice/run-advice.ts';
import { releaseTooOld } from './rules/advice/text/release-too-old.ts';
import { withoutSilenced } from './rules/advice/silence.ts';
import { unitSettings } from './rules/advice/unit-settings.ts';

/** All checks, those of configs as a whole among them. Pages do not show these yet: the verdict of many a config changes with them. */
export const allChecks: AdviceChecks = {
  ...contentsChecks,
  advise: (parsed, config, spec, files) => [
    ...unitSettings(parsed, config, files),
    ...releaseTooOld(parsed, spec),
    ...runAdvice(new ConfigIndex(config, spec, parsed, files), adviceRules),
  ],
  silence: (findings, parsed) => withoutSilenced(findings, parsed, adviceCodes),
};
