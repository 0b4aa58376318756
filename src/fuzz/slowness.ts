/** Milliseconds of processor time that the work below takes on an idle machine. */
const usual = 20;
const times = 5;

/** How many times slower than usual the processor is right now: one shared with others is slower even by processor time. At least 1. */
export function slowness(): number {
  const least = Math.min(
    ...Array.from({ length: times }, () => {
      const start = process.cpuUsage();
      work();
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    }),
  );
  return Math.max(1, least / usual);
}

/** A sample of what programs do: texts, maps, numbers. */
function work(): number {
  const seen = new Map<string, number>();
  let sum = 0;
  for (let index = 0; index < 200_000; index++) {
    seen.set(`k${index % 5000}`, index);
    sum ^= seen.get(`k${(index * 7) % 5000}`) ?? 0;
  }
  return sum;
}
