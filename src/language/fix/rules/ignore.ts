import * as words from '#words/language/fixes';
import { meaningOf, type Numbers } from '../../../core/document/edit/meaning.ts';
import { nodeAt } from '../../../core/document/position.ts';
import { rangeOfLine, screenLineAt } from '../../../core/document/screen-lines.ts';
import { afterBreak, beforeBreak, isBlank, lineBreak, lineEnd, lineStart } from '../../../core/document/text-lines.ts';
import { applyChanges, splice, type TextChange } from '../../../core/document/write/text-change.ts';
import type { Path } from '../../../core/report/finding.ts';
import { silenceComments } from '../../../core/rules/advice/silence-comments.ts';
import { silenceCode } from '../../../core/rules/advice/silence.ts';
import { parseText, type ParsedText } from '../../../core/yaml/parse-text.ts';
import type { FixRule } from './fix.ts';

/** Silences advice for its place by a comment: above its line, or above the item that it is in, and at the end of its line where no line is free. */
export const ignoreHere: FixRule = ({ parsed, finding: { code, line }, path }) => {
  if (code === undefined || code === silenceCode) return [];
  const { text } = parsed;
  // oxlint-disable-next-line words/elsewhere -- what core reads, in any language
  const comment = `# bunsen: ignore ${code}`;
  const own = line === undefined ? undefined : rangeOfLine(text, line);
  const lines = new Map([...(own ? [own.start] : []), ...itemsOn(parsed, path)].map((offset) => [lineStart(text, offset), offset]));
  const changes = [
    ...[...lines].map(([start, offset]) => splice(start, start, `${indentAt(text, offset)}${comment}${breakOf(text)}`)),
    ...(own ? [splice(own.end, own.end, ` ${comment}`)] : []),
  ];
  const numbers: Numbers = new Map();
  const meaning = meaningOf(parsed, numbers);
  // In contents it would be written to the machine.
  const keeps = (change: TextChange) => meaningOf(parseText(applyChanges(text, [change])), numbers) === meaning;
  return changes.filter(keeps).map((change) => ({ title: words.ignoreHere, isSilence: true, changes: [change] }));
};

const breakOf = (text: string): string => lineBreak.exec(text)?.[0] ?? '\n';

/** The blanks at the beginning of a line. */
const indentAt = (text: string, offset: number): string => /^[ \t]*/.exec(text.slice(lineStart(text, offset), offset))?.[0] ?? '';

/** Where the list items begin that a path leads through, the innermost first. */
function itemsOn(parsed: ParsedText, path: Path): number[] {
  return path
    .flatMap((step, index) => {
      const list = typeof step === 'number' ? nodeAt(parsed, path.slice(0, index)) : undefined;
      const mark = list?.kind === 'list' && typeof step === 'number' ? list.marks[step] : undefined;
      return mark === undefined || mark < 0 ? [] : [mark];
    })
    .reverse();
}

/** Something that a comment silences. */
export interface Ignored {
  /** What the comment says: a code, and a remark where there is one. */
  says: string;
  code: string;
  /** The line of the comment, as on screen. */
  line: number;
  /** Takes it out of the text: the comment, or its part of it. */
  changes: readonly TextChange[];
}

/** All that comments of a text silence, in its order. */
export const ignoredIn = (parsed: ParsedText): Ignored[] =>
  silenceComments(parsed).flatMap(({ start, end, parts }) =>
    parts.map((part, index): Ignored => {
      const before = parts[index - 1];
      const after = parts[index + 1];
      const change = before
        ? splice(before.end, part.end, '')
        : after
          ? splice(part.start, after.start, '')
          : withoutComment(parsed.text, start, end);
      return { says: part.words.join(' '), code: part.words[0], line: screenLineAt(parsed, start), changes: [change] };
    }),
  );

/** Takes out a comment: its line, or what it is at the end of one. */
function withoutComment(text: string, start: number, end: number): TextChange {
  const first = lineStart(text, start);
  if (!isBlank(text, first, start)) {
    let from = start;
    while (from > first && /[ \t]/.test(text[from - 1] ?? '')) from--;
    return splice(from, end, '');
  }
  const next = afterBreak(text, lineEnd(text, end));
  // The last line has no break of its own.
  return next > end ? splice(first, next, '') : splice(beforeBreak(text, first), end, '');
}
