import { parseArgs } from 'node:util';

/** The options of a run. */
export interface FuzzOptions {
  seconds: number;
  seed: number;
  /** How many processes look for failures at once. */
  jobs: number;
  /** How long a text may be, in characters. */
  largest: number;
  /** Inputs after which a run is over, even if there is time left. */
  runs: number;
}

export const usage = `npm run fuzz -- [--seconds N] [--seed S] [--jobs N] [--largest CHARACTERS] [--runs N]
  --seconds  how long to look (60)
  --seed     where the inputs come from (by the clock); the same seed makes the same inputs
  --jobs     processes at once (2)
  --largest  characters of a text at most (1048576)
  --runs     inputs after which to stop, even before the time`;

/** Reads the arguments of a run; throws a message about invalid ones. */
export function readOptions(args: string[], now: number): FuzzOptions {
  const { values } = parseArgs({
    args,
    options: {
      seconds: { type: 'string' },
      seed: { type: 'string' },
      jobs: { type: 'string' },
      largest: { type: 'string' },
      runs: { type: 'string' },
    },
  });
  const number = (name: keyof typeof values, usual: number): number => {
    const given = values[name];
    if (given === undefined) return usual;
    if (!/^\d+$/.test(given)) throw new Error(`--${name} takes a whole number, not ${given}`);
    return Number(given);
  };
  return {
    seconds: number('seconds', 60),
    seed: number('seed', now % 1_000_000),
    jobs: Math.max(1, number('jobs', 2)),
    largest: number('largest', 2 ** 20),
    runs: number('runs', Infinity),
  };
}
