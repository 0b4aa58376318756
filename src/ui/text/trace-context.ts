import { createContext } from 'react';
import type { RunTrace } from '../../result/trace-job.ts';

/** Traces results outside the page; undefined where nothing does, and only those of small texts are traced. */
export const TraceContext = createContext<RunTrace | undefined>(undefined);
