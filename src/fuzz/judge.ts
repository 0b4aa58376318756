import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import type { Input } from './generate/input.ts';
import { slowness } from './slowness.ts';
import { BrokenLaw, type Target } from './targets/target.ts';

/** What went wrong with an input. `ended` and `hangs` are noticed by the watching process, the others in the watched one. */
export interface Failure {
  check: 'throws' | 'law' | 'differs' | 'slow' | 'memory' | 'ended' | 'hangs';
  /** What went wrong, in one line. */
  message: string;
  /** Where, for people. */
  stack?: string;
}

/** How many milliseconds, on an ordinary machine, and how many bytes an answer may take. */
export const maxTime = 1000;
export const maxMemory = 200 * 2 ** 20;

/** An answer that takes longer is requested only once. */
const longToRepeat = 300;

/** The cost of an answer. */
export interface Cost {
  /** Milliseconds of wall-clock or processor time, whichever is less, because another process may have had the processor. */
  time: number;
  /** The most bytes by which the process grew. */
  memory: number;
}

/** The verdict on an input. */
export interface Verdict extends Cost {
  failure?: Failure;
}

/** Asks a target about an input and checks the answer against all laws. Never rejects. */
export async function judge(target: Target, input: Input): Promise<Verdict> {
  let question;
  try {
    question = target.prepare(input);
  } catch {
    // Another target asks for that, and reports it.
    return { time: 0, memory: 0 };
  }
  const before = { wall: performance.now(), cpu: process.cpuUsage(), memory: process.memoryUsage.rss(), peak: peak() };
  const costs = (): Cost => {
    const { user, system } = process.cpuUsage(before.cpu);
    const most = peak();
    return {
      time: Math.min(performance.now() - before.wall, (user + system) / 1000),
      memory: most > before.peak ? Math.max(0, most - before.memory) : 0,
    };
  };
  let asked;
  try {
    asked = await question();
  } catch (error) {
    return { ...costs(), failure: failureOf('throws', error) };
  }
  const cost = costs();
  const dear = whatIsDear(cost);
  if (dear) return { ...cost, failure: dear };
  try {
    await asked.check();
  } catch (error) {
    return { ...cost, failure: failureOf('law', error) };
  }
  if (cost.time > longToRepeat) return cost;
  try {
    const again = await target.prepare(input)();
    if (isDeepStrictEqual(asked.answer, again.answer)) return cost;
    return {
      ...cost,
      failure: { check: 'differs', message: `asked twice, it answers ${excerpt(asked.answer)}, then ${excerpt(again.answer)}` },
    };
  } catch (error) {
    return { ...cost, failure: failureOf('throws', error) };
  }
}

/**
 * The most bytes of memory that this process has had. Linux counts what the process that started this one had before
 * in `maxRSS`, which hides whatever takes less; it keeps the process's own beside it.
 */
function peak(): number {
  const [, own] = /^VmHWM:\s*(\d+) kB$/m.exec(statusOnLinux()) ?? [];
  return (own === undefined ? process.resourceUsage().maxRSS : Number(own)) * 1024;
}

function statusOnLinux(): string {
  try {
    return readFileSync('/proc/self/status', 'utf8');
  } catch {
    return '';
  }
}

function whatIsDear({ time, memory }: Cost): Failure | undefined {
  // Much memory takes much time as well, on a busy machine: the cause comes first.
  if (memory > maxMemory) return { check: 'memory', message: `it takes ${Math.round(memory / 2 ** 20)} MiB` };
  const usual = time > maxTime ? time / slowness() : time;
  if (usual > maxTime) return { check: 'slow', message: `it takes ${(usual / 1000).toFixed(1)} s` };
  return undefined;
}

function failureOf(check: 'throws' | 'law', error: unknown): Failure {
  if (!(error instanceof Error)) return { check, message: `throws ${String(error)}` };
  const message = `${error instanceof BrokenLaw ? '' : `${error.name}: `}${error.message}`.slice(0, 2000);
  return { check, message, ...(error.stack !== undefined && { stack: error.stack.slice(0, 4000) }) };
}

function excerpt(answer: unknown): string {
  const text = JSON.stringify(answer, (_, value: unknown) => (typeof value === 'bigint' ? `${value}n` : value)) as string | undefined;
  return (text ?? 'nothing').slice(0, 300);
}
