import { configNotLoaded } from '#words/page/address';
import { hostsNotChecked, notConverted, notTraced } from '#words/store/jobs';
import { cryptFailure, type CryptJob } from '../crypt/job.ts';
import { fetchPatience } from '../open/fetch-patience.ts';
import type { Jobs } from '../ui/jobs.ts';
import convertWorker from './workers/convert.worker.ts?worker&url';
import cryptWorker from './workers/crypt.worker.ts?worker&url';
import fetchWorker from './workers/fetch-config.worker.ts?worker&url';
import hostsWorker from './workers/hosts.worker.ts?worker&url';
import { jobRunner } from './job-runner.ts';
import traceWorker from './workers/trace.worker.ts?worker&url';
import { startWorker } from './trusted-types.ts';

/** All that the app does outside the page but checking the config. */
export const jobs: Jobs = {
  crypt: jobRunner(
    () => startWorker(cryptWorker, 'crypt'),
    cryptFailure,
    ({ patience }: CryptJob) => patience,
  ),
  fetch: jobRunner(
    () => startWorker(fetchWorker, 'fetch-config'),
    () => configNotLoaded,
    () => fetchPatience + 5000,
  ),
  trace: jobRunner(
    () => startWorker(traceWorker, 'trace'),
    () => notTraced,
    () => 120_000, // what the result took to be made, and as long again
  ),
  convert: jobRunner(
    () => startWorker(convertWorker, 'convert'),
    () => notConverted,
    () => 60_000,
  ),
  hosts: jobRunner(
    () => startWorker(hostsWorker, 'hosts'),
    () => hostsNotChecked,
    () => 120_000,
  ),
};
