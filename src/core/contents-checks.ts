import type { AdviceChecks } from './advice-checks.ts';
import { placeInContents } from './place-in-contents.ts';
import { scriptCrlf } from './rules/advice/files/script.ts';
import { ConfigIndex } from './rules/advice/index/config-index.ts';
import { runAdvice } from './rules/advice/run-advice.ts';
import { withoutSilenced } from './rules/advice/silence.ts';
import { unitSettings } from './rules/advice/unit-settings.ts';

/** The checks of what is inside contents: those that pages show. */
export const contentsChecks: AdviceChecks = {
  advise: (parsed, config, spec, files) => [
    ...unitSettings(parsed, config, files),
    ...runAdvice(new ConfigIndex(config, spec, parsed, files), [scriptCrlf]),
  ],
  place: placeInContents,
  silence: withoutSilenced,
};
