import { readYaml } from './parse/read-yaml.ts';
import type { ParsedText } from './parse-text.ts';
import { findCause } from './mend/causes/find-cause.ts';
import { Lines } from './mend/causes/lines.ts';
import { MendedText, type Edit } from './mend/causes/mended-text.ts';
import { Situation } from './mend/causes/situation.ts';
import { cutOff } from './mend/document-cut.ts';

/** A way to write a text so that it can be read further: pieces of it to be written otherwise, in the order of the text. */
type ProposedMend = readonly Edit[];

/** How many mends are tried: the likeliest come first. */
const maxTried = 4;

/** UTF-16 units beyond which no mend is proposed: each is tried by reading the whole text. */
const maxLength = 400_000;

/** What looks like nothing or like a space, and may go: all else that can be seen has to stay. */
const unseen = /[\s\xad\u1680\u2000-\u200f\u202f\u205f-\u2064\u3000\ufeff]/g;

/**
 * Ways to mend what keeps a text from being read, the likeliest first. Only such as keep everything that can be seen, and
 * after which the text is read beyond the line of the failure: what a person can accept without a second look.
 */
export function proposeMends({ text, failure }: ParsedText): ProposedMend[] {
  if (!failure || text.length > maxLength) return [];
  const lines = new Lines(text);
  const cause = findCause(new Situation(lines, failure));
  const place = Math.min(failure.problem.offset, text.length);
  const { end } = lines.around(Math.max(place, cause.offset));
  return cause
    .mends()
    .slice(0, maxTried)
    .map(({ edits }) => edits.toSorted((a, b) => a.start - b.start))
    .filter((edits) => edits.length > 0 && edits.every((edit) => keepsWhatIsSeen(text, edit)) && leadsOn(text, edits, end));
}

function keepsWhatIsSeen(text: string, { start, end, insert }: Edit): boolean {
  const before = text.slice(start, end).replaceAll(unseen, '');
  return before === '' || insert.includes(before);
}

/** Whether a text with some edits is read whole, or at least beyond an offset of the original. */
function leadsOn(text: string, edits: readonly Edit[], end: number): boolean {
  const mended = MendedText.of(text).apply(edits);
  const read = readYaml(mended.text);
  const failure = read.failure ?? cutOff(mended.text, read.end);
  return !failure || mended.originOf(Math.min(failure.problem.offset, mended.text.length)) > end;
}
