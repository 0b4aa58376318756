import type { AdviceChecks } from '../core/advice-checks.ts';
import { parseText } from '../core/yaml/parse-text.ts';
import { answerTo } from '../store/answer.ts';
import { applyFilesChange } from '../store/files-change.ts';
import type { LocalFiles } from '../store/local-files.ts';
import { transpileSafely, type TranspileReply, type WorkerRequest } from '../store/transpiler.ts';
import { workerScope } from './worker-scope.ts';

/** Makes this worker answer requests; with `checks` also with the advice that needs them. */
export function answerRequests(checks?: AdviceChecks): void {
  let files: LocalFiles = {};
  workerScope.addEventListener('message', ({ data: { revision, text, filesChange } }: MessageEvent<WorkerRequest>) => {
    if (filesChange) files = applyFilesChange(files, filesChange);
    const result = transpileSafely((given, local) => answerTo(parseText(given), local, checks), text, files);
    const reply: TranspileReply = { revision, result };
    workerScope.postMessage(reply);
  });
}
