import { createContext, use } from 'react';
import type { ConvertJob, ConvertReply } from '../convert/job.ts';
import type { RunCrypt } from '../crypt/job.ts';
import type { RunHosts } from '../hosts/hosts-job.ts';
import type { RunFetch } from '../open/fetch-config.ts';
import type { RunTrace } from '../result/trace-job.ts';

/** Work that is done outside the page, each kind in a worker of its own; passed in, because only the app starts workers. None rejects: where it fails, or the signal ends it, the reply is a reason. */
export interface Jobs {
  /** Makes and checks password hashes. */
  crypt: RunCrypt;
  /** Loads a config from an address that the user agreed to. */
  fetch: RunFetch;
  /** Traces results back to their texts. */
  trace: RunTrace;
  /** Names and converts texts of other formats. */
  convert: (job: ConvertJob, signal: AbortSignal) => Promise<ConvertReply>;
  /** Translates the configs of many hosts. */
  hosts: RunHosts;
}

/** The kinds of work that are done here: an embed has not all of them. */
export const JobsContext = createContext<Partial<Jobs>>({});

/** One kind of work; undefined where nothing does it. */
export const useJob = <Kind extends keyof Jobs>(kind: Kind): Partial<Jobs>[Kind] => use(JobsContext)[kind];
