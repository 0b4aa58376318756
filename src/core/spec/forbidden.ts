import type { When } from './when.ts';

/** A field a version has but does not support: anything in it is an error, also when sugar made it. */
export interface ForbiddenField {
  /** Path in the Ignition config, without list indexes. */
  path: string;
  message: string;
  when: When;
}

/** What versions forbid, checked on the output and reported where it came from. */
export const forbiddenFields: readonly ForbiddenField[] = [
  { path: 'storage.luks.clevis', message: 'clevis is not supported in this spec version', when: { flatcar: '*' } },
];
