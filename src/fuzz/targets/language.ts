import { parseText } from '../../core/yaml/parse-text.ts';
import {
  applied,
  backspaceAt,
  complete,
  definitionsAt,
  duplicateItem,
  enterAt,
  foldsOf,
  hover,
  insertText,
  moveEntry,
  outlineOf,
  pasteAt,
  referencesAt,
  renameAt,
  selectionsAt,
  shiftLines,
  tabAt,
} from '../../language/language.ts';
import { startingPoints } from '../../ui/starting-points/all.ts';
import { Draw } from '../generate/draw.ts';
import { filesOf, type Input } from '../generate/input.ts';
import { law, target, type Target } from './target.ts';

/** A caret, and what is selected from there. */
const selectionOf = ({ text, choice }: Input): { start: number; end: number } => {
  const draw = new Draw(choice, text.length);
  const start = draw.below(text.length + 1);
  return { start, end: Math.min(text.length, start + draw.below(20)) };
};

const isIn = ({ start, end }: { start: number; end: number }, text: string): boolean => start >= 0 && start <= end && end <= text.length;

export const languageTargets: readonly Target[] = [
  target('language/complete', 'config', {
    given: (input) => ({ parsed: parseText(input.text), offset: selectionOf(input).start, files: filesOf(input) }),
    answer: (asked) => complete({ ...asked, tasks: startingPoints }),
    check(completions, { parsed, offset }, { text }) {
      for (const { replace, insert, kind } of completions) {
        law(isIn(replace, text) && replace.start <= offset && offset <= replace.end, 'a completion replaces something elsewhere');
        law(!/[\n\r]/.test(text.slice(replace.start, replace.end)), 'a completion replaces more than a line');
        law(insertText(insert) !== '', 'a completion inserts nothing');
        if (kind !== 'key' || parsed.problem) continue;
        const after = text.slice(0, replace.start) + insertText(insert) + text.slice(replace.end);
        law(after.length > 20_000 || parseText(after).problem === undefined, 'a key that is offered breaks the text');
      }
    },
  }),
  target('language/hover', 'config', {
    given: (input) => ({ parsed: parseText(input.text), offset: selectionOf(input).start, files: filesOf(input) }),
    answer: (asked) => hover(asked),
    check: (said, { offset }, { text }) =>
      law(
        !said || (isIn(said.range, text) && said.range.start <= offset && offset <= said.range.end),
        'a hover is about something elsewhere',
      ),
  }),
  target('language/typing', 'config', {
    given: (input) => ({ parsed: parseText(input.text), at: selectionOf(input) }),
    answer: ({ parsed, at }, { text }) => [
      enterAt(parsed, at),
      backspaceAt(parsed, at.start),
      tabAt(parsed, at),
      shiftLines(parsed, at, true),
      moveEntry(parsed, at.start, 1),
      duplicateItem(parsed, at.start),
      pasteAt(parsed, at, text.slice(0, 200)),
    ],
    check: (edits, _, { text }) =>
      law(
        edits.every((edit) => !edit || isIn(edit, text)),
        'a key changes the text elsewhere',
      ),
  }),
  target('language/structure', 'config', {
    given: (input) => ({ parsed: parseText(input.text), at: selectionOf(input).start }),
    answer: ({ parsed, at }) => ({
      outline: outlineOf(parsed),
      ranges: [...foldsOf(parsed), ...selectionsAt(parsed, at), ...definitionsAt(parsed, at), ...referencesAt(parsed, at)],
      renamed: renameAt(parsed, at, 'other'),
    }),
    check({ ranges, renamed }, _, { text }) {
      law(
        ranges.every((range) => isIn(range, text)),
        'a part of the text is elsewhere',
      );
      law(!renamed.ok || parseText(applied(text, renamed.edits)).problem === undefined, 'a new name breaks the text');
    },
  }),
];
