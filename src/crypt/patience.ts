import { splitGrubHash } from '../core/passwd/grub-hash.ts';
import { readYescryptParams } from '../core/passwd/yescrypt-params.ts';
import { clampCost, type HashJob, type Method, type VerifyJob } from './job.ts';

/** Milliseconds that a job may take however small it is, including the start of its worker. */
const minPatience = 20_000;
/** The longest that a timer can wait. */
const maxPatience = 2 ** 31 - 1;

/** Milliseconds that a unit of work may take, some thirty times what it takes on a machine of 2020: a round, or a block of 128 bytes. */
const perUnit: Readonly<Record<Method, number>> = { sha512crypt: 0.1, 'grub-pbkdf2': 0.25, yescrypt: 0.075 };

/** Milliseconds after which a job is unlikely to be still at work, by its number of rounds. */
export function cryptPatience(job: HashJob | VerifyJob): number {
  const { method, units } = job.kind === 'hash' ? workOf(job) : workIn(job.hash);
  // A long password takes longer.
  const times = method === 'sha512crypt' ? 1 + job.password.length / 32 : 1;
  return Math.min(maxPatience, Math.ceil(minPatience + units * perUnit[method] * times));
}

interface Work {
  method: Method;
  units: number;
}

function workOf({ method, cost }: HashJob): Work {
  const clamped = clampCost(method, cost);
  return { method, units: method === 'yescrypt' ? 32 * 2 ** (clamped + 7) : clamped };
}

/** The work of checking a hash; the minimum for what is not a hash. */
function workIn(hash: string): Work {
  const grub = splitGrubHash(hash);
  if (grub) return { method: 'grub-pbkdf2', units: grub.iterations * Math.max(1, grub.hash.length / 128) };
  const params = readYescryptParams(/^\$y\$([^$]+)\$/.exec(hash)?.[1] ?? '');
  if (params) return { method: 'yescrypt', units: params.r * 2 ** params.log2N };
  return { method: 'sha512crypt', units: Number(/^\$[56]\$rounds=(\d{1,9})\$/.exec(hash)?.[1] ?? 5000) };
}
