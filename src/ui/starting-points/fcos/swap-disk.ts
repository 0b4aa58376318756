import * as words from '#words/start/starting-points';
import { coreLogin } from '../define/core-login.ts';
import { startingPoint } from '../define/starting-point.ts';

export const swapDisk = startingPoint({
  id: 'swap-disk',
  words: words.swapDisk,
  variant: 'fcos',
  body: `${coreLogin}
storage:
  disks:
    # {disk}
    - device: /dev/vdb
      wipe_table: false
      partitions:
        - number: 1
          label: swap
          size_mib: 4096
          # {type}
          type_guid: 0657FD6D-A4AB-43C4-84E5-0933C84B4F4F
  filesystems:
    - device: /dev/disk/by-partlabel/swap
      format: swap
      # {mount}
      with_mount_unit: true
`,
});
