import type { Path } from '../report/finding.ts';
import { layoutOf } from './layout.ts';
import { parseText, type ParsedText } from './parse.ts';
import { planEdit, type Edit } from './plan-edit.ts';
import { changeShape, newShape, sameShape, shapeOf, withoutAnchors, type Shape } from './shape.ts';
import { findSyntaxProblem } from './syntax.ts';
import { spellings, unbrokenHeader, type TextPlan } from './splice-plan.ts';
import { applyChanges, orderChanges, splice, type TextChange } from './text-change.ts';
import { misfitTag } from './value-tag.ts';

export type { Edit } from './plan-edit.ts';
export type { TextChange } from './text-change.ts';
export { literal } from './write-scalar.ts';
export type { NewValue } from './write-value.ts';

/**
 * What became of an edit. `changes` are in the order of the text, do not overlap, and their offsets all
 * mean the text before the edit; `parsed` is the new text as it was read to check it. `reason` is a
 * sentence for the user.
 */
export type EditResult = { ok: true; text: string; changes: TextChange[]; parsed: ParsedText } | { ok: false; reason: string };

const refuse = (reason: string): EditResult => ({ ok: false, reason });

/**
 * Edits a text by path, as a splice that leaves comments, order, spelling and spacing of all else as they
 * are. The new text is read again: only one that holds exactly the expected values is given back. Refused
 * are edits of a text with syntax errors, of values shared through anchors or merge keys, and of paths
 * that lead nowhere; removing a key that is not there changes nothing. Never throws.
 */
export function applyEdit(source: string | ParsedText, edit: Edit): EditResult {
  const parsed = typeof source === 'string' ? parseText(source) : source;
  const { text } = parsed;
  const problem = findSyntaxProblem(parsed);
  if (problem) return refuse(`Line ${problem.at.line} is not valid YAML and must be mended in the text first: ${problem.message}.`);
  if (parsed.document.errors.length > 0) return refuse('The text is written in a way that only the text editor can change.');
  const plan = planEdit(parsed, edit);
  if (plan.kind === 'refused') return refuse(plan.reason);
  if (plan.kind === 'nothing') return { ok: true, text, changes: [], parsed };

  const before = shapeOf(parsed, parsed.document.contents);
  const expected = rootShape(expectedShape(before, plan));
  if (plan.kind === 'replace' && sameShape(expected, before)) return { ok: true, text, changes: [], parsed };
  const layout = layoutOf(parsed);
  for (const spelling of spellings(parsed, plan, layout)) {
    for (const changes of withEndings(parsed, spelling, layout.eol)) {
      const result = applyChanges(text, changes);
      const after = parseText(result);
      if (after.document.errors.length === 0 && !findSyntaxProblem(after) && sameShape(expected, rootShape(shapeOf(after, after.document.contents)))) {
        return { ok: true, text: result, changes, parsed: after };
      }
    }
  }
  return refuse(`This change cannot be made without rewriting more of the text. Make it in the text editor${placeName(edit.path)}.`);
}

/** The splices as they are; then with the end of the text mended, where it has no final line break. */
function* withEndings(parsed: ParsedText, spelling: TextChange[], eol: string): Generator<TextChange[]> {
  const { text } = parsed;
  const header = unbrokenHeader(parsed);
  const final = splice(text.length, text.length, eol);
  const endings = text.endsWith('\n') ? [[]] : [[], [final], ...(header ? [[header], [header, final]] : [])];
  for (const ending of endings) {
    const changes = orderChanges([...spelling, ...ending]);
    if (changes) yield changes;
  }
}

/** A document whose last entry is gone is as good as one without content. */
function rootShape(shape: Shape): Shape {
  const empty = (shape.kind === 'map' && shape.entries.length === 0) || (shape.kind === 'seq' && shape.items.length === 0);
  return empty ? { kind: 'scalar', text: '', plain: true, properties: shape.properties } : shape;
}

/** What a document must hold after a plan: all that it held, and the change. */
function expectedShape(before: Shape, plan: TextPlan): Shape {
  const { trail } = plan.place;
  switch (plan.kind) {
    case 'replace': {
      const tag = misfitTag(plan.place, plan.value);
      return changeShape(before, trail, (old) => {
        const shape = newShape(plan.value);
        if (shape.kind === 'alias' || old.kind === 'alias') return shape;
        return { ...shape, properties: tag ? old.properties.replace(/[^ ]*$/, '') : old.properties };
      });
    }
    case 'add':
      return changeShape(before, trail, (map) => (map.kind === 'map' ? { ...map, entries: [...map.entries, [newShape(plan.key), newShape(plan.value)]] } : map));
    case 'delete':
      return changeShape(before, trail, (shape) => without(shape, plan.index));
    default:
      return changeShape(before, trail, (list) => (list.kind === 'seq' ? { ...list, items: changeItems(list.items, plan) } : list));
  }
}

function without(shape: Shape, index: number): Shape {
  if (shape.kind === 'map') return { ...shape, entries: shape.entries.filter((_, at) => at !== index) };
  return shape.kind === 'seq' ? { ...shape, items: shape.items.filter((_, at) => at !== index) } : shape;
}

function changeItems(items: readonly Shape[], plan: Extract<TextPlan, { kind: 'insert' | 'move' | 'duplicate' }>): Shape[] {
  const { index } = plan;
  const item = items[index];
  switch (plan.kind) {
    case 'insert':
      return items.toSpliced(index, 0, newShape(plan.value));
    case 'duplicate':
      return item ? items.toSpliced(index + 1, 0, withoutAnchors(item)) : [...items];
    case 'move':
      return item ? items.toSpliced(index, 1).toSpliced(plan.to, 0, item) : [...items];
  }
}

const placeName = (path: Path): string => (path.length === 0 ? '' : `, at ${path.join(' › ')}`);
