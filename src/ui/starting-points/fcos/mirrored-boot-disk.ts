import * as words from '#words/start/starting-points';
import { coreLogin } from '../define/core-login.ts';
import { startingPoint } from '../define/starting-point.ts';

export const mirroredBootDisk = startingPoint({
  id: 'mirrored-boot-disk',
  words: words.mirroredBootDisk,
  variant: 'fcos',
  body: `${coreLogin}
# {memory}
boot_device:
  layout: x86_64
  mirror:
    # {disks}
    devices:
      - /dev/sda
      - /dev/sdb
`,
});
