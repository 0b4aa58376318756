import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Finding } from '../core/report/finding.ts';
import type { SharedConfig } from '../share/shared-config.ts';
import type { Answer } from '../store/plain-answer.ts';
import { isSmall } from '../store/cost.ts';
import { findingsIn } from '../store/findings-in.ts';
import { hasAllFiles, type LocalFiles } from '../store/local-files.ts';
import { createTranspiler, type CheckTrouble, type TranspileReply } from '../store/transpiler.ts';
import type { Workbench } from '../store/workbench-state.ts';
import { withHeader } from './header.ts';
import type { EmbedOptions } from './protocol/messages.ts';
import { defaultOptions } from './protocol/options.ts';

/** What an embed shows: the text with its local files, the result, and how it is shown. */
export interface EmbedState extends EmbedOptions {
  text: string;
  files: LocalFiles;
  /** File name for downloads, without extension. */
  name: string | undefined;
  /** Where the link points in this very text: the section of the form, and the line, 1-based. */
  point: Pick<SharedConfig, 'section' | 'line'>;
  /** Incremented with every change of text or files. */
  revision: number;
  /** Whether someone wants the result. */
  checking: boolean;
  /** The result for exactly this revision; undefined while it is being computed. */
  result: Answer | undefined;
  /** Whether the result is all there will be: with what Bunsen advises, or with that missing. */
  whole: boolean;
  /** Why there is no result yet, or will not be one. */
  trouble: CheckTrouble | undefined;
  /** The findings of the latest result. */
  findings: readonly Finding[];
  /** Why the link in the address shows nothing. */
  problem: string | undefined;
}

/** A config to be shown; absent properties stay as they are. */
export interface ShownConfig {
  text?: string | undefined;
  files?: LocalFiles | undefined;
  name?: string | undefined;
  section?: string;
  line?: number;
}

/** An embed without its user interface. */
export interface Embed {
  state: Pick<StoreApi<EmbedState>, 'getState' | 'subscribe'>;
  /** Shows a config of the page or the address. */
  show(config: ShownConfig): void;
  /** Accepts a text that the user typed. */
  type(text: string): void;
  /** Loads the translator, once; from then on there is a result for every text. */
  check(): void;
  /** Gives up on the result of this text. */
  stopCheck(): void;
  /** Requests the result of this text again. */
  retryCheck(): void;
  configure(options: Partial<EmbedOptions>): void;
  /** Shows why there is nothing to show. */
  fail(problem: string): void;
  /** Loads what editing needs, once; rejects when the network fails, and may then be called again. From then on the workbench holds text and files. */
  workbench(): Promise<Workbench>;
  /** Calls back with each text that the user makes, in whichever editor. */
  onTyped(listener: (text: string) => void): void;
  /** Asks for the text to be made editable where it is shown. */
  edit(): void;
  onEdit(listener: () => void): void;
}

interface EmbedNeeds {
  /** Starts the worker that translates, which is small. */
  createWorker: () => Worker;
  /** Starts the one that also advises, asked once there is a result to show. */
  createAdvisingWorker: () => Worker;
  loadWorkbench: () => Promise<Workbench>;
}

/** An embed that shows nothing yet. */
export const emptyEmbed: EmbedState = {
  ...defaultOptions,
  text: '',
  files: {},
  name: undefined,
  point: {},
  revision: 0,
  checking: false,
  result: undefined,
  whole: false,
  trouble: undefined,
  findings: [],
  problem: undefined,
};

/**
 * Creates the state of an embed. Until someone edits, it holds the text itself and asks the worker for the result,
 * once that matters to someone; then it follows a workbench, which brings undo and all of core with it.
 */
export function createEmbed({ createWorker, createAdvisingWorker, loadWorkbench }: EmbedNeeds): Embed {
  const state = createStore<EmbedState>()(() => emptyEmbed);
  const listeners: ((text: string) => void)[] = [];
  let onEdit: (() => void) | undefined;
  let workbench: Workbench | undefined;
  let loading: Promise<Workbench> | undefined;
  let settingText = false;

  const transpile = () => {
    throw new Error('without its worker an embed translates in the workbench');
  };
  const take = ({ revision, result }: TranspileReply, whole: boolean) => {
    if (!workbench && revision === state.getState().revision) state.setState({ result, whole, findings: findingsIn(result) });
  };
  /** From the first advice on, the worker that gives it is asked alone. */
  let advises = false;
  /** Nor is the other one asked after a text that it cannot translate. */
  let onlyAdviser = false;
  /** The advice that is asked for may never come: nobody waits for it longer than for a result. */
  let lacksAdvice = false;
  const tell = (trouble: CheckTrouble | undefined) => {
    state.setState({ trouble });
    const { text, files } = state.getState();
    // For a small text the workbench needs no worker, so it no longer matters that the worker cannot be loaded.
    if (trouble?.kind === 'failed' && isSmall(text, files)) load().catch(() => undefined);
  };
  const adviser = createTranspiler({
    createWorker: createAdvisingWorker,
    transpile,
    onReply(reply) {
      advises = true;
      take(reply, true);
    },
    onTrouble(trouble) {
      const { result } = state.getState();
      if (onlyAdviser) return tell(trouble);
      lacksAdvice = trouble !== undefined && trouble.kind !== 'slow';
      if (trouble && result && !workbench)
        state.setState({ whole: true, ...(trouble.kind !== 'slow' && { result: { ...result, missing: 1 } }) });
      else if (trouble && advises) {
        advises = false;
        ask();
      }
    },
  });
  const transpiler = createTranspiler({
    createWorker,
    transpile,
    onReply(reply) {
      if (reply.result.elsewhere) onlyAdviser = true;
      else take(lacksAdvice ? { ...reply, result: { ...reply.result, missing: 1 } } : reply, lacksAdvice);
      const { revision, text, files } = state.getState();
      if (!workbench && reply.revision === revision) adviser.request({ revision, text, files });
    },
    onTrouble: tell,
  });
  const translator = () => (onlyAdviser ? adviser : transpiler);
  const hold = (config: Pick<EmbedState, 'text' | 'files' | 'name' | 'point'>) => {
    const revision = state.getState().revision + 1;
    state.setState({ ...config, revision, result: undefined, whole: false });
    ask();
  };

  const ask = () => {
    const { revision, text, files, checking } = state.getState();
    if (!checking || revision === 0 || workbench) return;
    (advises ? adviser : translator()).request({ revision, text, files });
  };

  const load = () => {
    loading ??= loadWorkbench().then(follow, (error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };

  const follow = (loaded: Workbench): Workbench => {
    const { text, files, name } = state.getState();
    // As its first text: there is nothing before it to go back to.
    loaded.setState({ text, files, ...(name !== undefined && { name }) });
    state.setState({ checking: true, trouble: undefined });
    transpiler.dispose();
    adviser.dispose();
    loaded.subscribe((now, before) => {
      const { revision, result, findings, trouble } = now;
      // Before the result, which may come with the text and is for the reported text.
      if (now.text !== before.text && !settingText) for (const listener of listeners) listener(now.text);
      if (now.text !== before.text) state.setState({ point: {} });
      state.setState({
        text: now.text,
        files: now.files,
        revision: state.getState().revision + revision - before.revision,
        result,
        whole: result !== undefined && result.later === undefined,
        findings,
        trouble,
      });
    });
    workbench = loaded;
    // Changes nothing, but makes the workbench compute the result for all of it.
    loaded.getState().putFiles({});
    return loaded;
  };

  const embed: Embed = {
    state,
    show(config) {
      const before = state.getState();
      const text = withHeader(config.text ?? before.text, before.target);
      const { name = before.name, section, line } = config;
      const point = { ...(section !== undefined && { section }), ...(line !== undefined && { line }) };
      // A page sends what it has each time: equal files count as the same.
      const sent = config.files ?? before.files;
      const files = hasAllFiles(before.files, sent) && hasAllFiles(sent, before.files) ? before.files : sent;
      if (before.problem !== undefined) state.setState({ problem: undefined });
      if (text === before.text && files === before.files && before.revision > 0) {
        state.setState({ name, ...((section !== undefined || line !== undefined) && { point }) });
        return;
      }
      if (!workbench) return hold({ text, files, name, point });
      settingText = true;
      state.setState({ name });
      try {
        const actions = workbench.getState();
        if (files === before.files) actions.replace(text);
        else actions.open({ text, files, name });
        state.setState({ point });
      } finally {
        settingText = false;
      }
    },
    type(text) {
      if (workbench) return workbench.getState().replace(text);
      hold({ ...state.getState(), text, point: {} });
      for (const listener of listeners) listener(text);
    },
    check() {
      if (state.getState().checking) return;
      state.setState({ checking: true });
      ask();
    },
    stopCheck: () => (workbench ? workbench.getState().stopCheck() : translator().stop()),
    retryCheck: () => (workbench ? workbench.getState().retryCheck() : translator().retry()),
    configure: (options) => state.setState(options),
    fail: (problem) => state.setState({ problem }),
    workbench: load,
    onTyped: (listener) => void listeners.push(listener),
    edit: () => onEdit?.(),
    onEdit: (listener) => void (onEdit = listener),
  };
  return embed;
}
