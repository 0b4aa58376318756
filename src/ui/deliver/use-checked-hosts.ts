import { useEffect, useState } from 'react';
import type { HostsJob, HostsReply } from '../../hosts/hosts-job.ts';
import { useWorkbench } from '../context.tsx';
import { useJob } from '../jobs.ts';

/** All hosts of the text, translated in a worker; undefined until that is done, or where it is not wanted. A change of the text begins anew. */
export function useCheckedHosts(wanted = true): HostsReply | undefined {
  const run = useJob('hosts');
  const text = useWorkbench((state) => state.text);
  const files = useWorkbench((state) => state.files);
  const [done, setDone] = useState<{ job: HostsJob; reply: HostsReply }>();
  useEffect(() => {
    if (!wanted) return;
    const job = { text, files };
    const cancelling = new AbortController();
    void run?.(job, cancelling.signal).then((reply) => {
      if (!cancelling.signal.aborted) setDone({ job, reply });
    });
    return () => cancelling.abort();
  }, [run, text, files, wanted]);
  return done?.job.text === text && done.job.files === files ? done.reply : undefined;
}
