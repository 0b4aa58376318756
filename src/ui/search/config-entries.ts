import type { Value } from '../../core/document/read.ts';
import { childOf, isMapping } from '../../core/document/values.ts';
import type { Path } from '../../core/report/finding.ts';
import { visibleText } from '../../core/report/visible-text.ts';
import type { ResolvedShape } from '../../core/spec/resolve.ts';
import { below, root } from '../../values/path.ts';
import { textAt, writtenText } from '../../values/read-values.ts';
import { sectionOf } from '../reader/sections.ts';
import { itemKind, itemTitle } from '../wording/items.ts';
import { labelOf } from '../wording/label.ts';
import type { Entry } from './entry.ts';

/** The most items and values that are searched: aliases may make any number of them. */
const maxEntries = 5000;

/** The most UTF-16 units of values that are searched: contents may be long, and each key typed looks through them. */
const maxUnits = 1_000_000;

/** The most UTF-16 units of a line that are shown. */
const maxLine = 120;

/** What one walk through a config has left. */
interface Left {
  items: number;
  values: number;
  units: number;
}

/** The items of a config's lists by name, and its values. Each says where it is as people do: by the items around it and the field. */
export function configEntries(config: Value | undefined, shape: ResolvedShape): Entry[] {
  return [...walk(config, root, shape, [], { items: maxEntries, values: maxEntries, units: maxUnits })];
}

/** Those of a mapping; what the version does not have is skipped. `names` are those of the items around it, `named` is the key that names the mapping itself. */
function* walk(
  value: Value | undefined,
  at: Path,
  shape: ResolvedShape,
  names: readonly string[],
  left: Left,
  named = '',
): Generator<Entry> {
  if (!isMapping(value)) return;
  for (const field of shape.fields) {
    const child = childOf(value, field.name);
    if (field.output || child === undefined || field.name === named) continue;
    const path = below(at, field.name);
    const label = labelOf(field);
    if (field.shape && field.list) yield* walkItems(child, path, field.shape, names, left);
    else if (field.shape) yield* walk(child, path, field.shape, at.length === 0 ? names : [...names, label], left);
    else if (Array.isArray(child)) {
      for (const [index, item] of child.entries()) yield* written(item, below(path, index), field.name, [...names, label], left);
    } else if (isMapping(child)) {
      for (const [key, text] of Object.entries(child)) yield* written(text, below(path, key), key, [...names, label], left);
    } else yield* written(child, path, field.name, [...names, label], left);
  }
}

function* walkItems(list: Value, at: Path, shape: ResolvedShape, names: readonly string[], left: Left): Generator<Entry> {
  if (!Array.isArray(list)) return;
  const kind = itemKind(shape.name);
  for (const [index, item] of list.entries()) {
    if (!isMapping(item)) continue;
    if (--left.items < 0) return;
    const path = below(at, index);
    const title = itemTitle(kind, item, index);
    if (textAt(item, kind.nameKey) !== '') {
      const where = names.join(' › ');
      const texts = [title.toLowerCase(), `${where} ${kind.noun}`.toLowerCase(), ''] as const;
      yield { title, key: kind.noun, where, section: sectionOf(path), path, texts };
    }
    yield* walk(item, path, shape, [...names, title], left, kind.nameKey);
  }
}

/** A value, if it has a text and there is room for it. */
function* written(value: Value, path: Path, key: string, names: readonly string[], left: Left): Generator<Entry> {
  const text = writtenText(value);
  if (text === undefined || text === '' || left.values <= 0 || text.length > left.units) return;
  left.values--;
  left.units -= text.length;
  yield { title: '', key, where: names.join(' › '), section: sectionOf(path), path, texts: ['', '', ''], written: text };
}

/** The first line of a text that has all words, which are in lower case; undefined when none has. A long one is shown from a little before the first word. */
export function lineWith(text: string, words: readonly string[]): string | undefined {
  const [first = ''] = words;
  const lower = text.toLowerCase();
  for (let at = lower.indexOf(first); at >= 0 && first !== '';) {
    const start = lower.lastIndexOf('\n', at) + 1;
    const next = lower.indexOf('\n', at);
    const end = next < 0 ? lower.length : next;
    const line = lower.slice(start, end);
    if (words.every((word) => line.includes(word))) {
      const from = at - start + first.length > maxLine ? at - 20 : start;
      return visibleText(
        `${from > start ? '…' : ''}${text.slice(from, Math.min(end, from + maxLine)).trim()}${end > from + maxLine ? '…' : ''}`,
      );
    }
    at = lower.indexOf(first, end);
  }
  return undefined;
}
