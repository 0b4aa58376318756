import type { AdviceChecks } from './advice-checks.ts';
import { placeInContents } from './place-in-contents.ts';
import { adviceRules } from './rules/advice/all-rules.ts';
import { adviceCodes } from './rules/advice/codes.ts';
import { ConfigIndex } from './rules/advice/index/config-index.ts';
import { runAdvice } from './rules/advice/run-advice.ts';
import { releaseTooOld } from './rules/advice/text/release-too-old.ts';
import { withoutSilenced } from './rules/advice/silence.ts';
import { unitSettings } from './rules/advice/unit-settings.ts';

const advise: AdviceChecks['advise'] = (parsed, config, spec, files) => {
  const index = new ConfigIndex(config, spec, parsed, files);
  return [...unitSettings(index), ...releaseTooOld(parsed, spec), ...runAdvice(index, adviceRules)];
};

const silence: AdviceChecks['silence'] = (findings, parsed) => withoutSilenced(findings, parsed, adviceCodes);

/** What Bunsen itself advises: what is inside contents, configs as a whole, and the comments that silence. */
export const adviceChecks: Pick<AdviceChecks, 'advise' | 'silence'> = { advise, silence };

/** The same, and Butane's findings at their lines within contents, as the app shows them. */
export const allChecks: AdviceChecks = { advise, silence, place: placeInContents };
