import {
  backspaceAt,
  duplicateItem,
  enterAt,
  isInText,
  moveEntry,
  shiftLines,
  tabAt,
  toggleComment,
  type Range,
  type TextEdit,
} from '../../language/language.ts';
import type { ParsedText } from '../../core/yaml/parse-text.ts';
import { butane } from '../monaco/languages.ts';
import { editor, KeyCode, KeyMod } from '../monaco/monaco.ts';
import { askedAt } from './known-texts.ts';
import { makeEdit } from './make-edit.ts';

/** A key that does in a Butane text what keeps it whole. */
interface Key {
  id: string;
  keys: readonly number[];
  /** When the key is ours, beside the caret being in a text that can be changed. */
  when: string;
  /** What it makes of the text; undefined where it does what it does everywhere. `nothing` leaves the text as it is. */
  edit: (parsed: ParsedText, selected: Range) => TextEdit | 'nothing' | undefined;
  /** Whether the lines that are selected stay selected. */
  keepsLines?: boolean;
  /** Monaco's own: a command, or a text that is typed. */
  otherwise: { command: string } | { type: string };
}

/** In the list of completions, Enter takes one, as long as that changes the text. */
const takesCompletion = ['suggestWidgetVisible', 'suggestWidgetHasFocusedSuggestion', 'suggestionMakesTextEdit'];
const enterIsFree = `(${takesCompletion.map((key) => `!${key}`).join(' || ')})`;
/** Otherwise Tab takes a completion or goes to the next place of one, or moves the focus on. */
const tabIsFree = ['!editorTabMovesFocus', '!suggestWidgetVisible', '!inSnippetMode'].join(' && ');

/** Monaco's conditions for the caret being in a text of ours. */
const inButane = ['editorTextFocus', `editorLangId == ${butane}`];

const isCaret = ({ start, end }: Range): boolean => start === end;

/** Lines that are moved or copied where no key or item is whole: within text they are lines, elsewhere they would break it. */
const ofLines = (parsed: ParsedText, { start }: Range) => (isInText(parsed, start) ? undefined : 'nothing');

const keys: readonly Key[] = [
  {
    id: 'bunsen.enter',
    keys: [KeyCode.Enter],
    when: enterIsFree,
    edit: enterAt,
    otherwise: { type: '\n' },
  },
  {
    id: 'bunsen.backspace',
    keys: [KeyCode.Backspace],
    when: '!suggestWidgetVisible',
    edit: (parsed, selected) => (isCaret(selected) ? backspaceAt(parsed, selected.start) : undefined),
    otherwise: { command: 'deleteLeft' },
  },
  { id: 'bunsen.indent', keys: [KeyCode.Tab], when: tabIsFree, edit: tabAt, keepsLines: true, otherwise: { command: 'tab' } },
  {
    id: 'bunsen.outdent',
    keys: [KeyMod.Shift | KeyCode.Tab],
    when: tabIsFree,
    edit: (parsed, selected) => (isCaret(selected) ? undefined : shiftLines(parsed, selected, true)),
    keepsLines: true,
    otherwise: { command: 'outdent' },
  },
  ...([-1, 1] as const).map((by): Key => ({
    id: by < 0 ? 'bunsen.moveUp' : 'bunsen.moveDown',
    keys: [KeyMod.Alt | (by < 0 ? KeyCode.UpArrow : KeyCode.DownArrow)],
    when: '!suggestWidgetVisible',
    edit: (parsed, selected) => (isCaret(selected) ? (moveEntry(parsed, selected.start, by) ?? ofLines(parsed, selected)) : undefined),
    otherwise: { command: by < 0 ? 'editor.action.moveLinesUpAction' : 'editor.action.moveLinesDownAction' },
  })),
  ...([-1, 1] as const).map((by): Key => ({
    id: by < 0 ? 'bunsen.duplicateUp' : 'bunsen.duplicate',
    keys: [KeyMod.Shift | KeyMod.Alt | (by < 0 ? KeyCode.UpArrow : KeyCode.DownArrow)],
    when: '!suggestWidgetVisible',
    edit: (parsed, selected) => (isCaret(selected) ? (duplicateItem(parsed, selected.start, by) ?? ofLines(parsed, selected)) : undefined),
    otherwise: { command: by < 0 ? 'editor.action.copyLinesUpAction' : 'editor.action.copyLinesDownAction' },
  })),
  {
    id: 'bunsen.comment',
    keys: [KeyMod.CtrlCmd | KeyCode.Slash],
    when: '!suggestWidgetVisible',
    edit: toggleComment,
    keepsLines: true,
    otherwise: { command: 'editor.action.commentLine' },
  },
];

/** Has the keys do what keeps YAML whole, in every Butane text that can be changed. */
export function bindKeys(): void {
  for (const key of keys) {
    editor.addCommand({ id: key.id, run: () => press(key) });
    for (const keybinding of key.keys)
      editor.addKeybindingRule({
        keybinding,
        command: key.id,
        when: [...inButane, '!editorReadonly', key.when].join(' && '),
      });
  }
  // Monaco's own, Ctrl+K Ctrl+I, begins with what opens the search of the page.
  editor.addKeybindingRule({
    keybinding: KeyMod.Shift | KeyCode.F1,
    command: 'editor.action.showHover',
    when: 'editorTextFocus',
  });
}

function press({ edit, otherwise, keepsLines = false }: Key): void {
  const view = editor.getEditors().find((one) => one.hasTextFocus());
  const model = view?.getModel();
  const [selection, ...others] = view?.getSelections() ?? [];
  if (!view || !model || !selection) return;
  const asked = others.length === 0 ? askedAt(model, selection.getStartPosition()) : undefined;
  if (asked) {
    const { known, lines, parsed, offset } = asked;
    const made = edit(parsed, { start: offset, end: lines.offsetAt(selection.getEndPosition()) });
    if (made === 'nothing') return;
    if (made) {
      makeEdit(view, known, made);
      if (keepsLines && selection.startLineNumber < selection.endLineNumber)
        view.setSelection({
          ...selection,
          startColumn: 1,
          endColumn: selection.endColumn === 1 ? 1 : model.getLineMaxColumn(selection.endLineNumber),
        });
      return;
    }
  }
  if ('command' in otherwise) view.trigger('keyboard', otherwise.command, undefined);
  else view.trigger('keyboard', 'type', { text: otherwise.type });
}
