import { createStore } from 'zustand/vanilla';
import { applyEdit, type Edit, type SharedChoice, type SharedUse } from '../core/document/edit.ts';
import type { Answer } from './answer.ts';
import { applyChanges, revertSpan } from './changes.ts';
import { defaultName, type DraftStorage } from './draft.ts';
import { filesActions } from './files-actions.ts';
import { createFilesKeeper } from './files-keeper.ts';
import type { FilesStorage } from './files-storage.ts';
import { findingsIn } from './findings-in.ts';
import { fieldKey, isLongText, resumed } from './form-step.ts';
import { continuesTyping, emptyHistory, joinedStep, record, stepBack, stepForward, typingPause, type History, type Recorded, type Step } from './history.ts';
import { totalSize, type LocalFiles } from './local-files.ts';
import type { Notice } from './notice.ts';
import { parsedOf, remember } from './parsed.ts';
import { createSharedChoices } from './shared-choices.ts';
import { retarget, targetOf } from './target.ts';
import { createTranspiler, transpileSafely } from './transpiler.ts';
import type { Workbench, WorkbenchState } from './workbench-state.ts';

/** What the workbench is given from outside. */
export interface WorkbenchOptions {
  transpile: (text: string, files: LocalFiles) => Answer;
  /** Starts the transpiling worker; everything runs on the main thread without it. */
  createWorker?: () => Worker;
  /** Where the draft is kept; it is not kept without it. */
  storage?: DraftStorage;
  /** Where the local files are kept; they are not kept without it. */
  filesStorage?: FilesStorage;
  /** Milliseconds now. */
  now?: () => number;
}

/** UTF-16 units (and bytes of local files) up to which a text is parsed and transpiled within the keystroke: about a millisecond. */
export const smallText = 4096;
const savePause = 400;

/** Makes the store, with the kept draft as its first text. */
export function createWorkbench({ transpile, createWorker, storage, filesStorage, now = Date.now }: WorkbenchOptions): Workbench {
  let history: History = emptyHistory;
  let settling: ReturnType<typeof setTimeout> | undefined;
  let saving: ReturnType<typeof setTimeout> | undefined;
  let failureTold = false;

  const choices = createSharedChoices();

  const store = createStore<WorkbenchState>()((set, get) => {
    const refuse = (reason: string): false => {
      set({ notice: { kind: 'warning', title: 'Not changed', body: reason } });
      return false;
    };

    /** Changes text or files and has everything computed from them follow. */
    const follow = (changed: Partial<WorkbenchState>) => {
      const { text, files } = { ...get(), ...changed };
      // A question is about the text that it was asked of.
      const question = text === get().text ? get().question : undefined;
      if (!question) choices.drop();
      const revision = get().revision + 1;
      const small = text.length + totalSize(files) <= smallText;
      const result = small ? transpileSafely(transpile, text, files) : undefined;
      set({ ...changed, revision, question, result, ...(result && { findings: findingsIn(result), target: targetOf(parsedOf({ text })) }) });
      clearTimeout(settling);
      if (!small) {
        transpiler.request({ revision, text, files });
        settling = setTimeout(() => set({ target: targetOf(parsedOf(get())) }));
      }
      clearTimeout(saving);
      saving = setTimeout(() => get().save(), savePause);
    };

    /** Makes a text the current one. */
    const show = (text: string, name: string = get().name) =>
      follow({ text, name, saved: storage ? 'pending' : 'saved', canUndo: history.past.length > 0, canRedo: history.future.length > 0 });

    const showFiles = (files: LocalFiles) => {
      follow({ files, filesSaved: keeper ? 'pending' : 'saved' });
      // At once: what is asynchronous may not be finished any more when the page goes away.
      keeper?.save(files);
    };

    /** Makes edits; what comes back instead is the question where they are meant. */
    const make = (edits: readonly Edit[], shared: SharedChoice | undefined): 'made' | 'refused' | SharedUse => {
      const key = fieldKey(edits, get().place?.serial ?? 0);
      const at = now();
      const joins = (last: Step) => !isLongText(edits[0]) || at - last.at <= typingPause;
      // What joins a step is made on the text that step began with: a value then is written as if it had
      // been typed at once, without the quotes that some half of it needed.
      const joined = joinedStep(history, key, joins);
      let text = joined ? revertSpan(get().text, joined) : get().text;
      for (const edit of edits) {
        const result = applyEdit(parsedOf({ text }), joined ? resumed(joined, edit) : edit, { shared });
        if (!result.ok && result.shared) return result.shared;
        if (!result.ok) {
          refuse(result.reason);
          return 'refused';
        }
        text = result.text;
        remember(result.parsed);
      }
      const [first] = edits;
      commit(text, { key, joins, insertion: key !== undefined && first?.op === 'insert' ? first : undefined });
      return 'made';
    };

    const commit = (after: string, how: Omit<Recorded, 'before' | 'after' | 'at'>, name?: string) => {
      const before = get().text;
      if (after === before && name === undefined) return;
      history = record(history, { before, after, at: now(), ...how });
      show(after, name);
    };

    return {
      text: '', files: {}, revision: 0, name: defaultName, target: undefined, result: undefined, findings: [],
      canUndo: false, canRedo: false, place: undefined, notice: undefined, question: undefined, saved: 'saved', filesSaved: 'saved',

      ...filesActions({
        files: () => get().files,
        show: showFiles,
        notify: (notice) => get().notify(notice),
      }),
      edit: (edit, onDone) => get().editAll([edit], onDone),
      editAll(edits, onDone) {
        const outcome = make(edits, choices.of(edits));
        if (outcome === 'refused') return false;
        if (outcome === 'made') onDone?.();
        else if (choices.ask({ edits, onDone })) set({ question: outcome });
        else return refuse('Another change waits for your answer. Answer that first.');
        return true;
      },
      answer(choice) {
        const waiting = choices.answer(choice);
        const made = waiting && choice && make(waiting.edits, choice) === 'made';
        set({ question: undefined });
        if (made) waiting.onDone?.();
      },
      change(changes) {
        const [only] = changes;
        const at = now();
        const joins: Recorded['joins'] = only && changes.length === 1
          ? (last) => continuesTyping(last, only.offset, only.length, only.text, at)
          : () => false;
        choices.forget();
        commit(applyChanges(get().text, changes), { key: 'typing', joins });
      },
      replace(text, name) {
        choices.forget();
        commit(text, { key: undefined }, name ?? get().name);
      },
      open({ text, name = defaultName, files }) {
        get().replace(text, name);
        if (files) showFiles(files);
      },
      setTarget(target) {
        const result = retarget(get().text, target);
        if (result.ok) commit(result.text, { key: undefined });
        else refuse(result.reason);
      },
      undo() {
        const back = stepBack(history, get().text);
        if (!back) return;
        history = back.history;
        choices.forget();
        show(back.text);
      },
      redo() {
        const forward = stepForward(history, get().text);
        if (!forward) return;
        history = forward.history;
        choices.forget();
        show(forward.text);
      },
      goTo(path, source, line) {
        const { place } = get();
        // The focus that comes back from a question goes on with its visit.
        if (choices.resume(path, source === 'form' && place?.source === 'form' ? place.path : undefined)) return;
        set({ place: { path, source, serial: (place?.serial ?? 0) + 1, ...(line !== undefined && { line }) } });
      },
      notify: (notice) => set({ notice }),
      dismissNotice: () => set({ notice: undefined }),
      save() {
        clearTimeout(saving);
        if (get().filesSaved === 'failed') keeper?.save(get().files);
        if (!storage || get().saved === 'saved') return;
        try {
          storage.save({ text: get().text, name: get().name });
          set({ saved: 'saved' });
          failureTold = get().filesSaved === 'failed';
        } catch (error) {
          set({ saved: 'failed' });
          tellFailure(error);
        }
      },
    };
  });

  const transpiler = createTranspiler({
    transpile,
    createWorker,
    onReply({ revision, result }) {
      if (revision === store.getState().revision) store.setState({ result, findings: findingsIn(result) });
    },
    onWorkerLost: (reason) => store.getState().notify({
      kind: 'warning',
      title: 'Working without a background thread',
      body: `The background thread stopped (${reason}). Everything still works; typing in a large config may be less smooth.`,
    }),
  });

  const keeper = filesStorage && createFilesKeeper({
    storage: filesStorage,
    onSaved: (files) => {
      if (files === store.getState().files) store.setState({ filesSaved: 'saved' });
    },
    onFailed(error) {
      store.setState({ filesSaved: 'failed' });
      tellFailure(error);
    },
  });

  restore(store, storage);
  void restoreFiles();
  return store;

  /** Once is enough; the status line goes on saying it. */
  function tellFailure(error: unknown) {
    if (!failureTold) store.getState().notify(notSaved(error));
    failureTold = true;
  }

  async function restoreFiles() {
    try {
      const kept = await keeper?.load();
      const { files, putFiles } = store.getState();
      // What was added before they were there stays.
      if (kept && Object.keys(kept).length > 0) putFiles({ ...kept, ...files });
    } catch (error) {
      store.getState().notify({ kind: 'warning', title: 'The local files kept in this browser could not be read', body: reasonOf(error) });
    }
  }

  function restore({ getState }: Workbench, from: DraftStorage | undefined) {
    try {
      const draft = from?.load();
      if (!draft) return;
      getState().replace(draft.text, draft.name);
      // The kept draft is the first text: there is nothing before it to go back to.
      history = emptyHistory;
      clearTimeout(saving);
      store.setState({ canUndo: false, saved: 'saved' });
    } catch (error) {
      getState().notify({ kind: 'warning', title: 'The draft kept in this browser could not be read', body: reasonOf(error) });
    }
  }
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const notSaved = (error: unknown): Notice => ({
  kind: 'warning',
  title: `Not saved: ${reasonOf(error)}`,
  body: 'Your text and files are safe on screen. Download them before you close this page.',
});
