import { createContext } from 'react';
import type { RunHosts } from '../../hosts/hosts-job.ts';

/** Translates the configs of all hosts outside the page; undefined where nothing does. */
export const HostsContext = createContext<RunHosts | undefined>(undefined);
