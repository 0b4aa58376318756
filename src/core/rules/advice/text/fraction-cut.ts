import * as words from '#words/core/advice/text';
import { nodeAt } from '../../../document/position.ts';
import { isScalar } from '../../../yaml/tree/node.ts';
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
          const node = nodeAt(parsed, path);
          if (isScalar(node) && /^[-+]?[\d_]*\.\d*[1-9]\d*$/.test(node.text)) report(words.fractionCut(node.text, `${value}`), path);
        }
      }
    }
  },
};
