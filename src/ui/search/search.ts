import * as words from '#words/page/search';
import type { Value } from '../../core/document/read.ts';
import type { Path } from '../../core/report/finding.ts';
import type { ResolvedField, ResolvedShape, Spec } from '../../core/spec/resolve.ts';
import { wordsOf } from '../../words/words-of.ts';
import { labelOf } from '../wording/label.ts';
import { below, root } from '../../values/path.ts';
import { fieldAt } from '../../core/spec/field-at.ts';
import type { Task } from '../../tasks/define/task.ts';
import { configEntries, lineWith } from './config-entries.ts';
import type { Entry, Hit } from './entry.ts';
import { sectionOf, sections, type Section } from '../reader/sections.ts';

/** Something that can be done, found by its title and by other words for it. */
export interface Command {
  title: string;
  also: string;
  run: () => void;
}

function sectionEntry({ id, title, summary, parts }: Section): Entry {
  return {
    title,
    key: 'section',
    where: summary,
    section: id,
    path: parts[0] ?? root,
    texts: [title.toLowerCase(), '', summary.toLowerCase()],
  };
}

/** Every field below a shape, once; its path leads through the item of each list that `near` goes through, or the first. */
function* fieldEntries(shape: ResolvedShape, at: Path, near: Path, above: readonly ResolvedField[]): Generator<Entry> {
  for (const field of shape.fields) {
    if (field.output || (above.length === 0 && !field.shape)) continue;
    const path = below(at, field.name);
    const around = above.map(labelOf);
    yield {
      title: labelOf(field),
      key: field.name,
      where: around.slice(1).join(' › '),
      section: sectionOf(path),
      path,
      texts: [
        `${labelOf(field)} ${field.name}`.toLowerCase(),
        [...around, ...above.map(({ name }) => name)].join(' ').toLowerCase(),
        wordsOf(field).help.toLowerCase(),
      ],
    };
    if (!field.shape) continue;
    const index = near[path.length];
    const within = path.every((key, depth) => near[depth] === key);
    yield* fieldEntries(field.shape, field.list ? below(path, within && typeof index === 'number' ? index : 0) : path, near, [
      ...above,
      field,
    ]);
  }
}

/** How much a word counts that is in a value: one such as an address or a host name is meant as it is written. */
const rateWritten = (word: string): number => (/[^\p{L}]/u.test(word) ? 7.5 : 5);

/** How well an entry fits: 0 when a word is nowhere in it. Names count more than what is around, and that more than help. */
function rate({ texts: [names, around, help], written }: Entry, asked: readonly string[]): number {
  if (written !== undefined) return lineWith(written, asked) === undefined ? 0 : asked.reduce((all, word) => all + rateWritten(word), 0);
  let sum = 0;
  for (const word of asked) {
    const rating = names.startsWith(word)
      ? 8
      : names.includes(` ${word}`) || names.includes(`_${word}`)
        ? 7
        : names.includes(word)
          ? 6
          : around.includes(word)
            ? 3
            : help.includes(word)
              ? 1
              : 0;
    if (rating === 0) return 0;
    sum += rating;
  }
  return sum;
}

/** The most results of a search; another word narrows them down. */
const shown = 40;

/** Everything that a search may find in a config: sections, items, values and fields. `near` is where the user is. */
export function searchIndex(spec: Spec, config: Value | undefined, near: Path): readonly Entry[] {
  const available = sections.filter(
    ({ id, parts }) => id === 'overview' || id === 'local-files' || parts.some((part) => fieldAt(spec.config, part)),
  );
  return [...available.map(sectionEntry), ...configEntries(config, spec.config), ...fieldEntries(spec.config, root, near, [])];
}

/** The commands as entries of an index. */
export const commandEntries = (commands: readonly Command[]): Entry[] =>
  commands.map(({ title, also, run }) => ({
    title,
    key: words.command,
    where: '',
    section: 'overview',
    path: root,
    run,
    texts: [title.toLowerCase(), also, ''],
  }));

/** Tasks as entries of an index; `run` opens the one with an id. */
export const taskEntries = (tasks: readonly Task[], run: (id: string) => void): Entry[] =>
  tasks.map(({ id, title, also, summary }) => ({
    title,
    key: words.task,
    where: summary,
    section: 'overview',
    path: root,
    run: () => run(id),
    texts: [`${title} ${also}`.toLowerCase(), '', summary.toLowerCase()],
  }));

/** A part of the guide, by the name of its heading. */
export interface GuideSection {
  id: string;
  title: string;
  chapter: string;
}

/** The parts of the guide as entries of an index; `run` opens the one with an id. What can be done at once counts more than what can be read about it. */
export const guideEntries = (sections: readonly GuideSection[], run: (id: string) => void): Entry[] =>
  sections.map(({ id, title, chapter }) => ({
    title,
    key: words.guide,
    where: chapter === title ? '' : chapter,
    section: 'overview',
    path: root,
    run: () => run(id),
    texts: ['', `${title} ${chapter}`.toLowerCase(), ''],
  }));

/** What of an index has all words of a query in its own, the best first; everything when there is no word. */
export function search(query: string, index: readonly Entry[]): Hit[] {
  const asked = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return index
    .map((entry, order) => ({ entry, order, rating: asked.length > 0 ? rate(entry, asked) : entry.written === undefined ? 1 : 0 }))
    .filter(({ rating }) => rating > 0)
    .sort((a, b) => b.rating - a.rating || a.entry.path.length - b.entry.path.length || a.order - b.order)
    .slice(0, shown)
    .map(({ entry: { title, key, where, section, path, run, written } }) => ({
      title: (written === undefined ? undefined : lineWith(written, asked)) ?? title,
      key,
      where,
      section,
      path,
      ...(run && { run }),
    }));
}
