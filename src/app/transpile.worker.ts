import { checkContents } from '../core/check-contents.ts';
import { parseText } from '../core/yaml/parse-text.ts';
import { answerTo } from '../store/answer.ts';
import { applyFilesChange } from '../store/files-change.ts';
import type { LocalFiles } from '../store/local-files.ts';
import { transpileSafely, type TranspileReply, type WorkerRequest } from '../store/transpiler.ts';
import { workerScope } from './worker-scope.ts';

let files: LocalFiles = {};

workerScope.addEventListener('message', ({ data: { revision, text, filesChange } }: MessageEvent<WorkerRequest>) => {
  if (filesChange) files = applyFilesChange(files, filesChange);
  const reply: TranspileReply = {
    revision,
    result: transpileSafely((given, local) => answerTo(parseText(given), local, checkContents), text, files),
  };
  workerScope.postMessage(reply);
});
