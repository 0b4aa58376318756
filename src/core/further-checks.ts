import { checkConfig } from './check-config.ts';
import type { ConfigCheck } from './config-check.ts';
import { contentsChecks, type Checks } from './contents-checks.ts';

/** All checks that advice has beside those of single values. Not what pages show yet: the verdict of many a config changes with it. */
export const furtherChecks: Checks & { config: ConfigCheck } = { ...contentsChecks, config: checkConfig };
