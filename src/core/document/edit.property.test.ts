import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Path } from '../report/finding.ts';
import { Random, RandomDocument } from '../testing/random-document.ts';
import { applyEdit, literal, type Edit, type NewValue, type TextChange } from './edit.ts';
import { parseText } from './parse.ts';
import { isShared, valueAt, type Value } from './read.ts';
import { Literal } from './write-scalar.ts';

/** Documents in a run; each takes several edits. EDIT_RUNS=5000 hunts through 25,000 edits. */
const runs = Number(process.env['EDIT_RUNS'] ?? 700);
const timeout = 60_000 + runs * 500;
const editsPerDocument = 5;

const mapping = (value: Value | undefined): value is { [key: string]: Value } => typeof value === 'object' && value !== null && !Array.isArray(value);
const marksOf = (text: string): Set<string> => new Set(text.match(/<\d+>/g));

/** All paths of a value, the root first. */
function pathsOf(value: Value, path: Path = []): Path[] {
  const children: [string | number, Value][] = Array.isArray(value) ? value.map((item, at) => [at, item]) : mapping(value) ? Object.entries(value) : [];
  return [path, ...children.flatMap(([step, child]) => pathsOf(child, [...path, step]))];
}

let fresh = 100_000;

function randomValue(random: Random, depth = 2): NewValue {
  const mark = `<${++fresh}>`;
  const kind = random.below(depth > 0 ? 16 : 12);
  if (kind < 5) return random.pick(['/etc/new', 'foo bar', 'ssh-ed25519 AAA= me@host', 'http://a/b?c=d', 'x']) + mark;
  if (kind < 8) {
    return random.pick(['true', 'No', '0644', '1.5', 'null', '~', '2001-01-01', ' a', 'a ', 'k: v', 'a #b', '#a', '- a', '[a', '{', '*a', '&a', '!a', '%a', '@a', '"', "'", '', 'é', '😀', '12:30', '---', 'a\tb', '\u0007', 'a\u2028b', 'a:', '|', '? a']);
  }
  if (kind < 10) return random.pick([`a\nb${mark}\n`, `[Unit]\nDescription=x${mark}\n\n[Service]\n`, ` lead\nb${mark}`, `\tlead\nb${mark}\n`, `\n\na${mark}\n\n\n`, `a\r\nb${mark}\r\n`, '\n', `# c\n${mark}`, `a\n  \nb${mark}\n`, `trail \n${mark} \n`]);
  if (kind < 11) return literal(random.pick(['0644', '0o755', '~', '1_000']));
  if (kind < 12) return random.pick<NewValue>([true, false, 0, 420, -1.5, {}, []]);
  const length = 1 + random.below(3);
  if (kind < 14) return Array.from({ length }, () => randomValue(random, depth - 1));
  return Object.fromEntries(Array.from({ length }, (_, at) => [`key${at}<${++fresh}>`, randomValue(random, depth - 1)]));
}

function randomEdit(random: Random, root: Value): Edit {
  const paths = pathsOf(root);
  const [first = [], ...rest] = paths;
  const path = random.pick([first, ...rest]);
  const lists = paths.filter((at) => Array.isArray(follow(root, at)));
  const items = paths.filter((at) => typeof at.at(-1) === 'number');
  const [firstItem, ...otherItems] = items;
  const item = firstItem && random.pick([firstItem, ...otherItems]);
  const siblings = item && follow(root, item.slice(0, -1));
  switch (random.below(8)) {
    case 0:
      return { op: 'clear', path: path.length > 0 ? path : ['variant'] };
    case 1: {
      const missing = mapping(follow(root, path)) || follow(root, path) === null ? path : [];
      return { op: 'set', path: [...missing, `new${++fresh}`, ...(random.chance(30) ? ['deep', 0] : [])], value: randomValue(random) };
    }
    case 2:
    case 3: {
      const [firstList, ...others] = lists;
      if (!firstList || random.chance(10)) return { op: 'insert', path: [`list${++fresh}`], index: 0, value: randomValue(random) };
      const list = random.pick([firstList, ...others]);
      const length = (follow(root, list) as Value[]).length;
      return { op: 'insert', path: list, index: random.below(length + 1), value: randomValue(random) };
    }
    case 4:
      if (item) return { op: 'remove', path: item };
      break;
    case 5:
      if (item && Array.isArray(siblings)) return { op: 'move', path: item, to: random.below(siblings.length) };
      break;
    case 6:
      if (item) return { op: 'duplicate', path: item };
      break;
  }
  return { op: 'set', path: path.length > 0 ? path : ['variant'], value: randomValue(random) };
}

function follow(value: Value, path: Path): Value | undefined {
  let at: Value | undefined = value;
  for (const step of path) at = Array.isArray(at) ? at[Number(step)] : mapping(at) ? at[step] : undefined;
  return at;
}

/** A new value as it is read back. */
function asRead(value: NewValue): Value {
  if (value instanceof Literal) return value.text === '~' ? null : value.text;
  if (typeof value !== 'object') return String(value);
  return Array.isArray(value) ? value.map(asRead) : Object.fromEntries(Object.entries(value).map(([key, item]) => [key, asRead(item)]));
}

/** The edit on plain values: what the text must hold afterwards. Undefined when nothing is left. */
function editValue(root: Value, edit: Edit): Value | undefined {
  const change = (value: Value | undefined, path: Path, at: (value: Value | undefined) => Value | undefined): Value | undefined => {
    const [step, ...rest] = path;
    if (step === undefined) return at(value);
    if (typeof step === 'number') {
      const items = Array.isArray(value) ? [...value] : [];
      const item = change(items[step], rest, at);
      if (item === undefined) items.splice(step, 1);
      else items[step] = item;
      return items.length > 0 ? items : undefined;
    }
    const { [step]: old, ...others } = mapping(value) ? value : {};
    const now = change(old, rest, at);
    const all = now === undefined ? others : { ...others, [step]: now };
    return Object.keys(all).length > 0 ? all : undefined;
  };
  const list = edit.path.slice(0, -1);
  const index = Number(edit.path.at(-1));
  const items = (value: Value | undefined): Value[] => (Array.isArray(value) ? value : []);
  switch (edit.op) {
    case 'set':
      return change(root, edit.path, () => asRead(edit.value));
    case 'clear':
    case 'remove':
      return change(root, edit.path, () => undefined);
    case 'insert':
      return change(root, edit.path, (value) => items(value).toSpliced(edit.index, 0, asRead(edit.value)));
    case 'move':
      return change(root, list, (value) => items(value).toSpliced(index, 1).toSpliced(edit.to, 0, items(value)[index] ?? null));
    case 'duplicate':
      return change(root, list, (value) => items(value).toSpliced(index + 1, 0, items(value)[index] ?? null));
  }
}

/** Applies changes in one go, and gives the changes that take the result back. */
function inverse(text: string, changes: readonly TextChange[]): TextChange[] {
  let shift = 0;
  return changes.map(({ offset, length, text: now }) => {
    const back = { offset: offset + shift, length: now.length, text: text.slice(offset, offset + length) };
    shift += now.length - length;
    return back;
  });
}

function splice(text: string, changes: readonly TextChange[]): string {
  return changes.toReversed().reduce((result, { offset, length, text: now }) => result.slice(0, offset) + now + result.slice(offset + length), text);
}

/** Gives the marks in a copy numbers of their own, since a mark stands for one thing. */
function renumber(change: TextChange): TextChange {
  const numbers = new Map<string, number>();
  const text = change.text.replace(/(?<=[<(])\d+(?=[>)])/g, (number) => {
    const own = numbers.get(number) ?? ++fresh;
    numbers.set(number, own);
    return String(own);
  });
  return { ...change, text };
}

const commentsOf = (text: string): string[] => [...text.matchAll(/# (?:above|behind|apart)\(\d+\)<\d+>/g)].map(([comment]) => comment);

function checkLaws(text: string, edit: Edit, result: { text: string; changes: TextChange[] }): void {
  // The value is exactly the old one with the edit.
  const before = valueAt(parseText(text), []) ?? {};
  const after = parseText(result.text);
  expect(after.document.errors).toEqual([]);
  // Taking out a key may uncover a merged one, which the oracle below knows nothing of.
  const uncovers = (edit.op === 'clear' || edit.op === 'remove') && text.includes('<<');
  if (!uncovers) expect(valueAt(after, []) ?? {}).toEqual(editValue(before, edit) ?? {});

  // The changes are the whole difference, and their inverse restores the text.
  expect(splice(text, result.changes)).toBe(result.text);
  expect(splice(result.text, inverse(text, result.changes))).toBe(text);

  // No key, scalar or comment that is still there was written anew, unless it was moved.
  const removed = result.changes.map(({ offset, length }) => text.slice(offset, offset + length)).join('\n');
  const left = marksOf(result.text);
  const rewritten = [...marksOf(removed)].filter((mark) => left.has(mark));
  if (edit.op !== 'move') expect(rewritten).toEqual([]);

  // Comments stay and keep their order; those of the entry that went may go.
  const old = commentsOf(text);
  const now = commentsOf(result.text);
  const present = new Set(now);
  const lost = old.filter((comment) => !present.has(comment));
  const loses = edit.op === 'clear' || edit.op === 'remove' || (edit.op === 'set' && typeof follow(before, edit.path) === 'object');
  if (!loses) expect(lost).toEqual([]);
  for (const comment of lost) {
    const [, owner = ''] = /\((\d+)\)/.exec(comment) ?? [];
    expect(left.has(`<${owner}>`)).toBe(false);
  }
  if (edit.op !== 'move' && edit.op !== 'duplicate') expect(now).toEqual(old.filter((comment) => present.has(comment)));

  // Taking out writes nothing, but for what keeps the end of the text: a line break, `|-`, or `{}` before `...`.
  if (edit.op === 'clear' || edit.op === 'remove') expect(result.changes.map(({ text: inserted }) => inserted).join('')).toMatch(/^([-\r\n]*|\{\})$/);

  // Line endings and the byte order mark stay.
  expect(result.text.startsWith('\ufeff')).toBe(text.startsWith('\ufeff'));
  if (/\r\n/.test(text)) expect(result.text).not.toMatch(/[^\r]\n/);
  else expect(result.text).not.toContain('\r\n');
}

describe('applyEdit on random commented documents', () => {
  test('keeps every byte outside of the edited entry, and writes exactly the new value', () => {
    let edits = 0;
    let refused = 0;
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 5 }), (seed, size) => {
        const random = new Random(seed);
        let text = new RandomDocument(random, size).text();
        if (parseText(text).document.errors.length > 0) throw new Error(`the generator wrote bad YAML:\n${text}`);
        for (let at = 0; at < editsPerDocument; at++) {
          const parsed = parseText(text);
          const edit = randomEdit(random, valueAt(parsed, []) ?? {});
          const result = applyEdit(parsed, edit);
          edits++;
          if (!result.ok) {
            if (/[&*]n\d/.test(text) && (edit.op === 'move' || result.reason.includes('shared'))) continue;
            if (process.env['EDIT_RUNS']) console.log('refused:', JSON.stringify(edit), result.reason, `\n${text}`);
            refused++;
            continue;
          }
          try {
            checkLaws(text, edit, result);
          } catch (error) {
            throw new Error(`${JSON.stringify(edit)}\n--- before\n${text}\n--- after\n${result.text}`, { cause: error });
          }
          text = edit.op === 'duplicate' ? splice(text, result.changes.map(renumber)) : result.text;
        }
      }),
      { numRuns: runs, endOnFailure: false },
    );
    expect(edits).toBe(runs * editsPerDocument);
    expect(refused / edits).toBeLessThan(0.005);
  }, timeout);

  test('values behind an alias or a merge key read as shared', () => {
    const parsed = parseText('a: &x {k: 1}\nb: *x\nc:\n  <<: *x\n  own: 2\n');
    expect(isShared(parsed, ['a', 'k'])).toBe(true);
    expect(isShared(parsed, ['b', 'k'])).toBe(true);
    expect(isShared(parsed, ['c', 'k'])).toBe(true);
    expect(isShared(parsed, ['c', 'own'])).toBe(false);
  });
});
