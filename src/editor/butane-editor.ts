import { pathAt, rangeAt } from '../core/document/read.ts';
import { rangeOfLine } from '../core/document/screen-lines.ts';
import type { Path } from '../core/report/finding.ts';
import { parseCached } from '../store/text/parse-cache.ts';
import type { FormPlace, WorkbenchState } from '../store/workbench-state.ts';
import { know } from './language/known-texts.ts';
import { colourInnerTexts } from './language/inner-colours.ts';
import { stepOfCompletions } from './language/completion-step.ts';
import { butaneOptions } from './monaco/editor-options.ts';
import { butane } from './monaco/languages.ts';
import { linkPane } from './linked-pane.ts';
import { linkedPanes } from './linked-panes.ts';
import { placeFinding } from './findings.ts';
import { severities } from './severities.ts';
import { maxMarked, nearestFindings } from './nearest-findings.ts';
import { editor } from './monaco/monaco.ts';
import { saidOf } from '../store/said-of.ts';
import { shareUndo } from './shared-undo.ts';
import { shareTab } from './monaco/tab-key.ts';
import { endOfInserted } from './text/text-changes.ts';
import { TextMirror } from './text/text-mirror.ts';
import type { ButaneEditor, ButaneEditorOptions, WorkbenchStore } from './types.ts';

/** Milliseconds for which the caret must rest before the form follows it. */
const caretPause = 150;

/** Milliseconds without scrolling before findings on screen are underlined, if there are too many to underline all. */
const scrollPause = 100;

/** Edits the store's text. Text, findings, place and history are the store's; the editor keeps none of its own. */
export function createButaneEditor(
  element: HTMLElement,
  store: WorkbenchStore,
  { label, start, tasks = [] }: ButaneEditorOptions,
): ButaneEditor {
  let alone = false;
  const mirror = new TextMirror(store.getState().text, butane, (changes) => store.getState().change(changes, alone));
  const { model } = mirror;
  const asOneStep = (run: () => void): void => {
    alone = true;
    try {
      run();
    } finally {
      alone = false;
    }
  };
  know(model, {
    lines: () => mirror.lines,
    findings: () => saidOf(store.getState(), () => parseCached(mirror.lines)),
    files: () => store.getState().files,
    tasks,
    asOneStep,
  });
  const view = editor.create(element, { ...butaneOptions(label), model });
  let moving = false;
  let travelling = false;
  let caretTimer: ReturnType<typeof setTimeout> | undefined;

  /** Moves the caret or the text programmatically, so that it does not count as the user going somewhere. */
  function move(run: () => void): void {
    moving = true;
    try {
      run();
    } finally {
      moving = false;
    }
  }

  function showFindings(state: WorkbenchState): void {
    const endOf = (offset: number) => {
      const parsed = parseCached(mirror.lines);
      return rangeAt(parsed, pathAt(parsed, offset))?.end;
    };
    const [first] = view.getVisibleRanges();
    const middle = first ? (first.startLineNumber + first.endLineNumber) / 2 : 1;
    const markers = nearestFindings(
      saidOf(state, () => parseCached(mirror.lines)),
      middle,
    ).map((finding) => {
      const { kind, ...placed } = placeFinding(finding, mirror.lines, endOf);
      return { ...placed, severity: severities[kind] };
    });
    editor.setModelMarkers(model, 'bunsen', markers);
  }

  function reveal({ path, line }: FormPlace): void {
    const parsed = parseCached(mirror.lines);
    const value = rangeAt(parsed, path);
    const isOn = (offset: number) => mirror.lines.positionAt(offset).lineNumber === line;
    // A value may begin below the line that is meant, which is its key's, continue below it, be empty, or not exist.
    // And where the text is not YAML, values are guesses.
    const isMeant = line === undefined || (!parsed.problem && value && value.end > value.start && isOn(value.start) && isOn(value.end));
    const range = isMeant ? value : rangeOfLine(mirror.lines.text, line);
    if (!range) return;
    const start = mirror.lines.positionAt(range.start);
    const end = mirror.lines.positionAt(range.end);
    const endColumn = start.lineNumber === end.lineNumber ? end.column : start.column;
    move(() =>
      view.setSelection({
        startLineNumber: start.lineNumber,
        startColumn: start.column,
        endLineNumber: start.lineNumber,
        endColumn,
      }),
    );
    view.revealLineInCenterIfOutsideViewport(start.lineNumber);
  }

  function showPlace({ place }: WorkbenchState): void {
    if (!place || place.source === 'editor') return;
    clearTimeout(caretTimer);
    // A field that the form focuses because of the caret must not move the caret.
    if (place.source === 'form' && view.hasTextFocus()) return;
    reveal(place);
    if (place.source === 'problems' || place.source === 'breadcrumbs') view.focus();
  }

  function showText(text: string): void {
    move(() => {
      const change = mirror.write(text);
      if (!change || !travelling) return;
      // Undo and redo put the caret where the text changed, as editors do.
      const end = endOfInserted(change);
      view.setPosition(end);
      view.revealPositionInCenterIfOutsideViewport(end);
    });
  }

  function travel(step: 'undo' | 'redo'): void {
    travelling = true;
    try {
      store.getState()[step]();
    } finally {
      travelling = false;
    }
  }

  let shown = store.getState();
  const unsubscribe = store.subscribe((state) => {
    const before = shown;
    shown = state;
    if (state.text !== before.text) showText(state.text);
    if (state.result !== before.result) showFindings(state);
    if (state.place !== before.place) showPlace(state);
  });

  const unshareUndo = shareUndo(view, { undo: () => travel('undo'), redo: () => travel('redo') });

  const unshareTab = shareTab(view, element);
  const unlink = linkPane(view, 'source', linkedPanes(store));
  const endColours = colourInnerTexts(view);
  const leaveCompletions = stepOfCompletions(view, (isStep) => (alone = isStep));

  const caret = view.onDidChangeCursorPosition(() => {
    if (moving || !view.hasWidgetFocus()) return;
    followCaret();
  });

  let scrollTimer: ReturnType<typeof setTimeout> | undefined;
  const scroll = view.onDidScrollChange(({ scrollTopChanged }) => {
    if (!scrollTopChanged || store.getState().findings.length <= maxMarked) return;
    clearTimeout(scrollTimer);
    scrollTimer = setTimeout(() => showFindings(store.getState()), scrollPause);
  });

  function followCaret(): void {
    clearTimeout(caretTimer);
    caretTimer = setTimeout(() => {
      const position = view.getPosition();
      const state = store.getState();
      // Who has left the text meanwhile is somewhere else.
      if (!position || !view.hasWidgetFocus()) return;
      // A large text that is still being typed is read at a pause, which the store determines.
      if (state.settled !== state.text) return followCaret();
      const path = pathAt(parseCached(state), mirror.lines.offsetAt(position));
      const alreadyThere = state.place?.source === 'editor' && samePath(state.place.path, path);
      if (!alreadyThere) state.goTo(path, 'editor');
    }, caretPause);
  }

  showFindings(shown);
  if (shown.place) reveal(shown.place);
  if (start) {
    const { lineNumber = 1, column = 1, scrollTop } = start;
    move(() => view.setPosition({ lineNumber, column }));
    view.setScrollTop(scrollTop);
  }

  return {
    focus: () => view.focus(),
    wrap: (long) => view.updateOptions({ wordWrap: long ? 'on' : 'off' }),
    dispose() {
      clearTimeout(caretTimer);
      clearTimeout(scrollTimer);
      scroll.dispose();
      caret.dispose();
      unshareUndo();
      unshareTab();
      unlink();
      leaveCompletions();
      endColours();
      unsubscribe();
      view.dispose();
      mirror.dispose();
    },
  };
}

const samePath = (a: Path, b: Path): boolean => a.length === b.length && a.every((part, index) => part === b[index]);
