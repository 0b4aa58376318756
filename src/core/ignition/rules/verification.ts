import { verificationShape } from '../../spec/fields/resource.ts';
import { rule, type Rule } from '../../rules/rule.ts';
import { holds, type Lineage, type When } from '../../spec/fields/when.ts';
import { utf8Length } from '../../go/utf8.ts';

/** Hash functions with the length of their sum in hex digits. */
const functions = new Map<string, { digits: number; when?: When }>([
  ['sha512', { digits: 128 }],
  ['sha256', { digits: 64, when: { ignition: '>=3.1' } }],
]);

function hashProblem(hash: string, lineage: Lineage): string | undefined {
  const dash = hash.indexOf('-');
  if (dash === -1) return 'malformed hash specifier';
  const hasher = functions.get(hash.slice(0, dash));
  if (hasher === undefined || !holds(hasher.when, lineage)) return 'unrecognized hash function';
  return utf8Length(hash.slice(dash + 1)) === hasher.digits ? undefined : 'incorrect size for hash sum';
}

/** Ignition's rules for a hash. It does not check whether the digits are hexadecimal. */
export const verificationRules: readonly Rule[] = [
  rule({
    code: 'verification-hash',
    on: verificationShape,
    severity: 'error',
    check({ hash }, report, { spec }) {
      const problem = hash === undefined ? undefined : hashProblem(hash, spec.lineage);
      if (problem) report(problem, ['hash']);
    },
  }),
];
