import { useEffect, useState } from 'react';
import type { TraceReply } from '../../result/trace-job.ts';
import type { TracedResult } from '../../result/trace-result.ts';
import { useWorkbench, useWorkbenchStore } from '../context.tsx';
import { useJob } from '../jobs.ts';

/** Milliseconds after which a result is traced: someone who types changes it with every key. */
const pause = 150;

/** The trace of a result. */
export interface Trace {
  /** The text of the config it is of. */
  of: string;
  decoded: boolean;
  traced: TracedResult | undefined;
  /** Why there is none, as a sentence. */
  reason?: string;
}

/**
 * Traces the result while it is `wanted`, in a worker: nothing on the page waits for it, and its first load is spared the code. Undefined until
 * it is done for the first time.
 */
export function useTrace(decoded: boolean, wanted: boolean): { trace: Trace | undefined; retry: () => void } {
  const store = useWorkbenchStore();
  const run = useJob('trace');
  const result = useWorkbench((state) => state.result);
  const [trace, setTrace] = useState<Trace>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (!wanted || result?.output === undefined) return;
    const end = new AbortController();
    const { text, files } = store.getState();
    const job = { text, files, decoded };
    const answer = (reply: TraceReply) => {
      if (!end.signal.aborted)
        setTrace({ of: text, decoded, ...('reason' in reply ? { traced: undefined, reason: reply.reason } : reply) });
    };
    const timer = setTimeout(() => {
      void run?.(job, end.signal).then(answer);
    }, pause);
    return () => {
      clearTimeout(timer);
      end.abort();
    };
  }, [store, run, result, decoded, wanted, attempt]);
  return { trace, retry: () => setAttempt(attempt + 1) };
}
