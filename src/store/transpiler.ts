import { exception } from '#words/store/checking';
import * as workerWords from '#words/store/workers';
import type { Answer } from './answer.ts';
import { createBackOff } from './back-off.ts';
import { changeBetween, type FilesChange } from './files-change.ts';
import type { LocalFiles } from './local-files.ts';
import { errorText } from '../core/report/error-text.ts';

/** A request: a text with its local files, and their revision. */
export interface TranspileRequest {
  revision: number;
  text: string;
  files: LocalFiles;
}

/** A request to the worker: the text, and how the files changed since the last request, if they did. */
export interface WorkerRequest {
  revision: number;
  text: string;
  filesChange?: FilesChange;
}

/** The worker's answer, with the revision it is for. */
export interface TranspileReply {
  revision: number;
  result: Answer;
}

/** Why there is no answer: it takes long, the user stopped it, it was stopped when its time was up, or the worker fails. */
export type CheckTrouble = { kind: 'slow' | 'stopped' | 'overdue' } | { kind: 'failed'; reason: string };

/** Milliseconds after which the user is told that an answer takes long. */
export const slowAfter = 5000;
/** Milliseconds after which the worker is ended. */
export const overdueAfter = 60_000;

/** What a transpiler needs. */
export interface TranspilerOptions {
  transpile: (text: string, files: LocalFiles) => Answer;
  /** Starts the worker that answers requests; without it, everything runs on the main thread. */
  createWorker?: (() => Worker) | undefined;
  /** Whether a request may be answered on the main thread while the worker fails; by default none may. */
  isCheap?: (request: TranspileRequest) => boolean;
  /** Called with every answer, including those for older revisions, which the caller drops. */
  onReply: (reply: TranspileReply) => void;
  /** Called when the trouble changes; with undefined when it is over. */
  onTrouble: (trouble: CheckTrouble | undefined) => void;
}

/** Transpiles in a worker, the latest text winning. */
export interface Transpiler {
  /** Requests an answer; a waiting request is replaced by the next. */
  request(request: TranspileRequest): void;
  /** The request is no longer wanted: another text is answered elsewhere. */
  forget(): void;
  /** Ends the worker: its request gets no answer. The next request gets a new worker. */
  stop(): void;
  /** Repeats the request that got no answer, in a new worker. */
  retry(): void;
  /** Ends the worker for good. */
  dispose(): void;
}

/**
 * Creates a transpiler; its worker starts with the first request. One that does not answer is ended as soon as a later
 * request waits for it; one that fails is restarted, after increasing waits. No text that may be costly ever runs
 * on the main thread instead.
 */
export function createTranspiler({ transpile, createWorker, isCheap = () => false, onReply, onTrouble }: TranspilerOptions): Transpiler {
  let worker: Worker | undefined;
  /** The worker's current request. */
  let asked: TranspileRequest | undefined;
  /** The request after that. */
  let waiting: TranspileRequest | undefined;
  /** The latest request, until it is answered. */
  let open: TranspileRequest | undefined;
  /** The files that the worker has. */
  let sent: LocalFiles = {};
  let trouble: CheckTrouble | undefined;
  let here: ReturnType<typeof setTimeout> | undefined;
  let start: ReturnType<typeof setTimeout> | undefined;
  let slow: ReturnType<typeof setTimeout> | undefined;
  let overdue: ReturnType<typeof setTimeout> | undefined;
  const backOff = createBackOff();

  const tell = (next: CheckTrouble | undefined) => {
    if (trouble === next) return;
    trouble = next;
    onTrouble(next);
  };

  const answer = (reply: TranspileReply) => {
    if (reply.revision === open?.revision) {
      open = undefined;
      tell(undefined);
    }
    onReply(reply);
  };

  const runHere = (request: TranspileRequest) => {
    // After the current task, so that a keystroke is on screen before its answer is computed.
    clearTimeout(here);
    here = setTimeout(() => answer({ revision: request.revision, result: transpileSafely(transpile, request.text, request.files) }));
  };

  const endWorker = () => {
    for (const timer of [start, slow, overdue]) clearTimeout(timer);
    worker?.terminate();
    worker = asked = waiting = undefined;
    sent = {};
  };

  const fail = (reason: string) => {
    endWorker();
    backOff.fail();
    // The first time it may have been the network, or a bad moment.
    if (backOff.failures === 1) return ask();
    if (open && isCheap(open)) return runHere(open);
    tell({ kind: 'failed', reason });
  };

  const post = (request: TranspileRequest) => {
    asked = request;
    try {
      worker ??= startWorker();
      const filesChange = changeBetween(sent, request.files);
      const message: WorkerRequest = { revision: request.revision, text: request.text, ...(filesChange && { filesChange }) };
      worker?.postMessage(message);
      sent = request.files;
    } catch (error) {
      return fail(errorText(error));
    }
    slow = setTimeout(() => {
      // The answer would no longer be of use.
      if (request !== open) askAnew();
      else tell({ kind: 'slow' });
    }, slowAfter);
    overdue = setTimeout(() => {
      endWorker();
      tell({ kind: 'overdue' });
    }, overdueAfter);
  };

  const startWorker = (): Worker | undefined => {
    const started = createWorker?.();
    // An ended worker may have sent something before.
    const mine = () => started === worker;
    started?.addEventListener('message', ({ data }: MessageEvent<TranspileReply>) => {
      if (!mine()) return;
      const next = waiting;
      clearTimeout(slow);
      clearTimeout(overdue);
      backOff.reset();
      asked = waiting = undefined;
      if (next) post(next);
      answer(data);
    });
    started?.addEventListener('error', (event) => {
      event.preventDefault();
      if (mine()) fail(event.message || workerWords.partNotLoaded);
    });
    started?.addEventListener('messageerror', () => mine() && fail(workerWords.answerNotRead));
    return started;
  };

  /** Sends what is waiting, as soon as a worker may be started. */
  const ask = () => {
    clearTimeout(start);
    const ready = () => open && !asked && post(open);
    if (backOff.wait === 0) ready();
    else start = setTimeout(ready, backOff.wait);
  };

  const askAnew = () => {
    endWorker();
    ask();
  };

  return {
    request(request) {
      open = request;
      if (!createWorker || (!asked && backOff.failures > 1 && backOff.wait > 0 && isCheap(request))) return runHere(request);
      clearTimeout(here);
      if (trouble && trouble.kind !== 'failed') {
        tell(undefined);
        return askAnew();
      }
      if (asked) waiting = request;
      else ask();
    },
    forget() {
      clearTimeout(here);
      clearTimeout(start);
      open = waiting = undefined;
      tell(undefined);
    },
    stop() {
      if (!open) return;
      endWorker();
      tell({ kind: 'stopped' });
    },
    retry() {
      if (!open) return;
      backOff.reset();
      tell(undefined);
      askAnew();
    },
    dispose() {
      clearTimeout(here);
      endWorker();
    },
  };
}

/** Transpiles; an exception (which would be a bug of ours) becomes an error, so that the text stays usable. */
export function transpileSafely(transpile: (text: string, files: LocalFiles) => Answer, text: string, files: LocalFiles): Answer {
  try {
    return transpile(text, files);
  } catch (error) {
    const reason = errorText(error);
    return { output: undefined, error: exception(reason), entries: [], advice: [] };
  }
}
