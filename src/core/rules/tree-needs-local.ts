import { treeShape } from '../spec/fields/node.ts';
import { rule } from './rule.ts';

/** A tree has to say which local directory it copies. */
export const treeNeedsLocal = rule({
  code: 'tree-needs-local',
  on: treeShape,
  severity: 'error',
  check({ local }, report) {
    if (!local) report('local is required');
  },
});
