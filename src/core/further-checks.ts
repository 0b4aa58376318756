import { checkConfig } from './check-config.ts';
import { checkContents } from './check-contents.ts';
import type { ConfigCheck } from './config-check.ts';
import type { Checks } from './contents-checks.ts';
import { withoutSilenced } from './rules/advice/silence.ts';

/** All checks that advice has beside those of single values. Not what pages show yet: the verdict of many a config changes with it. */
export const furtherChecks: Checks & { config: ConfigCheck } = { contents: checkContents, config: checkConfig, silence: withoutSilenced };
