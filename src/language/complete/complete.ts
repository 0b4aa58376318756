import { lineEnd } from '../../core/document/text-lines.ts';
import { layoutOf } from '../../core/document/write/layout.ts';
import { valueAt, type Value } from '../../core/document/read.ts';
import { isMapping } from '../../core/document/values.ts';
import type { ParsedText } from '../../core/yaml/parse-text.ts';
import type { LocalFiles } from '../../store/local-files.ts';
import { valueIn } from '../../values/read-values.ts';
import { expectedAt, type Expected } from '../facts/expected.ts';
import { specOf } from '../facts/spec-of.ts';
import { completeInside } from '../inside/in-config.ts';
import { placesAt } from '../place/place-at.ts';
import { skipGap, trimGap } from '../place/line-shape.ts';
import type { Place } from '../place/place.ts';
import { sketchOf } from '../place/sketch-of.ts';
import type { Ask, Completion, Task } from '../ask/completion.ts';
import { insertText } from '../ask/insert.ts';
import { isSound } from './confirm.ts';
import { items } from './items.ts';
import { keys } from './keys.ts';
import { labels } from './labels.ts';
import { headers } from './headers.ts';
import { itemSkeletons, textSkeleton } from './skeletons.ts';
import { taskSnippets } from './tasks.ts';
import { values } from './values.ts';

/** Says what may be written at a place; nothing where it has nothing to say. */
type Completer = (ask: Ask) => readonly Completion[];

const completers: readonly Completer[] = [headers, keys, labels, values, items, itemSkeletons, textSkeleton, taskSnippets];

/** What completion is asked with. */
export interface CompletionRequest {
  parsed: ParsedText;
  /** Where the caret is. */
  offset: number;
  /** The local files that the config may embed. */
  files?: LocalFiles;
  /** What can be begun with or added as a whole. */
  tasks?: readonly Task[];
}

/**
 * What can be written at the caret, in the order in which it is to be shown: keys that the version has and the mapping
 * has not, and values; within the text of units and quadlets, their settings. In comments and other text there is nothing. Never throws, whatever the text.
 */
export function complete({ parsed, offset, files = {}, tasks = [] }: CompletionRequest): Completion[] {
  const inside = completeInside(parsed, offset);
  if (inside) return inside.sort((a, b) => a.rank - b.rank);
  const places = placesAt(sketchOf(parsed), offset);
  if (places.length === 0) return [];
  const spec = specOf(parsed);
  const layout = layoutOf(parsed);
  const config = valueAt(parsed, []);
  const all = places.flatMap((found, index) => {
    const place = withAskedKeys(parsed, config, onNewLine(parsed.text, found, expectedAt(spec, found.path), layout));
    const expected = expectedAt(spec, place.path);
    const ask: Ask = { parsed, spec, config, place, expected, layout, files, tasks };
    const offered = completers.flatMap((completer) => completer(ask));
    if (offered.length === 0 || !isSound(parsed, place, expected)) return [];
    return offered.map((completion) => ({ ...withBlanks(parsed.text, completion), rank: completion.rank + index * afterOthers }));
  });
  return all.sort((a, b) => a.rank - b.rank);
}

/** More than any rank. */
const afterOthers = 100_000;

/** What ends on a further line takes the blanks behind the caret along: a tab among them would be where none may be, at the beginning of a line. */
function withBlanks(text: string, completion: Completion): Completion {
  const { replace, insert } = completion;
  const end = skipGap(text, replace.end);
  const isLast = end === lineEnd(text, end);
  if (end === replace.end || !(isLast || text[end] === '#') || !/[\n\r]/.test(insertText(insert))) return completion;
  return { ...completion, replace: { ...replace, end }, insert: isLast ? insert : [...insert, ' '] };
}

/** Keys and items behind the colon of their key stand on a line of their own. */
function onNewLine(text: string, place: Place, expected: Expected | undefined, { eol, step, listStep }: Ask['layout']): Place {
  const { kind, flow, replace } = place;
  if (kind !== 'value' || flow || replace.start < replace.end || !expected || expected.kind === 'scalar') return place;
  const column = place.inner ?? place.column + (expected.kind === 'list' ? listStep : step);
  // The blank behind the colon is not needed any more.
  return {
    ...place,
    kind: 'entry',
    replace: { ...replace, start: trimGap(text, 0, replace.start) },
    column,
    lead: `${eol}${' '.repeat(column)}`,
    index: 0,
  };
}

/** Keys that are written as `? key` count as well; only the reader knows them. */
function withAskedKeys({ text }: ParsedText, config: Value | undefined, place: Place): Place {
  const mapping = /^[ \t]*\?\s/m.test(text) ? valueIn(config, place.path) : undefined;
  if (!isMapping(mapping)) return place;
  const own = place.kind === 'key' ? text.slice(place.replace.start, place.replace.end) : undefined;
  return { ...place, present: [...place.present, ...Object.keys(mapping).filter((key) => key !== own)] };
}
