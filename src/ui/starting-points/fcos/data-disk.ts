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
    # {disk}
    - device: /dev/vdb
      # {wipe}
      wipe_table: false
      partitions:
        # {size}
        - number: 1
          label: data
  filesystems:
    - device: /dev/disk/by-partlabel/data
      path: /var/data
      format: xfs
      label: data
      # {mount}
      with_mount_unit: true
`,
});
