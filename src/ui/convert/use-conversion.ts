import { useEffect, useRef, useState } from 'react';
import type { ConvertJob, ConvertReply } from '../../convert/job.ts';
import { useJob } from '../jobs.ts';

/** What is known of a text of another format. */
export interface Conversion {
  /** The last reply: that of the job before this one while `busy`. */
  reply: ConvertReply | undefined;
  busy: boolean;
  retry: () => void;
}

/**
 * Names and converts a text in a worker, so that the page waits for no text. The job is a new one only where its identity is; `pause` is how
 * many milliseconds pass before another one begins: someone who types changes it with every key.
 */
export function useConversion(job: ConvertJob, pause = 150): Conversion {
  const run = useJob('convert');
  const [replied, setReplied] = useState<{ job: ConvertJob; reply: ConvertReply }>();
  const [attempt, setAttempt] = useState(0);
  const isFirst = useRef(true);
  useEffect(() => {
    const end = new AbortController();
    const timer = setTimeout(
      () => {
        isFirst.current = false;
        void run?.(job, end.signal).then((reply) => {
          if (!end.signal.aborted) setReplied({ job, reply });
        });
      },
      isFirst.current ? 0 : pause,
    );
    return () => {
      clearTimeout(timer);
      end.abort();
    };
  }, [run, job, pause, attempt]);
  return {
    reply: replied?.reply,
    busy: replied?.job !== job,
    retry: () => {
      setReplied(undefined);
      setAttempt(attempt + 1);
    },
  };
}
