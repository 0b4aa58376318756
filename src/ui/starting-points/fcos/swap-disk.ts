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
    # The name of your disk; lsblk on a running machine lists them.
    - device: /dev/vdb
      wipe_table: false
      partitions:
        - number: 1
          label: swap
          size_mib: 4096
          # The GPT type for swap.
          type_guid: 0657FD6D-A4AB-43C4-84E5-0933C84B4F4F
  filesystems:
    - device: /dev/disk/by-partlabel/swap
      format: swap
      # Adds the unit that turns it on at every boot.
      with_mount_unit: true
`,
});
