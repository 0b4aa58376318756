import * as words from '#words/page/convert';
import { readPastedItems } from '../../core/document/edit/pasted-items.ts';
import { resolveSpec } from '../../core/spec/resolve.ts';
import { parseCached } from '../../store/text/parse-cache.ts';
import type { Workbench } from '../../store/workbench-state.ts';
import { pasteEdits } from '../form/items/paste-edits.ts';

/** Adds what a converted text has to the open config, as one undo step; says what was added and what stayed out. False when nothing was. */
export function addToConfig(text: string, format: string, workbench: Workbench): boolean {
  const { target, editAll, notify } = workbench.getState();
  const fragment = readPastedItems(text, [], { isItem: () => false });
  if (!fragment.ok) {
    notify({ kind: 'warning', title: words.notAdded, body: fragment.reason });
    return false;
  }
  const { edits, added, left } = pasteEdits(fragment.rest, parseCached(workbench.getState()), target && resolveSpec(target));
  if (edits.length === 0) {
    notify({ kind: 'warning', title: words.notAdded, body: words.versionHasNot(left) });
    return false;
  }
  return editAll(edits, () =>
    notify({
      kind: left.length > 0 ? 'warning' : 'info',
      title: words.addedFrom(format, added),
      ...(left.length > 0 && { body: words.versionHasNot(left) }),
    }),
  );
}
