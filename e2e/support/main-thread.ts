import type { Page } from '@playwright/test';

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** When it began, in microseconds. */
  ts: number;
  /** Microseconds of wall-clock time. */
  dur?: number;
  /** Microseconds for which the thread had a processor. */
  tdur?: number;
  args?: {
    name?: string;
    data?: {
      type?: string;
      /** For an event, in milliseconds: until the frame that shows the result is on screen. */
      duration?: number;
    };
  };
}

/** Milliseconds of something. */
interface Times {
  /** Wall-clock time, including the time in which the machine did something else. */
  wall: number;
  /** Processor time. */
  cpu: number;
}

/** What Chromium's own trace says about typing; what a page can observe itself is rounded to 8 ms, and starts at 16. */
interface TypingTrace {
  /** For each key, from its event to the frame on screen that shows the result; and the main thread's processor time in between. */
  keys: readonly Times[];
  /** The main thread's processor time for everything that was done. */
  all: number;
}

/** Runs something that types, and returns what the page's main thread did meanwhile. */
export async function traceTyping(page: Page, run: () => Promise<void>): Promise<TypingTrace> {
  const browser = page.context().browser();
  if (!browser) throw new Error('the page has no browser to trace');
  await browser.startTracing(page, { categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', '__metadata'] });
  await run();
  // The trace's format is Chromium's; these are the fields used here.
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString('utf8')) as { traceEvents: TraceEvent[] };
  const own = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = traceEvents.filter(({ name, pid, tid, dur = 0 }) => name === 'RunTask' && dur > 0 && own.has(`${pid} ${tid}`));
  const keys = traceEvents.flatMap(({ name, ph, pid, ts, args }): Times[] => {
    const { type, duration: wall = 0 } = args?.data ?? {};
    if (name !== 'EventTiming' || ph !== 'b' || type !== 'keydown') return [];
    const cpu = tasks.filter((task) => task.pid === pid).reduce((sum, task) => sum + shareOf(task, ts, ts + wall * 1000), 0) / 1000;
    return [{ wall, cpu }];
  });
  if (keys.length === 0) throw new Error('the trace has no keys');
  return { keys, all: tasks.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000 };
}

/** The value below which a given share of some numbers lies: 0.5 gives the median. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)] ?? 0;
}

/** Microseconds of processor time that a task had between two moments, assuming that it is spread evenly. */
function shareOf({ ts, dur = 0, tdur = 0 }: TraceEvent, start: number, end: number): number {
  const common = Math.min(ts + dur, end) - Math.max(ts, start);
  return common > 0 ? (tdur * common) / dur : 0;
}
