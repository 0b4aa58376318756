import { useEffect, useRef, useState } from 'react';
import type { HostsJob, HostsReply } from '../../hosts/hosts-job.ts';
import { useWorkbench } from '../context.tsx';
import { useJob } from '../jobs.ts';

/** Milliseconds without a change after which a job begins: someone who types would start and end a worker with every key. */
const pause = 150;

/**
 * All hosts of a text, translated in a worker; undefined until that is done, or where it is not wanted and there is no text. The first job
 * begins at once; a change ends it, and a pause begins another.
 */
export function useCheckedHosts(text: string | undefined): HostsReply | undefined {
  const run = useJob('hosts');
  const files = useWorkbench((state) => state.files);
  const [done, setDone] = useState<{ job: HostsJob; reply: HostsReply }>();
  const isFirst = useRef(true);
  useEffect(() => {
    if (text === undefined) return;
    const job = { text, files };
    const cancelling = new AbortController();
    const timer = setTimeout(
      () => {
        isFirst.current = false;
        void run?.(job, cancelling.signal).then((reply) => {
          if (!cancelling.signal.aborted) setDone({ job, reply });
        });
      },
      isFirst.current ? 0 : pause,
    );
    return () => {
      clearTimeout(timer);
      cancelling.abort();
    };
  }, [run, text, files]);
  return done?.job.text === text && done?.job.files === files ? done.reply : undefined;
}
