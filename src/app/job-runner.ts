import { errorText } from '../core/report/error-text.ts';

/** What may help then. */
const next = 'Try again, or reload the page.';

/**
 * Does each job in a worker of its own, which ends with it: so what the job was given and the memory it took
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
      const cancel = () => end({ reason: 'Cancelled.' });
      if (signal.aborted) return cancel();
      signal.addEventListener('abort', cancel);
      try {
        worker = start();
        // The worker is ours: it answers replies.
        worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => end(data));
        worker.addEventListener('error', (event) => {
          event.preventDefault();
          end({ reason: `${failed(job)}: ${event.message || 'part of Bunsen could not be loaded'}. ${next}` });
        });
        worker.addEventListener('messageerror', () => end({ reason: `${failed(job)}: the answer could not be read. ${next}` }));
        worker.postMessage(job);
        const time = patience(job);
        timer = setTimeout(() => end({ reason: `${failed(job)} within ${inWords(time)}, so it was stopped. ${next}` }), time);
      } catch (error) {
        end({ reason: `${failed(job)}: ${errorText(error)}. ${next}` });
      }
    });

/** A time, in milliseconds, in words. */
function inWords(time: number): string {
  const seconds = Math.round(time / 1000);
  if (seconds < 120) return `${seconds} seconds`;
  return seconds < 7200 ? `${Math.round(seconds / 60)} minutes` : `${Math.round(seconds / 3600)} hours`;
}
