/** Microseconds of processor time that a run takes: the least of three. By the clock, other processes would count as well. */
function least(run: () => void): number {
  return Math.min(...[1, 2, 3].map(() => {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    return user + system;
  }));
}

/** How many times the work one run takes of another. */
export const ratio = (run: () => void, than: () => void): number => least(run) / Math.max(least(than), 1);

/** How many times the work a run takes on ten times the input: about 10 for what is linear, 100 for what is quadratic. */
export const growth = (run: (size: number) => void, size: number): number => ratio(() => run(10 * size), () => run(size));
