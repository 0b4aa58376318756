import { pathAt, valueAt } from '../../core/document/read.ts';
import { isMapping } from '../../core/document/values.ts';
import type { Path } from '../../core/report/finding.ts';
import type { ParsedText } from '../../core/yaml/parse-text.ts';

/** The most findings that are returned: each is mended on trial before anything is offered. */
const most = 8;

/**
 * The findings that a caret is in the middle of, though they are shown at another line: those about the item that it is in, be it a unit of
 * which the contents lack something, or an item around that. Of what is no item, such as a boot device, those about the same key of the
 * config. The nearest around the caret come first.
 */
export function findingsAround<Placed extends { path: Path }>(parsed: ParsedText, offset: number, placed: readonly Placed[]): Placed[] {
  const caret = pathAt(parsed, offset);
  const isItem = (length: number): boolean => typeof caret[length - 1] === 'number' && isMapping(valueAt(parsed, caret.slice(0, length)));
  // Ends of items on the way to the caret, from the inside; what is in an item has nothing to do with the rest of its section.
  const items = caret
    .map((_, index) => index + 1)
    .filter(isItem)
    .reverse();
  const ends = items.length > 0 ? items : [Math.min(caret.length, 1)].filter((end) => end > 0);
  return ends.flatMap((end) => placed.filter(({ path }) => isAbout(path, caret, end))).slice(0, most);

  /** Whether a path leads into the part of the caret's path up to `end`, and into no item within that. */
  function isAbout(path: Path, way: Path, end: number): boolean {
    if (path.length < end || !way.slice(0, end).every((step, index) => step === path[index])) return false;
    return !path.slice(end).some((step, index) => typeof step === 'number' && isMapping(valueAt(parsed, path.slice(0, end + index + 1))));
  }
}
