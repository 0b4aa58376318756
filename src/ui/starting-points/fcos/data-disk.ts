import * as words from '#words/start/starting-points';
import { coreLogin } from '../define/core-login.ts';
import { startingPoint } from '../define/starting-point.ts';

export const dataDisk = startingPoint({
  id: 'data-disk',
  words: words.dataDisk,
  variant: 'fcos',
  body: `${coreLogin}
storage:
  disks:
    # The name of your disk; lsblk on a running machine lists them.
    - device: /dev/vdb
      # Nothing is erased: a partition made like this before is used again, and
      # anything else in its place stops the first boot. With true, the disk is wiped.
      wipe_table: false
      partitions:
        # Without a size it takes the whole disk.
        - number: 1
          label: data
  filesystems:
    - device: /dev/disk/by-partlabel/data
      path: /var/data
      format: xfs
      label: data
      # Adds the unit that mounts it at every boot.
      with_mount_unit: true
`,
});
