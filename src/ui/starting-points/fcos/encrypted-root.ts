import * as words from '#words/start/starting-points';
import { coreLogin } from '../define/core-login.ts';
import { startingPoint } from '../define/starting-point.ts';

export const encryptedRoot = startingPoint({
  id: 'encrypted-root',
  words: words.encryptedRoot,
  variant: 'fcos',
  body: `${coreLogin}
# {machine}
boot_device:
  luks:
    tpm2: true
`,
});
