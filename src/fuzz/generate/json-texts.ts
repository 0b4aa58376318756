import type { Draw } from './draw.ts';
import { localFiles } from './local-files.ts';
import { mutate } from './mutate.ts';
import { giantNumber, inheritedNames, oddText } from './odd-text.ts';
import { repeated } from './repeated.ts';
import { word } from './words.ts';

/** A text that is JSON, or nearly. */
type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

const anything = (draw: Draw): Json =>
  draw.one<(more: Draw) => Json>([
    () => null,
    () => true,
    () => 0,
    () => -1,
    () => 1e308,
    () => '',
    () => [],
    () => ({}),
    oddText,
    word,
    repeated,
    (more) => [more.below(3)],
    (more) => Object.fromEntries([[more.one(inheritedNames), 'x']]),
    () => [[[[]]]],
  ])(draw);

const filesJson = (draw: Draw): Json =>
  Object.fromEntries(localFiles(draw).map(([path, entry]): [string, Json] => [path, draw.chance(5) ? anything(draw) : { ...entry }]));

const time = (draw: Draw): string =>
  draw.one([
    '2026-01-01T00:00:00.000Z',
    '2026-01-01',
    '',
    'x',
    '+275760-09-13T00:00:00.000Z',
    '+999999-01-01T00:00:00Z',
    '-000001-01-01T00:00:00Z',
    'Infinity',
    '1',
  ]);

/** Replaces a part of a value, removes it or adds to it. */
function change(value: Json, draw: Draw): Json {
  if (draw.chance(15) || typeof value !== 'object' || value === null) return anything(draw);
  if (Array.isArray(value))
    return value.length === 0
      ? [anything(draw)]
      : value.with(draw.below(value.length), change(value[draw.below(value.length)] ?? null, draw));
  const entries = Object.entries(value);
  const at = draw.below(entries.length + 1);
  const [key, member] = entries[at] ?? [draw.one([...inheritedNames, oddText(draw)]), null];
  if (draw.chance(15)) return Object.fromEntries(entries.toSpliced(at, 1));
  return Object.fromEntries([...entries.slice(0, at), [key, change(member, draw)], ...entries.slice(at + 1)]);
}

/** The value as text: unchanged, changed as a value, or changed as a text; with numbers that only JSON can write. */
function written(value: Json, draw: Draw): string {
  if (draw.chance(40)) return JSON.stringify(value);
  if (draw.chance(70)) return JSON.stringify(change(value, draw));
  if (draw.chance(20)) return JSON.stringify(value).replace(/:\d+/, () => `:${giantNumber(draw)}`);
  if (draw.chance(20)) return `${JSON.stringify(value).slice(0, -1)},"x":${draw.repeat(draw.one(['[', '{"a":']), draw.many(200_000))}`;
  return mutate(JSON.stringify(value), draw);
}

/** A file of drafts. */
export const draftsFile = (draw: Draw): string =>
  written(
    {
      format: 'bunsen-drafts',
      version: 1,
      exported: time(draw),
      drafts: draw.some(0, draw.chance(5) ? Math.min(12_000, draw.many(12_000)) : 3, (index) =>
        index > 3
          ? { id: `${index}`, name: '', text: '', created: '2026-01-01', changed: '2026-01-01' }
          : {
              id: draw.one(['a', 'b', oddText(draw)]),
              name: draw.one(['rack-4', oddText(draw)]),
              text: word(draw),
              created: time(draw),
              changed: time(draw),
              files: filesJson(draw),
            },
      ),
    },
    draw,
  );

/** A message between page and embed. */
export const message = (draw: Draw): string =>
  written(
    draw.one<(more: Draw) => Json>([
      () => ({ bunsen: 1, type: 'hello' }),
      () => ({ bunsen: 1, type: 'edit', id: 1 }),
      (more) => ({ bunsen: 1, type: 'get', id: more.one<Json>(['a', 1, 1.5, '', null]) }),
      (more) => ({
        bunsen: 1,
        type: 'set',
        id: more.below(5),
        text: word(more),
        files: filesJson(more),
        mode: more.one(['edit', 'read', 'x']),
        theme: 'dark',
        panes: more.some(0, 4, () => more.one(['text', 'output', 'form', 'x'])),
        title: oddText(more),
        target: more.one(['fcos@1.6.0', 'x', oddText(more)]),
      }),
      (more) => ({
        bunsen: 1,
        type: more.one(['ready', 'change', 'height', 'error', 'state', 'transpile']),
        text: word(more),
        height: more.one([1, -1, 1e9]),
        reason: '',
        findings: [{ kind: 'error', message: 'a', path: '', line: more.below(3) }],
      }),
      anything,
    ])(draw),
    draw,
  );
