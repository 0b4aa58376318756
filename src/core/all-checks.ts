import type { AdviceChecks } from './advice-checks.ts';
import { placeInContents } from './place-in-contents.ts';
import { adviceRules } from './rules/advice/all-rules.ts';
import { adviceCodes } from './rules/advice/codes.ts';
import { ConfigIndex } from './rules/advice/index/config-index.ts';
import { runAdvice } from './rules/advice/run-advice.ts';
import { releaseTooOld } from './rules/advice/text/release-too-old.ts';
import { withoutSilenced } from './rules/advice/silence.ts';
import { unitSettings } from './rules/advice/unit-settings.ts';

/** All that advice has: what is inside contents, configs as a whole, and the comments that silence. */
export const allChecks: AdviceChecks = {
  advise: (parsed, config, spec, files) => {
    const index = new ConfigIndex(config, spec, parsed, files);
    return [...unitSettings(index), ...releaseTooOld(parsed, spec), ...runAdvice(index, adviceRules)];
  },
  place: placeInContents,
  silence: (findings, parsed) => withoutSilenced(findings, parsed, adviceCodes),
};
