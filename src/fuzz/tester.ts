import { writeInput, type Input } from './generate/input.ts';
import type { Failure, Verdict } from './judge.ts';
import { Watched } from './watched.ts';

/** How often an expensive input is retried: each time nothing else runs, and being within the limits once is enough. */
const attempts = 3;

/** Judges inputs one by one in a watched process, which is restarted when one has ended it. */
export class Tester {
  private readonly script: string;
  private readonly silence: number | undefined;
  private child: Watched | undefined;
  private onVerdict: ((verdict: Verdict) => void) | undefined;

  /** `script` is the bundle that serves; a process silent for `silence` milliseconds hangs. */
  constructor(script: string, silence?: number) {
    this.script = script;
    this.silence = silence;
  }

  /** The verdict on an input. */
  async try(target: string, input: Input): Promise<Verdict> {
    const child = (this.child ??= new Watched(
      this.script,
      (report) => {
        if ('tried' in report) this.onVerdict?.(report.tried);
      },
      this.silence,
    ));
    const verdict = new Promise<Verdict>((resolve) => {
      this.onVerdict = resolve;
    });
    child.ask({ ask: 'try', target, input: writeInput(input) });
    const ended = child.end.then((end): Verdict => {
      if (this.child === child) this.child = undefined;
      return {
        time: 0,
        memory: 0,
        failure: end.how === 'hangs' ? { check: 'hangs', message: 'it does not come to an end' } : { check: 'ended', message: end.words },
      };
    });
    const settled = await Promise.race([verdict, ended]);
    child.rest();
    return settled;
  }

  /** Whether an input fails in a process of its own, alone on the machine as far as we can ensure; what costs too much has to do so each time. */
  async confirm(target: string, input: Input): Promise<Failure | undefined> {
    let last: Failure | undefined;
    for (let attempt = 0; attempt < attempts; attempt++) {
      this.stop();
      last = (await this.try(target, input)).failure;
      if (last?.check !== 'slow' && last?.check !== 'memory') return last;
    }
    return last;
  }

  stop(): void {
    this.child?.stop();
    this.child = undefined;
  }
}
