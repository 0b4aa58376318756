import { writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { readInput, type Input, type WrittenInput } from './generate/input.ts';
import { judge, type Failure, type Verdict } from './judge.ts';
import type { Target } from './targets/target.ts';

/** A request from the watching process to a child, one per line as JSON. */
export type Request =
  /** Judges every `step`th input of a seed from a number on, until it is ended; `from` may begin with a later target. */
  | { ask: 'inputs'; seed: number; from: number; step: number; skipTargets: number; largest: number }
  /** Judges one input with one target. */
  | { ask: 'try'; target: string; input: WrittenInput };

/** A message from a child, one per line as JSON. */
export type Report =
  /** A target begins with an input; what follows is about it, until the next one begins. */
  { at: number; target: string; index: number } | { at: number; target: string; failure: Failure } | { tried: Verdict };

/** Written synchronously, so that it is out when the process dies. */
const say = (report: Report): void => void writeSync(1, `${JSON.stringify(report)}\n`);

/** Serves the watching process: judges what it asks for, and announces each step first. */
export function serve(targets: readonly Target[], inputAt: (seed: number, index: number, largest: number) => Input): void {
  const names = new Map(targets.map((target) => [target.name, target]));

  async function judgeInputs({ seed, from, step, skipTargets, largest }: Extract<Request, { ask: 'inputs' }>): Promise<void> {
    for (let at = from; ; at += step) {
      const input = inputAt(seed, at, largest);
      for (const [index, target] of targets.entries()) {
        if (target.takes !== input.kind || (at === from && index < skipTargets)) continue;
        say({ at, target: target.name, index });
        const { failure } = await judge(target, input);
        if (failure) say({ at, target: target.name, failure });
      }
    }
  }

  async function answer(request: Request): Promise<void> {
    if (request.ask === 'inputs') return judgeInputs(request);
    const target = names.get(request.target);
    if (!target) throw new Error(`there is no target ${request.target}`);
    say({ tried: await judge(target, readInput(request.input)) });
  }

  // An uncaught exception ends the process, which is what the watching one looks for.
  createInterface({ input: process.stdin }).on('line', (line) => void answer(JSON.parse(line) as Request)); // only `Watched` writes there
}
