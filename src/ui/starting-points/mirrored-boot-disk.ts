import * as words from '#words/page/starting-points';
import { coreLogin } from './core-login.ts';
import type { StartingPoint } from './starting-point.ts';

export const mirroredBootDisk: StartingPoint = {
  id: 'mirrored-boot-disk',
  ...words.mirroredBootDisk,
  target: 'fcos@1.6.0',
  text: `variant: fcos
version: 1.6.0
${coreLogin}
# The machine needs at least 4 GiB of memory.
boot_device:
  layout: x86_64
  mirror:
    # The boot disk and one more. Both are erased.
    devices:
      - /dev/sda
      - /dev/sdb
`,
};
