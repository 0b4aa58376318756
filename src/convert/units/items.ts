import type { ButaneMapping } from '../define/butane-value.ts';
import type { Converted } from '../define/converted.ts';
import type { ConfigBuilder } from './build-config.ts';

/** What a file becomes as items of a config at hand: the config without its header, and what is said about it. */
export interface ConvertedItems {
  /** Undefined where an error keeps it from being added. */
  config: ButaneMapping | undefined;
  findings: Converted['findings'];
  questions: Converted['questions'];
}

/** The items that were put together. */
export function itemsIn({ config, findings, questions }: ConfigBuilder): ConvertedItems {
  return { config: findings.some(({ kind }) => kind === 'error') ? undefined : config, findings, questions };
}
