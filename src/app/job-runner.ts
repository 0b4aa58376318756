import * as words from '#words/store/jobs';
import * as workerWords from '#words/store/workers';
import { errorText } from '../core/report/error-text.ts';

/**
 * Does each job in a worker of its own, which ends with it: so the job's input and the memory it took
 * are gone, and one that takes too long can be cancelled. `failed` says in words that a job was not done; `patience`
 * is how many milliseconds it may take before its worker is ended.
 */
export const jobRunner =
  <Job, Reply>(start: () => Worker, failed: (job: Job) => string, patience: (job: Job) => number) =>
  (job: Job, signal: AbortSignal): Promise<Reply | { reason: string }> =>
    new Promise((resolve) => {
      let worker: Worker | undefined;
      let timer: ReturnType<typeof setTimeout> | undefined;
      const end = (reply: Reply | { reason: string }) => {
        clearTimeout(timer);
        worker?.terminate();
        signal.removeEventListener('abort', cancel);
        resolve(reply);
      };
      const cancel = () => end({ reason: words.cancelled });
      if (signal.aborted) return cancel();
      signal.addEventListener('abort', cancel);
      try {
        worker = start();
        // The worker is ours: it answers replies.
        worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => end(data));
        worker.addEventListener('error', (event) => {
          event.preventDefault();
          end({ reason: words.jobFailed(failed(job), event.message || workerWords.partNotLoaded) });
        });
        worker.addEventListener('messageerror', () => end({ reason: words.jobFailed(failed(job), workerWords.answerNotRead) }));
        worker.postMessage(job);
        const time = patience(job);
        timer = setTimeout(() => end({ reason: words.jobOverdue(failed(job), Math.round(time / 1000)) }), time);
      } catch (error) {
        end({ reason: words.jobFailed(failed(job), errorText(error)) });
      }
    });
