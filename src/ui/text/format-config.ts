import * as words from '#words/text/format';
import { formatText } from '../../language/format/format.ts';
import { parseCached } from '../../store/text/parse-cache.ts';
import type { Workbench } from '../../store/workbench-state.ts';

/** Lays the whole text out anew, as one undo step, and says so where nothing changes. */
export function formatConfig(workbench: Workbench): void {
  const { text, change, notify } = workbench.getState();
  const formatted = formatText(parseCached({ text }));
  if (!formatted.ok) return notify({ kind: 'warning', title: words.notFormatted, body: formatted.reason });
  if (formatted.changes.length === 0) return notify({ kind: 'info', title: words.isFormatted });
  change(formatted.changes, true);
}
