import { parseText, type ParsedText } from '../../core/yaml/parse-text.ts';
import { applyFilesChange } from '../../store/files-change.ts';
import type { LocalFiles } from '../../store/local-files.ts';
import type { Answer } from '../../store/plain-answer.ts';
import { transpileSafely, type TranspileReply, type WorkerRequest } from '../../store/transpiler.ts';
import { workerScope } from './worker-scope.ts';

/** Makes this worker answer requests. */
export function answerRequests(answer: (parsed: ParsedText, files: LocalFiles) => Answer): void {
  let files: LocalFiles = {};
  workerScope.addEventListener('message', ({ data: { revision, text, filesChange } }: MessageEvent<WorkerRequest>) => {
    if (filesChange) files = applyFilesChange(files, filesChange);
    const result = transpileSafely((given, local) => answer(parseText(given), local), text, files);
    const reply: TranspileReply = { revision, result };
    workerScope.postMessage(reply);
  });
}
