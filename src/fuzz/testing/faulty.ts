import { serve } from '../child.ts';
import type { Input } from '../generate/input.ts';
import { maxMemory, maxTime } from '../judge.ts';
import { slowness } from '../slowness.ts';
import { law, target, textOf, type Target } from '../targets/target.ts';

let asked = 0;

/** For the test of the fuzzer: targets that fail in every possible way, each at a certain word. */
const goWrong: Readonly<Record<string, () => unknown>> = {
  throws: () => {
    throw new Error('thrown for a test');
  },
  differs: () => ++asked,
  slow: () => {
    const tooLong = 1.5 * maxTime * slowness();
    const start = process.cpuUsage();
    const spent = ({ user, system }: NodeJS.CpuUsage): number => (user + system) / 1000;
    while (spent(process.cpuUsage(start)) < tooLong);
  },
  memory: () => new Uint8Array(1.25 * maxMemory).fill(1).length,
  ended: () => process.abort(),
  // Whoever watches hears as little of it as of a loop without an end, which would keep a processor busy.
  hangs: () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0),
};

const targets: readonly Target[] = [
  ...Object.entries(goWrong).map(([name, wrong]) =>
    target(`faulty/${name}`, 'word', { given: textOf, answer: (text) => (text.includes(name) ? wrong() : text.length) }),
  ),
  target('faulty/law', 'word', {
    given: textOf,
    answer: (text) => text,
    check: (text) => law(!text.includes('law'), 'a law is broken for a test'),
  }),
];

const words = ['fine', ...Object.keys(goWrong), 'law'];

/** The inputs of the test: every other one is fine. */
export const faultyInput = (index: number): Input => ({
  kind: 'word',
  text: index % 2 === 0 ? 'fine' : `some text\nwith ${words[((index - 1) / 2) % words.length] ?? ''} in\nit`,
  files: [['a', { text: 'b' }]],
  choice: 5,
});

if (process.argv.includes('--child')) serve(targets, (_, index) => faultyInput(index));
