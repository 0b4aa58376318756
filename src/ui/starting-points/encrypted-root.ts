import * as words from '#words/page/starting-points';
import { coreLogin } from './core-login.ts';
import type { StartingPoint } from './starting-point.ts';

export const encryptedRoot: StartingPoint = {
  id: 'encrypted-root',
  ...words.encryptedRoot,
  target: 'fcos@1.6.0',
  text: `variant: fcos
version: 1.6.0
${coreLogin}
# The machine needs a TPM 2.0 and at least 4 GiB of memory. Without its TPM
# nobody can read the disk, you included: keep backups.
boot_device:
  luks:
    tpm2: true
`,
};
