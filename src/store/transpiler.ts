import type { Answer } from './answer.ts';
import { changeBetween, type FilesChange } from './files-change.ts';
import type { LocalFiles } from './local-files.ts';

/** What is asked: a text with its local files, and the revision they are. */
export interface TranspileRequest {
  revision: number;
  text: string;
  files: LocalFiles;
}

/** What the worker is asked: the text, and how the files changed since it was asked last, if they did. */
export interface WorkerRequest {
  revision: number;
  text: string;
  filesChange?: FilesChange;
}

/** What the worker answers, for the revision it was asked about. */
export interface TranspileReply {
  revision: number;
  result: Answer;
}

/** What a transpiler needs. */
export interface TranspilerOptions {
  transpile: (text: string, files: LocalFiles) => Answer;
  /** Starts the worker that answers requests; without it, everything runs on the main thread. */
  createWorker?: (() => Worker) | undefined;
  /** Called with every answer; those of older revisions too, which the caller drops. */
  onReply: (reply: TranspileReply) => void;
  /** Called once, when the worker cannot start or dies; the main thread takes over. */
  onWorkerLost: (reason: string) => void;
}

/** Transpiles in a worker, the latest text winning. */
export interface Transpiler {
  /** Asks for an answer; a request that waits is replaced by the next. */
  request(request: TranspileRequest): void;
  /** Ends the worker. */
  dispose(): void;
}

/** Makes a transpiler; its worker starts with the first request. */
export function createTranspiler({ transpile, createWorker, onReply, onWorkerLost }: TranspilerOptions): Transpiler {
  let worker: Worker | undefined;
  let lost = createWorker === undefined;
  let asked: TranspileRequest | undefined;
  let waiting: TranspileRequest | undefined;
  /** The files that the worker has. */
  let sent: LocalFiles = {};
  let timer: ReturnType<typeof setTimeout> | undefined;

  const runHere = (request: TranspileRequest) => {
    // After the current task, so that a keystroke is on screen before its answer is computed.
    clearTimeout(timer);
    timer = setTimeout(() => onReply({ revision: request.revision, result: transpileSafely(transpile, request.text, request.files) }));
  };

  const loseWorker = (reason: string) => {
    if (lost) return;
    lost = true;
    worker?.terminate();
    worker = undefined;
    onWorkerLost(reason);
    const open = waiting ?? asked;
    asked = waiting = undefined;
    if (open) runHere(open);
  };

  const post = (request: TranspileRequest) => {
    asked = request;
    try {
      worker ??= start();
      const filesChange = changeBetween(sent, request.files);
      const message: WorkerRequest = { revision: request.revision, text: request.text, ...(filesChange && { filesChange }) };
      worker?.postMessage(message);
      sent = request.files;
    } catch (error) {
      loseWorker(error instanceof Error ? error.message : String(error));
    }
  };

  const start = (): Worker | undefined => {
    const started = createWorker?.();
    started?.addEventListener('message', ({ data }: MessageEvent<TranspileReply>) => {
      const next = waiting;
      asked = waiting = undefined;
      if (next) post(next);
      onReply(data);
    });
    started?.addEventListener('error', (event) => loseWorker(event.message || 'it could not be loaded'));
    started?.addEventListener('messageerror', () => loseWorker('its answer could not be read'));
    return started;
  };

  return {
    request(request) {
      if (lost) runHere(request);
      else if (asked) waiting = request;
      else post(request);
    },
    dispose() {
      clearTimeout(timer);
      worker?.terminate();
    },
  };
}

/** Transpiles; an exception (which would be our bug) becomes an error, so that the text stays usable. */
export function transpileSafely(transpile: (text: string, files: LocalFiles) => Answer, text: string, files: LocalFiles): Answer {
  try {
    return transpile(text, files);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { output: undefined, error: `Bunsen failed on this text: ${reason}`, entries: [], advice: [] };
  }
}
