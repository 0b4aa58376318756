import { addTask, wholeConfig } from '#words/language/completion';
import { isMapping } from '../../core/document/values.ts';
import { valueAt } from '../../core/document/read.ts';
import { parseText } from '../../core/yaml/parse-text.ts';
import { listAt } from '../../values/read-values.ts';
import { code, said } from '../facts/help.ts';
import { isSupported } from '../facts/support.ts';
import { readSketch } from '../place/read-sketch.ts';
import type { Entry, Sketch } from '../place/sketch.ts';
import type { Ask, Completion, Task } from '../ask/completion.ts';
import { indented } from '../ask/insert.ts';
import { entriesBelow, entryAt, linesOf } from './task-slice.ts';

/** What every config needs, or has a login for; no task is about it unless there is nothing else. */
const header = new Set(['variant', 'version']);
const login = 'passwd';

/**
 * Tasks as a whole: in an empty text each with its header, in another one what they add to it, where that is all in one
 * place: keys of the mapping at the caret that are not there yet, or items of its list.
 */
export function taskSnippets(ask: Ask): readonly Completion[] {
  const { place, expected, parsed, tasks } = ask;
  if (place.kind !== 'entry' || place.flow || place.quote !== '') return [];
  if (expected?.kind !== 'mapping' && expected?.kind !== 'list') return [];
  const isEmpty = parsed.text.slice(0, place.replace.start).trim() === '' && parsed.text.slice(place.replace.end).trim() === '';
  return tasks.flatMap((task, index) => {
    const lines = isEmpty ? task.text.trimEnd().split('\n') : linesFor(ask, task);
    return lines ? [made(ask, task, lines, isEmpty, index)] : [];
  });
}

function made({ place, layout }: Ask, { title, description }: Task, lines: readonly string[], isWhole: boolean, index: number): Completion {
  const text = lines.join('\n');
  return {
    label: title,
    kind: 'snippet',
    detail: isWhole ? wholeConfig : addTask,
    help: [said(description), code(text)],
    replace: place.replace,
    insert: [place.lead, ...indented([text], place.column, layout.eol)],
    filter: title,
    rank: 4000 + index,
    goesOn: false,
  };
}

const sketches = new WeakMap<Task, Sketch>();

function sketchOfTask(task: Task): Sketch {
  let sketch = sketches.get(task);
  if (!sketch) sketches.set(task, (sketch = readSketch(task.text, true)));
  return sketch;
}

/** The lines that a task adds at a place; undefined where it has none, or more elsewhere. */
function linesFor({ place, expected, spec, config }: Ask, task: Task): string[] | undefined {
  if (!task.target.startsWith(`${spec.variant}@`)) return undefined;
  const sketch = sketchOfTask(task);
  const isItem = typeof place.path.at(-1) === 'number';
  const path = isItem ? place.path.slice(0, -1) : place.path;
  if (isItem && place.present.length > 0) return undefined;
  const at = onlyEntryAt(sketch, path);
  if (!at) return undefined;
  const own = at === sketch.root ? sectionsOf(sketch) : at.children;
  if (own.length === 0) return undefined;
  const isNew = (entry: Entry): boolean => entry.kind !== 'key' || !place.present.includes(entry.key);
  if (!own.every((entry) => isNew(entry) && (entry.kind === 'item') === (isItem || expected?.kind === 'list'))) return undefined;
  const used = [...entriesBelow({ ...at, children: own })].map((one) => [...path, ...one.path]);
  if (!used.every((below) => isSupported(spec, below))) return undefined;
  const shape = isItem ? (expected?.kind === 'mapping' ? expected.shape : undefined) : expected?.field?.shape;
  if (expected?.kind === 'list' || isItem) {
    const keyOf = (item: unknown): string | undefined => (typeof item === 'object' && item !== null ? shape?.key?.(item) : undefined);
    const names = listAt(valueAt(parseText(task.text), path), ...[]).map(keyOf);
    const present = new Set(listAt(config, ...path).map((item) => (isMapping(item) ? keyOf(item) : undefined)));
    if (names.some((name) => present.has(name))) return undefined;
  }
  const lines = own.flatMap((entry) => linesOf(sketch, entry));
  if (!isItem) return lines;
  // The dash is there already; comments cannot stand before it any more.
  const first = lines.findIndex((line) => line.startsWith('- '));
  return own.length === 1 ? lines.slice(first).map((line) => line.slice(Math.min(2, line.length))) : undefined;
}

/** The sections that make a task what it is. */
function sectionsOf({ root }: Sketch): Entry[] {
  const own = root.children.filter(({ key }) => !header.has(key));
  return own.length > 1 ? own.filter(({ key }) => key !== login) : own;
}

/** The entry at a path, if all that the task adds stands in it. */
function onlyEntryAt(sketch: Sketch, path: readonly (string | number)[]): Entry | undefined {
  let entry: Entry | undefined = sketch.root;
  let inside = sectionsOf(sketch);
  for (const key of path) {
    if (inside.length !== 1 || inside[0]?.key !== key) return undefined;
    entry = inside[0];
    inside = entry.children;
  }
  return entry === sketch.root ? entry : entryAt(sketch.root, path);
}
