import * as words from '#words/core/password-hashes';
import { readYescryptParams } from './yescrypt-params.ts';

/** A method of crypt(3), by its name in crypt(5). */
export interface HashMethod {
  name: string;
  /** The prefix of its hashes. */
  start: RegExp;
  /** The whole form of its hashes. The first group, if any, is the cost of a hash. */
  whole: RegExp;
  /** Whether a leaked hash can be cracked in days or less. */
  weak?: true;
  /** What the first group means, in words. */
  work?: (cost: string | undefined) => string | undefined;
}

const rounds = (count = '5000') => words.rounds(count);

function yescryptMemory(text = ''): string | undefined {
  const params = readYescryptParams(text);
  return params && words.memory(128 * params.r * 2 ** params.log2N);
}

/** What libxcrypt knows, and so what may be in /etc/shadow; the formats are those of crypt(5). */
export const hashMethods: readonly HashMethod[] = [
  { name: 'yescrypt', start: /^\$y\$/, whole: /^\$y\$([./\dA-Za-z]+)\$[./\dA-Za-z]{0,86}\$[./\dA-Za-z]{43}$/, work: yescryptMemory },
  { name: 'gost-yescrypt', start: /^\$gy\$/, whole: /^\$gy\$([./\dA-Za-z]+)\$[./\dA-Za-z]{0,86}\$[./\dA-Za-z]{43}$/, work: yescryptMemory },
  { name: 'scrypt', start: /^\$7\$/, whole: /^\$7\$[./\dA-Za-z]{11,97}\$[./\dA-Za-z]{43}$/ },
  { name: 'bcrypt', start: /^\$2[abxy]\$/, whole: /^\$2[abxy]\$(\d\d)\$[./\dA-Za-z]{53}$/, work: (cost) => words.cost(Number(cost)) },
  { name: 'sha512crypt', start: /^\$6\$/, whole: /^\$6\$(?:rounds=([1-9]\d{3,8})\$)?[^$:\n]{0,16}\$[./\dA-Za-z]{86}$/, work: rounds },
  { name: 'sha256crypt', start: /^\$5\$/, whole: /^\$5\$(?:rounds=([1-9]\d{3,8})\$)?[^$:\n]{0,16}\$[./\dA-Za-z]{43}$/, work: rounds },
  { name: 'sha1crypt', start: /^\$sha1\$/, whole: /^\$sha1\$[1-9]\d*\$[./\dA-Za-z]{1,64}\$[./\dA-Za-z]{28,64}$/, weak: true },
  { name: 'SunMD5', start: /^\$md5[$,]/, whole: /^\$md5(?:,rounds=[1-9]\d*)?\$[./\dA-Za-z]{8}\${1,2}[./\dA-Za-z]{22}$/, weak: true },
  { name: 'md5crypt', start: /^\$1\$/, whole: /^\$1\$[^$:\n]{1,8}\$[./\dA-Za-z]{22}$/, weak: true },
  { name: 'NT', start: /^\$3\$/, whole: /^\$3\$\$[\da-f]{32}$/, weak: true },
  { name: 'bsdicrypt', start: /^_/, whole: /^_[./\dA-Za-z]{19}$/, weak: true },
];
