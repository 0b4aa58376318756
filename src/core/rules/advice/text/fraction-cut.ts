import * as words from '#words/core/advice/text';
import { valueAt } from '../../../document/read.ts';
import type { AdviceRule } from '../advice-rule.ts';

/** go-yaml takes a number with a fraction for a field of whole numbers, and cuts the fraction off without a word. */
export const fractionCut: AdviceRule = {
  code: 'fraction-cut',
  severity: 'warning',
  check({ config, parsed }, report) {
    for (const [index, { partitions = [] }] of (config.storage?.disks ?? []).entries()) {
      for (const [number, partition] of partitions.entries()) {
        for (const key of ['size_mib', 'start_mib', 'number'] as const) {
          const value = partition[key];
          if (value === undefined) continue;
          const path = ['storage', 'disks', index, 'partitions', number, key];
          const written = valueAt(parsed, path);
          if (typeof written === 'string' && /^[-+]?[\d_]*\.\d*[1-9]\d*$/.test(written))
            report(words.fractionCut(written, `${value}`), path);
        }
      }
    }
  },
};
