import { costs, type Method } from '../../../crypt/job.ts';

/** How a method and its cost are told to the user. */
export interface MethodWords {
  label: string;
  /** Which systems know the hash. */
  help: string;
  /** What the cost counts. */
  costLabel: string;
  /** The costs to choose from, where any number will not do. */
  choices?: readonly { cost: number; label: string }[];
}

export const methodWords: Readonly<Record<Method, MethodWords>> = {
  yescrypt: {
    label: 'yescrypt',
    help: 'The default of Fedora, and the hardest to crack. RHEL 8 and Flatcar from before 2025 may not know it.',
    costLabel: 'Memory for each try',
    choices: [5, 6, 7, 8].map((cost) => ({
      cost,
      label: `${2 ** (cost - 1)} MiB${cost === costs.yescrypt.usual ? ', as on Fedora' : ''}`,
    })),
  },
  sha512crypt: {
    label: 'sha512crypt',
    help: 'Known to every Linux system.',
    costLabel: 'Rounds',
  },
  'grub-pbkdf2': {
    label: 'PBKDF2 for GRUB',
    help: 'GRUB usually reads the keyboard as a US one, whatever the system does later.',
    costLabel: 'Iterations',
  },
};

/**
 * The method to offer first on a variant. Fedora makes yescrypt hashes itself. RHEL, which OpenShift
 * stands on, makes sha512crypt up to RHEL 9; so does Flatcar, whose releases up to 2024 had glibc's
 * crypt(3), which knows nothing better.
 */
export const usualMethod = (variant: string | undefined): Method =>
  variant === 'fcos' || variant === 'fiot' || variant === undefined ? 'yescrypt' : 'sha512crypt';

/** Whether the hash, by its look, is one that a password can be checked against here. */
export const isCheckable = (hash: string): boolean => /^(?:\$[y56]\$|grub\.pbkdf2\.)/.test(hash);
