import * as words from '#words/form/form';
import { valueAt } from '../../../core/document/read.ts';
import type { Path } from '../../../core/report/finding.ts';
import { parseCached } from '../../../store/text/parse-cache.ts';
import type { Workbench } from '../../../store/workbench-state.ts';
import { childOf } from '../../../core/document/values.ts';
import { root } from '../../../values/path.ts';
import { isSameItem } from '../../reader/same-item.ts';
import { valueIn } from '../../../values/read-values.ts';

/** For actions at a path that come after a wait: remembers what is there now, and returns a function that tells whether it still is; if not, a notice with this title says so. With a `key`, the value of that key must be the same as well. */
export function rememberItem(path: Path, title: string, workbench: Workbench, key?: string): () => boolean {
  const config = () => valueAt(parseCached(workbench.getState()), root);
  const before = config();
  return () => {
    const now = config();
    const same =
      isSameItem(before, now, path) && (key === undefined || childOf(valueIn(before, path), key) === childOf(valueIn(now, path), key));
    if (!same)
      workbench.getState().notify({
        kind: 'warning',
        title,
        body: words.changedMeanwhile,
      });
    return same;
  };
}
