import { literal, type Edit } from '../../../core/document/edit/apply-edit.ts';
import type { Value } from '../../../core/document/read.ts';
import type { Path } from '../../../core/report/finding.ts';
import { isMapping } from '../../../core/document/values.ts';
import { valueIn } from '../../../values/read-values.ts';

/**
 * The edit for a text field that was emptied: its key goes. But a list item must not vanish under
 * the cursor with its last key, so there the key stays without a value.
 */
export function editForEmptied(config: Value | undefined, path: Path): Edit {
  for (let end = path.length - 1; end > 0; end--) {
    const parent = valueIn(config, path.slice(0, end));
    if (isMapping(parent) && Object.keys(parent).length > 1) break;
    if (typeof path[end - 1] === 'number') return { op: 'set', path, value: literal('') };
  }
  return { op: 'clear', path };
}
