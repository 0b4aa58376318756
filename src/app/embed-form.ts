import { cryptFailure, type CryptJob } from '../crypt/job.ts';
import { formMounter } from '../embed/mount-form.tsx';
import cryptWorker from './workers/crypt.worker.ts?worker&url';
import { jobRunner } from './job-runner.ts';
import { startWorker } from './trusted-types.ts';

/** The form, with the worker that handles passwords. */
export const mountForm = formMounter(
  jobRunner(
    () => startWorker(cryptWorker, 'crypt'),
    cryptFailure,
    ({ patience }: CryptJob) => patience,
  ),
);
