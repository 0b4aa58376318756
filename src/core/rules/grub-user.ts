import { grubUserShape } from '../spec/fields/grub.ts';
import { rule } from './rule.ts';

/** A user of the boot loader needs a name and a password. */
export const grubUser = rule({
  code: 'grub-user-incomplete',
  on: grubUserShape,
  severity: 'error',
  check({ name, password_hash }, report) {
    if (!name) report('field "name" is required', ['name']);
    if (!password_hash) report('field "password_hash" is required', ['password_hash']);
  },
});
