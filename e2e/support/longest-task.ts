import type { Page } from '@playwright/test';

/** Has each page that is loaded from now on note for how long its main thread is busy at a time. */
export const watchTasks = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const tasks: number[] = [];
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
      buffered: true,
    });
    Object.assign(globalThis, { longestTask: () => Math.max(0, ...tasks) });
  });

/** The longest that the page has stood still since it was loaded, in milliseconds; 0 where no task was long. */
export const longestTask = (page: Page): Promise<number> => page.evaluate<number>('longestTask()');
