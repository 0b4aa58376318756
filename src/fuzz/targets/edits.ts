import assert from 'node:assert/strict';
import { applyEdit, type Edit, type EditResult, type SharedChoice } from '../../core/document/edit/apply-edit.ts';
import { isShared, valueAt } from '../../core/document/read.ts';
import { applyChanges } from '../../core/document/write/text-change.ts';
import { versions, type Target as ConfigTarget } from '../../core/spec/versions.ts';
import { checkEditLaws } from '../../core/testing/edit-laws.ts';
import { randomEdit, restartMarks } from '../../core/testing/random-edit.ts';
import { isMapping, isScalar } from '../../core/yaml/tree/node.ts';
import { parseText, type ParsedText } from '../../core/yaml/parse-text.ts';
import { nodesIn } from '../../core/yaml/tree/walk.ts';
import { retarget, targetOf } from '../../store/text/target.ts';
import { Draw } from '../generate/draw.ts';
import type { Input } from '../generate/input.ts';
import { law, target, type Target } from './target.ts';

interface Asked {
  parsed: ParsedText;
  edit: Edit;
  shared: SharedChoice | undefined;
}

/** An edit of a text, and where it applies if the value is shared. */
function editOf({ text, choice }: Input): Asked {
  restartMarks();
  const draw = new Draw(choice, text.length);
  const parsed = parseText(text);
  const edit = randomEdit(draw, valueAt(parsed, []) ?? {}, (path) => text.length < 10_000 && text.includes('*') && isShared(parsed, path));
  return { parsed, edit, shared: draw.one([undefined, 'here', 'everywhere'] as const) };
}

/** The laws for an edit of any text. */
function checkResult(result: EditResult, text: string): void {
  if (!result.ok) {
    law(result.reason !== '', 'an edit is refused without a reason');
    return;
  }
  law(applyChanges(text, result.changes) === result.text, 'the changes of an edit make another text than it says');
  law(result.parsed.text === result.text, 'an edit was checked by another text than it makes');
  law(result.parsed.problem === undefined, 'an edit breaks the YAML');
  let behind = 0;
  for (const { offset, length } of result.changes) {
    law(offset >= behind && offset + length <= text.length, 'the changes of an edit overlap, or lie outside of the text');
    behind = offset + length;
  }
}

// The table's keys are the targets.
const configTargets = Object.keys(versions) as ConfigTarget[];

export const editTargets: readonly Target[] = [
  target('edit/any text', 'config', {
    given: editOf,
    answer: ({ parsed, edit, shared }) => applyEdit(parsed, edit, { shared }),
    told: (result) => (result.ok ? result.changes : result),
    check(result, { parsed, edit }) {
      checkResult(result, parsed.text);
      if (result.ok && edit.op === 'set' && typeof edit.value === 'string') {
        // By its path, which may lead through something that contains itself.
        law(valueAt(result.parsed, edit.path) === edit.value, `a value that was set reads otherwise: ${JSON.stringify(edit)}`);
      }
    },
  }),
  target('edit/laws', 'document', {
    given(input) {
      const asked = editOf(input);
      const first = applyEdit(asked.parsed, asked.edit);
      const everywhere = !first.ok && first.shared?.everywhere === true && asked.shared === 'everywhere';
      return { ...asked, shared: first.ok ? undefined : everywhere ? ('everywhere' as const) : ('here' as const) };
    },
    answer: ({ parsed, edit, shared }) => applyEdit(parsed, edit, { shared }),
    told: (result) => (result.ok ? result.changes : result),
    check(result, { parsed, edit, shared }) {
      checkResult(result, parsed.text);
      if (result.ok && isEditable(parsed)) checkEditLaws(parsed.text, edit, shared, result);
    },
  }),
  target('edit/target', 'config', {
    given: ({ text, choice }) => ({ text, wanted: configTargets[choice % configTargets.length] ?? configTargets[0] }),
    answer: ({ text, wanted }) => (wanted ? retarget(text, wanted) : undefined),
    check(result, { wanted }) {
      if (result?.ok) assert.equal(targetOf(parseText(result.text)), wanted);
    },
  }),
];

/** Whether forms can edit a text: it is a YAML mapping whose keys are texts. */
const isEditable = ({ problem, root }: ParsedText): boolean =>
  !problem && isMapping(root) && [...nodesIn(root)].every((node) => !isMapping(node) || node.pairs.every(({ key }) => isScalar(key)));
