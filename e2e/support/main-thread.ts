import type { Page } from '@playwright/test';

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Microseconds by the clock on the wall. */
  dur?: number;
  /** Microseconds for which the thread had a processor. */
  tdur?: number;
  args?: { name?: string };
}

/** The longest of some tasks, in milliseconds. */
interface Longest {
  /** By the clock on the wall, so with the time in which the machine did something else. */
  wall: number;
  /** Of processor time. */
  cpu: number;
}

/**
 * Runs something and tells how long the longest tasks of the page's main thread were meanwhile.
 * Taken from Chromium's own trace, for what a page can observe begins at 50 ms.
 */
export async function longestTask(page: Page, run: () => Promise<void>): Promise<Longest> {
  const browser = page.context().browser();
  if (!browser) throw new Error('the page has no browser to trace');
  await browser.startTracing(page, { categories: ['disabled-by-default-devtools.timeline', '__metadata'] });
  await run();
  // The trace's format is Chromium's; these are the fields of it that are used here.
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString('utf8')) as { traceEvents: TraceEvent[] };
  const own = new Set(traceEvents
    .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
    .map(({ pid, tid }) => `${pid} ${tid}`));
  const tasks = traceEvents.filter(({ name, pid, tid }) => name === 'RunTask' && own.has(`${pid} ${tid}`));
  if (tasks.length === 0) throw new Error('the trace has no tasks of the main thread');
  return {
    wall: Math.max(...tasks.map(({ dur = 0 }) => dur)) / 1000,
    cpu: Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000,
  };
}
