import type { Transpiled } from '../core/transpile.ts';

/** What the worker is asked: a text, and the revision it is. */
export interface TranspileRequest {
  revision: number;
  text: string;
}

/** What the worker answers, for the revision it was asked about. */
export interface TranspileReply {
  revision: number;
  result: Transpiled;
}

/** What a transpiler needs. */
export interface TranspilerOptions {
  transpile: (text: string) => Transpiled;
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
  let timer: ReturnType<typeof setTimeout> | undefined;

  const runHere = (request: TranspileRequest) => {
    // After the current task, so that a keystroke is on screen before its answer is computed.
    clearTimeout(timer);
    timer = setTimeout(() => onReply({ revision: request.revision, result: transpileSafely(transpile, request.text) }));
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
      worker?.postMessage(request);
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
export function transpileSafely(transpile: (text: string) => Transpiled, text: string): Transpiled {
  try {
    return transpile(text);
  } catch (error) {
    return { output: undefined, error: `Bunsen failed on this text: ${error instanceof Error ? error.message : String(error)}`, entries: [] };
  }
}
