import { parseText } from '../core/yaml/parse-text.ts';
import { answerTo } from '../store/answer.ts';
import { applyFilesChange } from '../store/files-change.ts';
import type { LocalFiles } from '../store/local-files.ts';
import { transpileSafely, type TranspileReply, type WorkerRequest } from '../store/transpiler.ts';

// The compiler takes this file for a page's: what a worker's global scope is, it cannot know.
const scope = globalThis as unknown as DedicatedWorkerGlobalScope;

let files: LocalFiles = {};

scope.addEventListener('message', ({ data: { revision, text, filesChange } }: MessageEvent<WorkerRequest>) => {
  if (filesChange) files = applyFilesChange(files, filesChange);
  const reply: TranspileReply = { revision, result: transpileSafely((given, local) => answerTo(parseText(given), local), text, files) };
  scope.postMessage(reply);
});
