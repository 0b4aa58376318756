import { treeShape } from '../spec/fields/node.ts';
import { rule } from './rule.ts';

/** A tree needs a local directory to copy. */
export const treeNeedsLocal = rule({
  code: 'tree-needs-local',
  on: treeShape,
  severity: 'error',
  check({ local }, report) {
    if (!local) report('local is required');
  },
});
