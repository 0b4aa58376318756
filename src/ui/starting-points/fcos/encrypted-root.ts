import * as words from '#words/start/starting-points';
import { coreLogin } from '../define/core-login.ts';
import { startingPoint } from '../define/starting-point.ts';

export const encryptedRoot = startingPoint({
  id: 'encrypted-root',
  words: words.encryptedRoot,
  variant: 'fcos',
  body: `${coreLogin}
# The machine needs a TPM 2.0 and at least 4 GiB of memory. Without its TPM
# nobody can read the disk, you included: keep backups.
boot_device:
  luks:
    tpm2: true
`,
});
