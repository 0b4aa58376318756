import { transpile } from '../core/transpile.ts';
import type { TranspileReply, TranspileRequest } from '../store/transpiler.ts';

// The compiler takes this file for a page's: what a worker's global scope is, it cannot know.
const scope = globalThis as unknown as DedicatedWorkerGlobalScope;

scope.addEventListener('message', ({ data: { revision, text } }: MessageEvent<TranspileRequest>) => {
  const reply: TranspileReply = { revision, result: transpile(text) };
  scope.postMessage(reply);
});
