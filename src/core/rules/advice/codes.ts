import { adviceRules } from './all-rules.ts';

/** The codes of what is not a rule of `all-rules.ts`: of the rules on single values, and of what is about the text itself. */
export const otherCodes = [
  'contents-not-gzip',
  'password-hash-look',
  'grub-hash-look',
  'ssh-key-unusable',
  'placeholder-left',
  'ignored-document',
  'ignore-unknown-code',
  'unit-setting',
  'release-too-old',
  'release-unclear',
] as const;

/** All names that advice can be silenced by. */
export const adviceCodes: ReadonlySet<string> = new Set([...adviceRules.map(({ code }) => code), ...otherCodes]);
