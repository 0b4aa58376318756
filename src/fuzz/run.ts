import { writeFound, type Found } from './found.ts';
import { hunt, type Suspect } from './hunt.ts';
import type { Input } from './generate/input.ts';
import type { Failure } from './judge.ts';
import type { FuzzOptions } from './options.ts';
import { shrink } from './shrink.ts';
import { Tester } from './tester.ts';

/** How an input is made, in a word or two. */
export type MakeInput = (seed: number, index: number, largest: number) => { input: Input; made: string };

/** What a run needs. */
interface RunNeeds {
  /** The bundle whose processes are watched. */
  script: string;
  makeInput: MakeInput;
  /** Where failures are written. */
  folder: string;
  print: (line: string) => void;
}

/** Milliseconds that shrinking a failure may take, and how many failures are examined at the end of a run. */
const shrinkTime = 60_000;
const maxLookedInto = 40;

/** Looks for failures, makes them small and writes them down; returns those that can be reproduced. */
export async function run(options: FuzzOptions, { script, makeInput, folder, print }: RunNeeds): Promise<Found[]> {
  const { seed, largest } = options;
  const inputOf = ({ at }: Suspect) => makeInput(seed, at, largest);
  const kinds = new Map<string, Suspect>();
  print(`seed ${seed}: looking for ${options.seconds} s in ${options.jobs} processes`);
  const { inputs, asked, suspects } = await hunt(script, options, (suspect) => {
    const kind = kindOf(suspect, inputOf(suspect).made);
    const known = kinds.get(kind);
    if (!known)
      print(
        `  ${suspect.target} ${suspect.failure.check} at input ${suspect.at} (${inputOf(suspect).made}): ${firstLine(suspect.failure)}`,
      );
    // The smallest input is the quickest to shrink.
    if (!known || inputOf(suspect).input.text.length < inputOf(known).input.text.length) kinds.set(kind, suspect);
  });
  print(`${inputs} inputs, ${asked} questions, ${suspects.length} failures of ${kinds.size} kinds`);
  const found: Found[] = [];
  const tester = new Tester(script);
  for (const suspect of [...kinds.values()].slice(0, maxLookedInto)) {
    const real = await lookInto(tester, suspect.target, inputOf(suspect).input);
    if (!real) {
      print(`  ${suspect.target} ${suspect.failure.check} at input ${suspect.at}: not so when alone`);
      continue;
    }
    const name = writeFound(folder, real);
    found.push(real);
    print(
      `\n${real.target} ${real.check}: ${real.message}\n  ${folder}/${name}, from input ${suspect.at} (${inputOf(suspect).made})\n  ${JSON.stringify(real.input).slice(0, 1000)}`,
    );
  }
  tester.stop();
  return found;
}

const firstLine = ({ message }: Failure): string => (message.split('\n', 1)[0] ?? '').slice(0, 200);

/** Failures of one kind most likely have one cause: thrown at the same place, or expensive for inputs made in the same way. */
function kindOf({ target, failure: { check, message, stack } }: Suspect, made: string): string {
  const where = check === 'throws' || check === 'law' ? (/\n\s*at (\S+)/.exec(stack ?? '')?.[1] ?? '') : made;
  return [target, check, where, check === 'throws' || check === 'law' ? message.replace(/\d+|"[^"]*"/g, '#').slice(0, 60) : ''].join('\n');
}

/** Reproduces a failure and makes its input small; undefined when it cannot be reproduced on its own. */
async function lookInto(tester: Tester, target: string, input: Input): Promise<Found | undefined> {
  const failure = await tester.confirm(target, input);
  if (!failure) return undefined;
  const over = Date.now() + shrinkTime;
  const fails = async (smaller: Input): Promise<boolean> => {
    if (failure.check === 'memory') tester.stop();
    return (await tester.try(target, smaller)).failure?.check === failure.check;
  };
  const least = await shrink(input, fails, () => Date.now() > over);
  // A smaller input may fail with other words; an expensive one must be expensive again.
  const now = await tester.confirm(target, least);
  return now
    ? { target, input: least, check: now.check, message: now.message }
    : { target, input, check: failure.check, message: failure.message };
}
