import { applyEdit, type Edit, type TextChange } from '../../core/document/edit/apply-edit.ts';
import { composeChanges } from '../../core/document/write/text-change.ts';
import type { ParsedText } from '../../core/yaml/parse-text.ts';

/** Several edits as changes of the first text; undefined where one of them cannot be made, or would ask first. */
export function changesOfEdits(parsed: ParsedText, edits: readonly Edit[]): TextChange[] | undefined {
  let current = parsed;
  let changes: TextChange[] = [];
  for (const edit of edits) {
    // What others share is not for a quick fix to change for all of them.
    const result = applyEdit(current, edit);
    if (!result.ok) return undefined;
    changes = composeChanges(parsed.text.length, changes, result.changes);
    current = result.parsed;
  }
  return changes;
}
