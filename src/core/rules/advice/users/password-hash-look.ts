import { readGrubHash } from '../../../passwd/grub-hash.ts';
import { readPasswordHash } from '../../../passwd/password-hash.ts';
import { grubUserShape } from '../../../spec/fields/grub.ts';
import { groupShape, userShape } from '../../../spec/fields/passwd.ts';
import { rule } from '../../rule.ts';

/** Nothing checks a password hash before someone tries to log in, and then the machine is out of reach. */
export const passwordHashLook = rule({
  code: 'password-hash-look',
  on: [userShape, groupShape],
  severity: 'warning',
  check({ password_hash = '' }, report) {
    const { problem } = readPasswordHash(password_hash);
    if (problem !== undefined) report(problem, ['password_hash']);
  },
});

/** The same for the boot loader's users. Butane's own rule makes sure that there is a hash at all. */
export const grubHashLook = rule({
  code: 'grub-hash-look',
  on: grubUserShape,
  severity: 'warning',
  check({ password_hash = '' }, report) {
    const { problem } = readGrubHash(password_hash);
    if (password_hash !== '' && problem !== undefined) report(problem, ['password_hash']);
  },
});
