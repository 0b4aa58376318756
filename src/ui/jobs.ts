import { createContext, use } from 'react';
import type { ConvertJob, ConvertReply } from '../convert/job.ts';
import type { CryptJob, CryptReply } from '../crypt/job.ts';
import type { HostsJob, HostsReply } from '../hosts/hosts-job.ts';
import type { FetchReply } from '../open/fetch-config.ts';
import type { TraceJob, TraceReply } from '../result/trace-job.ts';

/** Does a job outside the page. Never rejects: where it fails, or the signal ends it, the reply is a reason. */
type Run<Job, Reply> = (job: Job, signal: AbortSignal) => Promise<Reply>;

/** Work that is done outside the page, each kind in a worker of its own; passed in, because only the app starts workers. */
export interface Jobs {
  /** Makes and checks password hashes. */
  crypt: Run<CryptJob, CryptReply>;
  /** Loads a config from an address that the user agreed to. */
  fetch: Run<string, FetchReply>;
  /** Traces results back to their texts. */
  trace: Run<TraceJob, TraceReply>;
  /** Names and converts texts of other formats. */
  convert: Run<ConvertJob, ConvertReply>;
  /** Translates the configs of many hosts. */
  hosts: Run<HostsJob, HostsReply>;
}

/** The kinds of work that are done here: an embed has not all of them. */
export const JobsContext = createContext<Partial<Jobs>>({});

/** One kind of work; undefined where nothing does it. */
export const useJob = <Kind extends keyof Jobs>(kind: Kind): Partial<Jobs>[Kind] => use(JobsContext)[kind];
