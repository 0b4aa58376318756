import { headerOf, withHeader } from '../header.ts';
import { beginsWithVariant } from './begins-with-variant.ts';

/** The text of a block as a config of its own. */
export interface WholeText {
  text: string;
  /** Whether it says what it is for: of a fragment without a target nothing can be said. */
  complete: boolean;
  /** The line of the block that a line of the text is; undefined for lines that were added. */
  lineOnPage: (line: number | undefined) => number | undefined;
}

/** A block's text with the header of a target, where it has none of its own. */
export function wholeText(written: string, target: string | undefined): WholeText {
  const text = withHeader(written, target);
  const before = written.split('\n');
  const after = text.split('\n');
  const added = after.length - before.length;
  // Up to there both are the same.
  const first = after.findIndex((line, index) => line !== before[index]) + 1;
  return {
    text,
    complete: beginsWithVariant(text) || headerOf(text) !== undefined,
    lineOnPage: (line) => {
      if (line === undefined || added === 0 || line < first) return line;
      return line < first + added ? undefined : line - added;
    },
  };
}
