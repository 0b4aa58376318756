import * as words from '#words/form/password';
import { costs, type Method } from '../../../crypt/job.ts';

/** A cost to choose, and its name. */
interface CostChoice {
  cost: number;
  label: string;
}

/** The costs of a method to choose from, where not every number is allowed. */
export const costChoices: Readonly<Partial<Record<Method, readonly CostChoice[]>>> = {
  yescrypt: [5, 6, 7, 8].map((cost) => ({ cost, label: words.memory(2 ** (cost - 1), cost === costs.yescrypt.usual) })),
};

/**
 * The method to offer first on a variant. Fedora makes yescrypt hashes itself. RHEL, which OpenShift
 * is based on, makes sha512crypt up to RHEL 9; so does Flatcar, whose releases up to 2024 had glibc's
 * crypt(3), which knows nothing better.
 */
export const usualMethod = (variant: string | undefined): Method =>
  variant === 'fcos' || variant === 'fiot' || variant === undefined ? 'yescrypt' : 'sha512crypt';

/** Whether a password can be checked against the hash here, judging by its look. */
export const isCheckable = (hash: string): boolean => /^(?:\$[y56]\$|grub\.pbkdf2\.)/.test(hash);
