import { useEffect, useRef, useState } from 'react';
import type { CryptReply, HashJob, VerifyJob } from '../../../crypt/job.ts';
import { cryptPatience } from '../../../crypt/patience.ts';
import { useJob } from '../../jobs.ts';

interface CryptJobs {
  running: boolean;
  /** Creates a job and does it; resolves to undefined when another one is running, or when the form was left meanwhile. */
  run: (begin: () => HashJob | VerifyJob) => Promise<CryptReply | undefined>;
}

/** Runs jobs with passwords one at a time. Leaving the form cancels the one that is running. */
export function useCryptJobs(): CryptJobs {
  const runCrypt = useJob('crypt');
  const current = useRef<AbortController>(undefined);
  const [running, setRunning] = useState(false);
  useEffect(() => () => current.current?.abort(), []);
  return {
    running,
    async run(begin) {
      if (!runCrypt) throw new Error('nothing makes hashes here');
      if (current.current) return undefined;
      const controller = new AbortController();
      current.current = controller;
      setRunning(true);
      const job = begin();
      const reply = await runCrypt({ ...job, patience: cryptPatience(job) }, controller.signal);
      if (controller.signal.aborted) return undefined;
      current.current = undefined;
      setRunning(false);
      return reply;
    },
  };
}
