import { withoutIndent } from '../dom/dedent.ts';
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

/** An item of a list as the first thing in a text: a piece from within a config, of which nothing can be said alone. */
const item = /^(?:[ \t]*(?:#.*)?\r?\n)*-(?:[ \t\r\n]|$)/;

/** A block's text without what indents all of it, and with the header of a target, where it has none of its own. */
export function wholeText(written: string, target: string | undefined): WholeText {
  const own = withoutIndent(written);
  if (item.test(own)) return { text: own, complete: false, lineOnPage: (line) => line };
  const text = withHeader(own, target);
  const before = own.split('\n');
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
