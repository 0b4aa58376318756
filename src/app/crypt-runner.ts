import type { CryptReply, RunCrypt } from '../crypt/job.ts';

const because = (error: unknown) => (error instanceof Error ? error.message : String(error));

/**
 * Does each job in a worker of its own, which ends with it: so the password and the memory it was
 * stretched over are gone, and a job that takes too long can be cancelled.
 */
export const cryptRunner = (start: () => Worker): RunCrypt => (job, signal) => new Promise((resolve) => {
  let worker: Worker | undefined;
  const end = (reply: CryptReply) => {
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
    worker.addEventListener('message', ({ data }: MessageEvent<CryptReply>) => end(data));
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      end({ reason: `The part of Bunsen that works with passwords failed: ${event.message || 'it could not be loaded'}.` });
    });
    worker.postMessage(job);
  } catch (error) {
    end({ reason: `The part of Bunsen that works with passwords could not start: ${because(error)}.` });
  }
});
