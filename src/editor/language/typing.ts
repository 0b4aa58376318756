import { backspaceAt, duplicateItem, enterAt, moveEntry, pasteAt, shiftLines, tabAt, type TextEdit } from '../../language/language.ts';
import type { ParsedText } from '../../core/yaml/parse-text.ts';
import type { Range } from '../../language/language.ts';
import { editor, KeyCode, KeyMod } from '../monaco/monaco.ts';
import { LineMap } from '../text/line-map.ts';
import { rangeIn, spotAt, type Offer } from './documents.ts';

/** What a key makes of the text; undefined where it does what it does in any text. */
type Typing = (parsed: ParsedText, selected: Range) => TextEdit | undefined;

/** A key, when it is ours, and what Monaco does where it makes nothing of its own. */
interface Key {
  name: string;
  keybinding: number;
  when?: string;
  typing: Typing;
  otherwise?: (view: editor.ICodeEditor) => void;
}

/** Set for the editors that type as Butane wants it. */
const contextKey = 'bunsenButane';

const run = (command: string, args?: object) => (view: editor.ICodeEditor) => view.trigger('keyboard', command, args);

/** Set while what is offered are values of a field that takes any text. */
const freeKey = 'bunsenFree';

/** Set while a list that came by itself stands there, and nothing was typed since. */
const earlyKey = 'bunsenEarly';

/** Set once someone has turned to the list: by its keys, or by asking for it. */
const chosenKey = 'bunsenChosen';

/** While a list is open, its keys are its own. */
const noList = '!suggestWidgetVisible';

/**
 * Enter takes what is chosen in the list, but not from someone who types and does not look at it: where it would insert
 * nothing, where they have typed nothing of it, and where what they typed may be all that they mean.
 */
const typesOn = `!suggestWidgetVisible || !suggestionMakesTextEdit || ${earlyKey} && !${chosenKey} || ${freeKey} && !${chosenKey}`;

/** The command by which a completion has the list show what comes next, as if it had been asked for. */
export const suggestNext = 'bunsen.suggest-next';

const keys: readonly Key[] = [
  {
    name: 'enter',
    keybinding: KeyCode.Enter,
    when: `!renameInputVisible && (${typesOn})`,
    typing: enterAt,
    otherwise: run('type', { text: '\n' }),
  },
  {
    name: 'backspace',
    keybinding: KeyCode.Backspace,
    typing: (parsed, { start, end }) => (start === end ? backspaceAt(parsed, start) : undefined),
    otherwise: run('deleteLeft'),
  },
  { name: 'tab', keybinding: KeyCode.Tab, when: `!editorTabMovesFocus && ${noList} && !hasNextTabstop`, typing: tabAt },
  {
    name: 'outdent',
    keybinding: KeyMod.Shift | KeyCode.Tab,
    when: `!editorTabMovesFocus && ${noList} && !hasPrevTabstop`,
    typing: (parsed, selected) => shiftLines(parsed, selected, true),
  },
  {
    name: 'move-up',
    keybinding: KeyMod.Alt | KeyCode.UpArrow,
    when: noList,
    typing: (parsed, { start }) => moveEntry(parsed, start, -1),
    otherwise: run('editor.action.moveLinesUpAction'),
  },
  {
    name: 'move-down',
    keybinding: KeyMod.Alt | KeyCode.DownArrow,
    when: noList,
    typing: (parsed, { start }) => moveEntry(parsed, start, 1),
    otherwise: run('editor.action.moveLinesDownAction'),
  },
  {
    name: 'duplicate',
    keybinding: KeyMod.Shift | KeyMod.Alt | KeyCode.DownArrow,
    when: noList,
    typing: (parsed, { start }) => duplicateItem(parsed, start),
    otherwise: run('editor.action.copyLinesDownAction'),
  },
];

const focused = (): editor.ICodeEditor | undefined => editor.getEditors().find((each) => each.hasTextFocus());

/** Makes the keys known, once for the page. */
export function registerTyping(): void {
  for (const { name, typing, otherwise } of keys) {
    editor.addCommand({
      id: `bunsen.${name}`,
      run: () => {
        const view = focused();
        if (view && !type(view, typing)) otherwise?.(view);
      },
    });
  }
  editor.addCommand({
    id: suggestNext,
    run() {
      const view = focused();
      if (!view) return;
      turnTo.get(view)?.();
      view.trigger('keyboard', 'editor.action.triggerSuggest', {});
    },
  });
  editor.addKeybindingRules(
    keys.map(({ name, keybinding, when }) => ({
      keybinding,
      command: `bunsen.${name}`,
      when: ['editorTextFocus', '!editorReadonly', contextKey, ...(when === undefined ? [] : [`(${when})`])].join(' && '),
    })),
  );
}

/** Keys that turn to the list. */
const listKeys = new Set(['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown']);

/** What makes an editor type as Butane wants it. */
export interface ButaneTyping {
  /** To be told before something is offered. */
  offer: (offer: Offer) => void;
  dispose: () => void;
}

/** Has an editor type as Butane wants it: keys, and what is pasted. */
export function typeButane(view: editor.IStandaloneCodeEditor, element: HTMLElement): ButaneTyping {
  view.createContextKey(contextKey, true);
  const free = view.createContextKey<boolean>(freeKey, false);
  const early = view.createContextKey<boolean>(earlyKey, false);
  const chosen = view.createContextKey<boolean>(chosenKey, false);
  const keyDown = view.onKeyDown(({ browserEvent: { key, ctrlKey } }) => {
    if (listKeys.has(key) || (ctrlKey && key === ' ')) chosen.set(true);
    else if (key.length === 1 || key === 'Escape' || key === 'Backspace') {
      chosen.set(false);
      early.set(false);
    }
  });
  turnTo.set(view, () => chosen.set(true));
  const paste = (event: ClipboardEvent) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    // A whole line that was copied without a selection goes above the caret's, as Monaco does it.
    const isLine = /"isFromEmptySelection":true/.test(event.clipboardData?.getData('vscode-editor-data') ?? '');
    if (text === '' || isLine || !view.hasTextFocus()) return;
    if (!type(view, (parsed, selected) => pasteAt(parsed, selected, text))) return;
    event.preventDefault();
    event.stopPropagation();
  };
  element.addEventListener('paste', paste, true);
  return {
    offer(offer) {
      free.set(offer.free);
      early.set(offer.early);
    },
    dispose() {
      keyDown.dispose();
      element.removeEventListener('paste', paste, true);
    },
  };
}

/** Has an editor take its list for one that was asked for. */
const turnTo = new WeakMap<editor.ICodeEditor, () => void>();

/** Makes what is typed; false where that is Monaco's to do, as with several carets. */
function type(view: editor.ICodeEditor, typing: Typing): boolean {
  const model = view.getModel();
  const [selection, ...others] = view.getSelections() ?? [];
  const spot = model && selection && spotAt(model, selection.getStartPosition());
  if (!spot || others.length > 0) return false;
  const { lines, parsed, offset } = spot;
  const edit = typing(parsed, { start: offset, end: lines.offsetAt(selection.getEndPosition()) });
  if (!edit) return false;
  const { start, end, insert, caret } = edit;
  const after = new LineMap(lines.text.slice(0, start) + insert + lines.text.slice(end));
  const { lineNumber, column } = after.positionAt(caret);
  view.pushUndoStop();
  view.executeEdits('bunsen', [{ range: rangeIn(lines, { start, end }), text: insert, forceMoveMarkers: true }]);
  view.setPosition({ lineNumber, column });
  view.revealPosition({ lineNumber, column });
  view.pushUndoStop();
  return true;
}
