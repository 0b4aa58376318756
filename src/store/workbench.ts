import * as words from '#words/store/text-changes';
import { createStore } from 'zustand/vanilla';
import { applyEdit, type Edit, type SharedChoice, type SharedUse } from '../core/document/edit/apply-edit.ts';
import type { Answer } from './answer.ts';
import { applyChanges, revertSpan } from './text/changes.ts';
import { withoutStaleNote } from './example-key.ts';
import { filesActions } from './files-actions.ts';
import { findingsIn } from './findings-in.ts';
import { fieldKey, isLongText, resumed } from './form-step.ts';
import {
  continuesTyping,
  emptyHistory,
  joinedStep,
  record,
  stepBack,
  stepForward,
  typingPause,
  type History,
  type HistoryTarget,
  type Recorded,
  type Step,
} from './history.ts';
import { isCheap, isSmall } from './cost.ts';
import type { LocalFiles } from './local-files.ts';
import { defaultName, newId, sampleIdentity, type DraftMeta } from './draft-meta.ts';
import { parseCached, remember } from './text/parse-cache.ts';
import { createSharedChoices } from './shared-choices.ts';
import { retarget, targetOf } from './text/target.ts';
import { createPause } from './text/pause.ts';
import { createTranspiler, transpileSafely } from './transpiler.ts';
import type { Workbench, WorkbenchState } from './workbench-state.ts';

/** What the workbench gets from outside. */
export interface WorkbenchOptions {
  /** Answers on the main thread; `again` loads what could not be loaded before. */
  transpile: (text: string, files: LocalFiles, again?: boolean) => Answer;
  /** Whether it can: it may be loaded later. Until then the worker is asked, whatever the text. */
  canTranspile?: () => boolean;
  /** Starts the transpiling worker; without it, everything runs on the main thread. */
  createWorker?: () => Worker;
  /** Whether something keeps the drafts, and reports when they are saved. */
  kept?: boolean;
  /** The current time in milliseconds. */
  now?: () => number;
}

/** The most milliseconds between two form edits that count as typing. */
const quick = 300;

/** Creates the store, with an empty text. */
export function createWorkbench({
  transpile,
  canTranspile = () => true,
  createWorker,
  kept = false,
  now = Date.now,
}: WorkbenchOptions): Workbench {
  let history: History = emptyHistory;
  /** The drafts that were left, in their latest state: names and files are not undo steps, and an older step must not restore its own. */
  const left = new Map<string, DraftMeta>();

  /** How the drafts of this page were when they were opened, and whether that was before a reload. */
  const openings = new Map<string, Pick<WorkbenchState, 'opened' | 'reloaded'>>();

  const choices = createSharedChoices();

  const store = createStore<WorkbenchState>()((set, get) => {
    const refuse = (reason: string): false => {
      set({ notice: { kind: 'warning', title: words.notChanged, body: reason } });
      return false;
    };

    const present = (): DraftMeta => {
      const { draft, name, files } = get();
      return { draft, name, files };
    };

    /** Changes text or files and updates everything computed from them; for a large text, while it is `typed`, at a pause. */
    const applyState = (changed: Partial<WorkbenchState>, typed = false) => {
      const { text, files } = { ...get(), ...changed };
      // A question is about the text it was asked about.
      const question = text === get().text ? get().question : undefined;
      if (!question) choices.drop();
      const revision = get().revision + 1;
      const small = canTranspile() && isSmall(text, files);
      const result = small ? transpileSafely(transpile, text, files) : undefined;
      set({
        saved: kept ? 'pending' : 'unkept',
        ...changed,
        revision,
        question,
        result,
        ...(result && { settled: text, findings: findingsIn(result), target: targetOf(parseCached({ text })) }),
      });
      if (small) {
        if (result) improve(revision, result);
        pause.end();
        transpiler.forget();
      } else if (typed && !isSmall(text)) pause.begin();
      else settle();
    };

    /** Makes everything follow the text as it is. */
    const settle = () => {
      pause.end();
      const { revision, text, files } = get();
      transpiler.request({ revision, text, files });
      set({ settled: text, target: targetOf(parseCached({ text })) });
    };

    const pause = createPause(settle);

    /** Makes a text the current one, possibly of another draft. */
    const show = (text: string, draft?: DraftMeta, typed?: boolean) =>
      applyState(
        {
          text,
          ...draft,
          ...(draft && openings.get(draft.draft.id)),
          // What a notice offers was meant for the draft that is left.
          ...(draft && get().notice?.action && { notice: undefined }),
          canUndo: history.past.length > 0,
          canRedo: history.future.length > 0,
        },
        typed,
      );

    const jump = (arrival: HistoryTarget | undefined) => {
      if (!arrival) return;
      const { text, draft } = arrival;
      history = arrival.history;
      choices.forget();
      if (draft) left.set(get().draft.id, present());
      show(text, draft && (left.get(draft.draft.id) ?? draft));
    };

    /** Makes edits; or returns the question where they apply. */
    const make = (edits: readonly Edit[], shared: SharedChoice | undefined): 'made' | 'refused' | SharedUse => {
      const key = fieldKey(edits, get().place?.serial ?? 0);
      const at = now();
      const joins = (last: Step) => !isLongText(edits[0]) || at - last.at <= typingPause;
      // An edit that joins a step is applied to the text that step began with: so a value is written as if it had
      // been typed at once, without quotes that only part of it needed.
      const joined = joinedStep(history, key, joins);
      const before = joined ? revertSpan(get().text, joined) : get().text;
      let text = before;
      for (const edit of edits) {
        const result = applyEdit(parseCached({ text }), joined ? resumed(joined, edit) : edit, { shared });
        if (!result.ok && result.shared) return result.shared;
        if (!result.ok) {
          refuse(result.reason);
          return 'refused';
        }
        text = result.text;
        remember(result.parsed);
      }
      text = withoutStaleNote(before, text);
      const [first] = edits;
      const typed = joined !== undefined && at - joined.at <= quick;
      commit(text, { key, joins, insertion: key !== undefined && first?.op === 'insert' ? first : undefined }, typed);
      return 'made';
    };

    const commit = (after: string, how: Omit<Recorded, 'before' | 'after' | 'at'>, typed = false) => {
      const before = get().text;
      if (after === before && !how.drafts) return;
      history = record(history, { before, after, at: now(), ...how });
      show(after, how.drafts?.after, typed);
    };

    return {
      text: '',
      settled: '',
      opened: '',
      reloaded: false,
      files: {},
      revision: 0,
      name: defaultName,
      draft: { id: newId() },
      target: undefined,
      result: undefined,
      trouble: undefined,
      findings: [],
      canUndo: false,
      canRedo: false,
      place: undefined,
      notice: undefined,
      question: undefined,
      saved: kept ? 'saved' : 'unkept',

      ...filesActions({
        files: () => get().files,
        show: (files) => applyState({ files }),
        notify: (notice) => get().notify(notice),
      }),
      edit: (edit, onDone) => get().editAll([edit], onDone),
      editAll(edits, onDone) {
        const outcome = make(edits, choices.of(edits));
        if (outcome === 'refused') return false;
        if (outcome === 'made') onDone?.();
        else if (choices.ask({ edits, onDone })) set({ question: outcome });
        else return refuse(words.answerFirst);
        return true;
      },
      answer(choice) {
        const waiting = choices.answer(choice);
        const made = waiting && choice && make(waiting.edits, choice) === 'made';
        set({ question: undefined });
        if (made) waiting.onDone?.();
      },
      change(changes, alone = false) {
        const [only] = changes;
        const at = now();
        const joins: Recorded['joins'] =
          only && changes.length === 1 ? (last) => continuesTyping(last, only.offset, only.length, only.text, at) : () => false;
        choices.forget();
        commit(applyChanges(get().text, changes), { key: alone ? undefined : 'typing', joins }, true);
      },
      replace(text) {
        choices.forget();
        commit(text, { key: undefined });
      },
      open({ text, name, files = get().files, sample = false, begun, id = newId() }) {
        choices.forget();
        left.set(get().draft.id, present());
        openings.set(id, { opened: text, reloaded: false });
        const draft = sample ? sampleIdentity(id, text, files) : { id };
        const after: DraftMeta = {
          draft: name === undefined ? { ...draft, unnamed: true } : begun ? { ...draft, begun } : draft,
          name: name ?? defaultName,
          files,
        };
        commit(text, { key: undefined, drafts: { before: present(), after } });
      },
      restore({ text, draft, name, files }) {
        history = emptyHistory;
        openings.set(draft.id, { opened: text, reloaded: true });
        show(text, { draft, name, files });
      },
      rename(id, name) {
        const { name: before, notice } = get();
        // What the user has named is no longer a sample.
        const renamed = { name, draft: { id } };
        const other = left.get(id);
        if (id === get().draft.id) set({ ...renamed, ...(kept && name !== before && { saved: 'pending' }) });
        else if (other) left.set(id, { ...other, ...renamed });
        // What it offers may restore the old name.
        if (notice?.action) set({ notice: undefined });
      },
      setTarget(target) {
        const result = retarget(get().text, target);
        if (result.ok) commit(result.text, { key: undefined });
        else refuse(result.reason);
      },
      undo: () => jump(stepBack(history, get().text, present())),
      redo: () => jump(stepForward(history, get().text, present())),
      settle() {
        if (pause.runs) settle();
      },
      translatorLoaded() {
        const { revision, text, files } = get();
        if (text === '' || !isSmall(text, files)) return;
        transpiler.forget();
        take(revision, transpileSafely(transpile, text, files));
      },
      stopCheck: () => transpiler.stop(),
      retryCheck() {
        const { result, revision, text, files } = get();
        // There is an answer, of which a part is missing.
        if (result?.missing !== undefined)
          take(
            revision,
            transpileSafely((given, local) => transpile(given, local, true), text, files),
          );
        else transpiler.retry();
      },
      goTo(path, source, line) {
        const { place } = get();
        // The focus that returns from a question continues its visit.
        if (choices.resume(path, source === 'form' && place && place.source !== 'editor' ? place.path : undefined)) return;
        set({ place: { path, source, serial: (place?.serial ?? 0) + 1, ...(line !== undefined && { line }) } });
      },
      notify: (notice) => set({ notice }),
      dismissNotice: () => set({ notice: undefined }),
    };
  });

  /** Shows an answer, unless the text has changed since. */
  function take(revision: number, result: Answer): void {
    if (revision !== store.getState().revision) return;
    store.setState({ result, findings: findingsIn(result) });
    improve(revision, result);
  }

  /** Shows the better answer once there is one. */
  function improve(revision: number, { later }: Answer): void {
    void later?.then((whole) => take(revision, whole));
  }

  const transpiler = createTranspiler({
    transpile,
    createWorker,
    isCheap: ({ text, files }) => canTranspile() && isCheap(text, files),
    onReply: ({ revision, result }) => take(revision, result),
    onTrouble: (trouble) => store.setState({ trouble }),
  });

  return store;
}
