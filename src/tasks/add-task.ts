import { fixYaml } from '#words/core/edits';
import * as words from '#words/tasks/adding';
import { applyEdit, type TextChange } from '../core/document/edit/apply-edit.ts';
import { isMapping } from '../core/document/values.ts';
import { valueAt, type Value } from '../core/document/read.ts';
import { screenLineAt } from '../core/document/screen-lines.ts';
import { composeChanges } from '../core/document/write/text-change.ts';
import { findTarget } from '../core/spec/versions.ts';
import { resolveSpec } from '../core/spec/resolve.ts';
import { parseText } from '../core/yaml/parse-text.ts';
import { textAt } from '../values/read-values.ts';
import { checkValues } from './check-values.ts';
import { wayOf } from './offered.ts';
import type { Task, Values } from './define/task.ts';
import { nextEdit, type Next } from './write/next-edit.ts';
import { nextRemoval } from './write/next-removal.ts';
import { nameIn, otherNodeAt } from './write/other-node.ts';
import type { Piece } from './write/piece.ts';

/**
 * A text that has a task, and the changes that lead to it (their offsets count in the text before, they are in order);
 * or why it cannot be added, as a sentence. `fields` has the sentences about values, by the name of the field.
 */
export type TaskResult =
  { ok: true; text: string; changes: readonly TextChange[] } | { ok: false; reason: string; fields?: Readonly<Record<string, string>> };

/** The most edits of one task: one for each entry of its list, and a few. */
const maxEdits = 600;

/**
 * Adds a task to a config: what is there is extended, a value that differs is replaced, everything else stays as it is, and
 * what is there already is not added again. `before` are the values that were read from the config, if they were: what they list and
 * `values` no longer do goes. Where a value is shared through anchors, only the task's own place changes. Refused
 * where a value is wrong, the version does not allow the task, or something in the config is in the way. Never throws.
 */
export function addTask(text: string, task: Task, values: Values, before?: Values): TaskResult {
  const fields = checkValues(task, values);
  if (fields) return { ok: false, reason: words.checkValues, fields };
  const parsed = parseText(text);
  const { problem } = parsed;
  // What is guessed of a broken text is not built on.
  if (problem) return { ok: false, reason: fixYaml(screenLineAt(parsed, problem.offset), problem.message) };
  const config = valueAt(parsed, []);
  const target = findTarget(textAt(config, 'variant'), textAt(config, 'version'));
  if (!target) return { ok: false, reason: words.chooseVariant };
  const spec = resolveSpec(target);
  const way = wayOf(task, spec);
  const piece = way ? way.pieces(values, spec, config) : words.notForVersion(task.title);
  if (typeof piece === 'string') return { ok: false, reason: piece };
  const former = before && way?.pieces(before, spec, config);
  return addPiece(text, piece, typeof former === 'object' ? former : undefined);
}

/** Makes a text, which is valid YAML, have a piece, and no longer what only a former one lists, edit by edit, each decided on the text that the one before left. */
function addPiece(text: string, piece: Piece, former: Piece | undefined): TaskResult {
  let parsed = parseText(text);
  let changes: TextChange[] = [];
  for (let edits = 0; edits < maxEdits; edits++) {
    const config = valueAt(parsed, []);
    if (!isMapping(config ?? {})) return { ok: false, reason: words.notKeys };
    const other = otherNodeAt(config, piece);
    const next = other ? { inTheWay: other } : (nextEdit([], config, piece) ?? (former && removal(config, former, piece)));
    if (!next) return { ok: true, text: parsed.text, changes };
    if ('inTheWay' in next) return { ok: false, reason: words.inTheWay(nameIn(config, next.inTheWay), next.inTheWay.map(String)) };
    const result = applyEdit(parsed, next.edit, { shared: 'here' });
    if (!result.ok) return { ok: false, reason: result.reason };
    changes = composeChanges(text.length, changes, result.changes);
    parsed = result.parsed;
  }
  return { ok: false, reason: words.tooManyEdits };
}

function removal(config: Value | undefined, former: Piece, piece: Piece): Next | undefined {
  const edit = nextRemoval([], config, former, piece);
  return edit && { edit };
}
