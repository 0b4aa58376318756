import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cases, yamlCases } from '../core/conformance/corpus.ts';
import { valueAt, type Value } from '../core/document/read.ts';
import { isMapping } from '../core/document/values.ts';
import { resolveSpec, type ResolvedShape } from '../core/spec/resolve.ts';
import { randomDocument } from '../core/testing/random-document.ts';
import { parseText } from '../core/yaml/parse-text.ts';
import { startingPoints } from '../ui/starting-points/all.ts';
import {
  backspaceAt,
  complete,
  definitionsAt,
  duplicateItem,
  enterAt,
  foldsOf,
  hover,
  moveEntry,
  outlineOf,
  pasteAt,
  referencesAt,
  renameAt,
  selectionsAt,
  shiftLines,
  tabAt,
  toggleComment,
  type Completion,
  type Range,
} from './language.ts';
import { accept } from './testing/accept.ts';
import { hunting, runs } from '../core/testing/runs.ts';

const inputs = [...cases, ...yamlCases].map(({ input }) => input);
const files = { 'a/b.txt': { text: 'a' } };

/** A piece of a text, from anywhere to anywhere. */
const fragment = fc
  .tuple(
    fc.oneof(fc.constantFrom(...inputs), randomDocument),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  )
  .map(([text, from, length]) => text.slice(Math.floor(from * text.length), Math.floor((from + length) * text.length)));

/** Texts of pieces, few of which are YAML, and a caret in them. */
const torn = fc.tuple(fc.array(fragment, { maxLength: 4 }), fc.nat(), fc.nat(), fc.boolean()).map(([pieces, at, further, isWhole]) => {
  const text = pieces.join(isWhole ? '\n' : '');
  const start = at % (text.length + 1);
  return { text, start, end: Math.min(text.length, start + (further % 40)) };
});

test('nothing throws, whatever the text and wherever the caret', () => {
  fc.assert(
    fc.property(torn, fragment, ({ text, start, end }, pasted) => {
      const parsed = parseText(text);
      const offset = start;
      const isInside = ({ start: from, end: to }: Range) => from >= 0 && from <= to && to <= text.length;
      for (const completion of complete({ parsed, offset, files, tasks: startingPoints })) {
        expect(isInside(completion.replace)).toBe(true);
        // What an editor replaces has the caret in it, and stands on one line.
        expect(completion.replace.start <= offset && offset <= completion.replace.end).toBe(true);
        expect(text.slice(completion.replace.start, completion.replace.end)).not.toMatch(/[\n\r]/);
      }
      const said = hover({ parsed, offset, files });
      expect(said === undefined || isInside(said.range)).toBe(true);
      for (const edit of [
        enterAt(parsed, { start, end }),
        backspaceAt(parsed, offset),
        tabAt(parsed, { start, end }),
        shiftLines(parsed, { start, end }, true),
        pasteAt(parsed, { start, end }, pasted),
        moveEntry(parsed, offset, 1),
        moveEntry(parsed, offset, -1),
        duplicateItem(parsed, offset),
        duplicateItem(parsed, offset, -1),
        toggleComment(parsed, { start, end }),
      ])
        expect(edit === undefined || (isInside(edit) && edit.caret >= edit.start && edit.caret <= edit.start + edit.insert.length)).toBe(
          true,
        );
      outlineOf(parsed);
      expect(
        [...foldsOf(parsed), ...selectionsAt(parsed, offset), ...definitionsAt(parsed, offset), ...referencesAt(parsed, offset)].every(
          isInside,
        ),
      ).toBe(true);
      renameAt(parsed, offset, 'other');
    }),
    { numRuns: runs(60) },
  );
});

test('what is commented out is the same again when its lines are commented in, whatever the text', () => {
  fc.assert(
    fc.property(torn, ({ text, start, end }) => {
      const out = toggleComment(parseText(text), { start, end });
      if (!out || !out.insert.split(/\r\n|[\n\r\x85\u2028\u2029]/).every((line) => /^\s*(?:#|$)/.test(line))) return;
      const commented = text.slice(0, out.start) + out.insert + text.slice(out.end);
      const lines = { start: out.start, end: out.start + out.insert.length };
      const back = toggleComment(parseText(commented), lines);
      const again = back && commented.slice(0, back.start) + back.insert + commented.slice(back.end);
      expect(again).toBe(text);
    }),
    { numRuns: runs(60), examples: [[{ text: '...\nv', start: 4, end: 4 }]] },
  );
});

/** How many keys a value has that another one has not; undefined where they differ in anything else. What was no mapping may have become one. */
function addedKeys(before: Value | undefined, after: Value | undefined): number | undefined {
  if (isMapping(after) && (before === null || before === undefined || typeof before === 'string')) return Object.keys(after).length;
  if (isMapping(before) && isMapping(after)) {
    // In braces, half a key is a key without a value: it may be what became the new one.
    if (!Object.keys(before).every((key) => Object.hasOwn(after, key) || before[key] === null)) return undefined;
    return sum(Object.keys(after).map((key) => (Object.hasOwn(before, key) ? addedKeys(before[key], after[key]) : 1)));
  }
  if (Array.isArray(before) && Array.isArray(after) && before.length === after.length)
    return sum(before.map((item, index) => addedKeys(item, after[index])));
  return JSON.stringify(before) === JSON.stringify(after) ? 0 : undefined;
}

const sum = (counts: readonly (number | undefined)[]): number | undefined =>
  counts.reduce<number | undefined>((all, count) => (all === undefined || count === undefined ? undefined : all + count), 0);

/** Not the settings of units, which are part of a value. */
const isNewKey = ({ kind, insert, label }: Completion): boolean =>
  kind === 'key' && insert.length > 0 && insert[0] !== label && insert[0] !== `${label}=`;

test('a key that is taken in a valid text leaves it valid, and all other values as they were', () => {
  // Without merged keys: one of those is offered as well, to be given another value here.
  const valid = inputs.filter((text, at) => (hunting || at % 12 === 0) && !parseText(text).problem && !/\*|<</.test(text));
  let taken = 0;
  fc.assert(
    fc.property(fc.constantFrom(...valid), fc.nat(), fc.nat(), (input, line, column) => {
      // On a line of its own, where that leaves the text valid, or at any place.
      const lines = input.split('\n');
      const at = line % (lines.length + 1);
      const text = column % 2 === 0 ? [...lines.slice(0, at), ' '.repeat(column % 13), ...lines.slice(at)].join('\n') : input;
      const before = parseText(text);
      if (before.problem) return;
      const offset =
        column % 2 === 0
          ? lines.slice(0, at).join('\n').length + (at > 0 ? 1 : 0) + (column % 13)
          : (line * 31 + column) % (text.length + 1);
      for (const completion of complete({ parsed: before, offset }).filter(isNewKey).slice(0, 6)) {
        const after = parseText(accept(text, completion));
        expect(after.problem, accept(text, completion)).toBeUndefined();
        expect(addedKeys(valueAt(before, []), valueAt(after, [])), JSON.stringify(accept(text, completion))).toBe(1);
        taken++;
      }
    }),
    { numRuns: runs(480) },
  );
  expect(taken).toBeGreaterThan(runs(480) / 40);
});

/** All fields of a shape and below, and the text down to where each is asked for. */
function* fieldsOf(
  shape: ResolvedShape,
  above: string,
  column: number,
  seen: readonly string[],
): Generator<{ name: string; text: string; path: string }> {
  const fields = shape.fields.filter(({ output }) => !output);
  for (const { name, list, shape: below } of fields) {
    if (seen.length > 0 || !/^(?:variant|version|metadata|openshift)$/.test(name))
      yield { name, text: above, path: [...seen, name].join('.') };
    if (!below) continue;
    const isFirst = above.endsWith('- ');
    const pad = isFirst ? '' : ' '.repeat(column);
    const inner = column + (list ? 4 : 2);
    yield* fieldsOf(
      below,
      `${above}${pad}${name}:\n${' '.repeat(column + 2)}${list ? '- ' : ''}`.replace(/\n +$/, list ? '$&' : '\n'),
      inner,
      [...seen, name],
    );
  }
}

test.each(['fcos@1.7.0', 'fcos@1.8.0-experimental', 'fcos@1.0.0'] as const)('every field of %s is offered at its place', (target) => {
  const { config, variant, version } = resolveSpec(target);
  const header = `variant: ${variant}\nversion: ${version}\n`;
  let count = 0;
  for (const { name, text, path } of fieldsOf(config, header, 0, [])) {
    const column = text.endsWith('- ') ? 0 : (path.split('.').length - 1) * 2 + [...text.matchAll(/- /g)].length * 2;
    const full = text + ' '.repeat(column);
    const offered = complete({ parsed: parseText(full), offset: full.length }).map(({ label }) => label);
    expect(offered, `${path}\n${full}`).toContain(name);
    count++;
  }
  expect(count).toBeGreaterThan(80);
});
