import * as words from '#words/core/edits';
import { isAlias, isList, isMapping, isScalar, type YamlNode } from '../../yaml/tree/node.ts';
import { formatPath, type Path } from '../../report/finding.ts';
import { entriesOf } from '../entries.ts';
import type { ParsedText } from '../../yaml/parse-text.ts';
import { refused, type FirstUnshare, type Refused, type SharedChoice, type Unshare } from './plan.ts';
import { placeIn, placesTo, rootPlace, type NodePlace } from './node-place.ts';
import { keyText, lineOf } from '../position.ts';
import { isNullText } from '../resolve-scalar.ts';
import { findKey, mergeSteps, sharedNode } from '../sharing.ts';

/** The places on a path, the root first, as far as they exist; `rest` is the path below them. */
export interface Descent {
  places: NodePlace[];
  rest: Path;
}

/** What to do with a key that only a merge key gives, when it is the path's last: nothing, make it an own key, or go to where it is written. */
export type LastMerged = 'stop' | 'override-merged' | 'follow';

/** How many merge keys a path may lead through: at each of them, everything below is examined. */
const maxMerges = 50;

const unwritten = (path: Path): Refused => refused(words.onlyInText(nameOf(path)));

/**
 * Follows a path down to where values are written, when the edit applies everywhere; otherwise what is
 * shared on the way must be freed first.
 */
export function descend(
  parsed: ParsedText,
  path: Path,
  choice: SharedChoice | undefined,
  lastMerged: LastMerged,
): Descent | Refused | FirstUnshare {
  let places = [rootPlace(parsed)];
  let steps = path;
  let merged: { step: Unshare; length: number } | undefined;
  let merges = 0;
  for (;;) {
    const done = path.slice(0, Math.max(0, path.length - steps.length));
    const [step, ...rest] = steps;
    if (step === undefined) return { places, rest: [] };
    const opened = openLast(parsed, places, choice, merged?.step);
    if ('kind' in opened) return opened;
    places = opened;
    const place = places.at(-1);
    const node = place?.node;
    if (!place || isEmpty(node)) return { places, rest: steps };
    if (!(typeof step === 'string' ? isMapping(node) : isList(node))) {
      const found = isMapping(node) ? 'mapping' : isList(node) ? 'list' : 'single';
      return refused(words.otherKind(nameOf(done), found, typeof step === 'string' ? 'mapping' : 'list'));
    }
    const entries = entriesOf(node);
    if (!entries || !node) return unwritten(done);
    const index = typeof step === 'number' ? step : entries.findLastIndex(({ key }) => key !== undefined && keyText(key) === step);
    const entry = entries[index];
    if (!entry) {
      const found = typeof step === 'string' && isMapping(node) ? findKey(node, step) : undefined;
      const how = rest.length > 0 ? 'override-merged' : lastMerged;
      if (!found || typeof step !== 'string' || (how === 'stop' && choice !== 'everywhere')) return { places, rest: steps };
      if (++merges > maxMerges) return refused(words.tooManyMerges);
      if (how === 'override-merged')
        merged ??= { step: { how: 'override-merged', mapping: place, key: step, value: found.value }, length: steps.length };
      steps = [...(isMapping(node) ? mergeSteps(node, step) : []), ...steps];
      continue;
    }
    const first = typeof step === 'number' ? entry : entries.find(({ key }) => key !== undefined && keyText(key) === step);
    if (first?.key && first !== entry) {
      return refused(words.keyTwice(`${step}`, lineOf(parsed, first.key)));
    }
    places = [...places, placeIn(place, entry, index)];
    if (merged?.length === steps.length) merged = undefined;
    steps = rest;
  }
}

/** Makes the last of some places one that can be changed inside: it is not shared, or the edit applies where it is written. */
export function openLast(
  parsed: ParsedText,
  places: NodePlace[],
  choice: SharedChoice | undefined,
  merged?: Unshare,
): NodePlace[] | Refused | FirstUnshare {
  const node = places.at(-1)?.node;
  const target = sharedNode(parsed, node);
  if (!target) return places;
  if (choice === 'everywhere')
    return target === node ? places : (placesTo(parsed, target) ?? refused(words.anchorOnlyInText(lineOf(parsed, target))));
  return {
    kind: 'unshare',
    asks: 'choice',
    step: merged ?? (isAlias(node) ? { how: 'inline-alias', alias: node } : { how: 'move-anchor', node: target }),
  };
}

/** Whether a node is absent, null, `{}` or `[]`: a new collection can replace it. */
export function isEmpty(node: YamlNode | undefined): boolean {
  if (isMapping(node)) return node.pairs.length === 0;
  if (isList(node)) return node.items.length === 0;
  return !node || (isScalar(node) && node.style === 'plain' && isNullText(node.text));
}

/** How a refusal refers to a place: by its path, or as the document. */
export const nameOf = (path: Path): string => (path.length === 0 ? words.theDocument : formatPath(path));
/** Why an edit of a list item that is not in the text is refused. */
export const noItem = (path: Path): string => words.noItem(formatPath(path));
