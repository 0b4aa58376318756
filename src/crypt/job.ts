import { passwordFailed } from '#words/store/jobs';
/** How a hash can be made: two methods of crypt(3), and GRUB's. */
export type Method = 'yescrypt' | 'sha512crypt' | 'grub-pbkdf2';

/** A password to be hashed. */
export interface HashJob {
  kind: 'hash';
  method: Method;
  password: string;
  /** The cost of the hash: doublings for yescrypt, rounds for the others. Clamped to the method's limits. */
  cost: number;
}

/** A password to be checked against a hash. */
export interface VerifyJob {
  kind: 'verify';
  hash: string;
  password: string;
}

/** A job, and the milliseconds after which it is unlikely to be still at work (`patience.ts`). */
export type CryptJob = (HashJob | VerifyJob) & { patience: number };

/** The result of a job: the hash that was made, whether the password matches, or a sentence that says why neither. */
export type CryptReply = { hash: string } | { matches: boolean } | { reason: string };

/** The possible costs of a hash, and the default. */
export const costs: Readonly<Record<Method, { least: number; most: number; usual: number }>> = {
  yescrypt: { least: 1, most: 11, usual: 5 }, // as crypt(3) counts
  sha512crypt: { least: 1000, most: 999_999_999, usual: 100_000 }, // crypt(3) itself takes 5000, which dates from 2007
  'grub-pbkdf2': { least: 1000, most: 10_000_000, usual: 10_000 }, // as grub2-mkpasswd-pbkdf2 does; GRUB is slow
};

/** A cost clamped to the limits of its method, as a whole number. Anything that is not a number becomes the default. */
export function clampCost(method: Method, cost: number): number {
  const { least, most, usual } = costs[method];
  return Number.isNaN(cost) ? usual : Math.trunc(Math.min(Math.max(cost, least), most));
}

/** The beginning of the sentence that says why a job was not done. */
export const cryptFailure = ({ kind }: HashJob | VerifyJob): string => passwordFailed[kind];
