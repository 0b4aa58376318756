import type { ContentsCheck } from '../core/contents-check.ts';
import { parseText } from '../core/yaml/parse-text.ts';
import { answerTo } from '../store/answer.ts';
import { applyFilesChange } from '../store/files-change.ts';
import type { LocalFiles } from '../store/local-files.ts';
import { transpileSafely, type TranspileReply, type WorkerRequest } from '../store/transpiler.ts';
import { workerScope } from './worker-scope.ts';

/** Makes this worker answer requests; with `contents` also about what is inside contents. */
export function answerRequests(contents?: ContentsCheck): void {
  let files: LocalFiles = {};
  workerScope.addEventListener('message', ({ data: { revision, text, filesChange } }: MessageEvent<WorkerRequest>) => {
    if (filesChange) files = applyFilesChange(files, filesChange);
    const result = transpileSafely((given, local) => answerTo(parseText(given), local, contents), text, files);
    const reply: TranspileReply = { revision, result };
    workerScope.postMessage(reply);
  });
}
