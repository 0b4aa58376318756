import type { Report } from './child.ts';
import type { FuzzOptions } from './options.ts';
import type { Failure } from './judge.ts';
import { Watched } from './watched.ts';

/** A failure as first seen. */
export interface Suspect {
  /** The number of the input. */
  at: number;
  target: string;
  failure: Failure;
}

/** The result of a hunt. */
export interface Hunted {
  inputs: number;
  /** How often each target was asked. */
  asked: number;
  suspects: Suspect[];
}

/** Makes several watched processes go through the inputs of a seed, until the time is over; one that ends or hangs is restarted after the input it was at. */
export async function hunt(
  script: string,
  { seed, seconds, jobs, largest, runs }: FuzzOptions,
  onSuspect: (suspect: Suspect) => void,
): Promise<Hunted> {
  const over = Date.now() + seconds * 1000;
  const hunted: Hunted = { inputs: 0, asked: 0, suspects: [] };
  const add = (suspect: Suspect) => {
    hunted.suspects.push(suspect);
    onSuspect(suspect);
  };

  async function hunter(first: number): Promise<void> {
    let current = { at: first, target: '', index: -1 };
    const state = { isDone: false };
    while (Date.now() < over && current.at < runs) {
      const child = new Watched(script, (report: Report) => {
        if ('tried' in report || state.isDone) return;
        if ('failure' in report) return add(report);
        if (report.at >= runs) {
          state.isDone = true;
          return child.stop();
        }
        hunted.asked++;
        if (report.at !== current.at || current.index < 0) hunted.inputs++;
        current = report;
      });
      child.ask({ ask: 'inputs', seed, from: current.at, step: jobs, skipTargets: current.index + 1, largest });
      const timer = setTimeout(
        () => {
          state.isDone = true;
          child.stop();
        },
        Math.max(0, over - Date.now()),
      );
      const end = await child.end;
      clearTimeout(timer);
      if (state.isDone) return;
      if (current.index < 0) throw new Error(`the first input is never come to: ${end.how === 'ended' ? end.words : end.how}`);
      const failure: Failure =
        end.how === 'hangs' ? { check: 'hangs', message: 'it does not come to an end' } : { check: 'ended', message: end.words };
      add({ at: current.at, target: current.target, failure });
    }
  }

  await Promise.all(Array.from({ length: jobs }, (_, first) => hunter(first)));
  return hunted;
}
