const because = (error: unknown) => (error instanceof Error ? error.message : String(error));

/**
 * Does each job in a worker of its own, which ends with it: so what the job was given and the memory it took
 * are gone, and one that takes too long can be cancelled. `does` says what the worker is for, in messages.
 */
export const jobRunner = <Reply>(start: () => Worker, does: string) => (job: unknown, signal: AbortSignal): Promise<Reply | { reason: string }> => new Promise((resolve) => {
  let worker: Worker | undefined;
  const end = (reply: Reply | { reason: string }) => {
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
      end({ reason: `The part of Bunsen that ${does} failed: ${event.message || 'it could not be loaded'}.` });
    });
    worker.postMessage(job);
  } catch (error) {
    end({ reason: `The part of Bunsen that ${does} could not start: ${because(error)}.` });
  }
});
