/** How long a run takes: the shortest of three, in time that the process itself spent, for a machine may do other things as well. */
function shortest(run: () => void): number {
  return Math.min(
    ...[1, 2, 3].map(() => {
      const start = process.cpuUsage();
      run();
      const { user, system } = process.cpuUsage(start);
      return user + system;
    }),
  );
}

/** How many times as long one run takes as another. */
export const ratio = (run: () => void, than: () => void): number => shortest(run) / shortest(than);

/** From here on a growth may be that of another process, which held this one up: it is measured again. */
const doubtful = 20;
const attempts = 5;

/** How many times as long a run takes on ten times the input: about 10 for what is linear, 100 for what is quadratic. */
export function growth(run: (size: number) => void, size: number): number {
  let least = Infinity;
  for (let attempt = 0; attempt < attempts && least > doubtful; attempt++)
    least = Math.min(
      least,
      ratio(
        () => run(10 * size),
        () => run(size),
      ),
    );
  return least;
}
