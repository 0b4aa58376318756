import { containerQuadlet } from '../starting-points/container-quadlet.ts';
import { containerUnit } from '../starting-points/container-unit.ts';
import { dataDisk } from '../starting-points/data-disk.ts';
import { encryptedRoot } from '../starting-points/encrypted-root.ts';
import { flatcarContainer } from '../starting-points/flatcar-container.ts';
import { flatcarUpdatesOff } from '../starting-points/flatcar-updates-off.ts';
import { hostnameFile } from '../starting-points/hostname-file.ts';
import { hostnameUnit } from '../starting-points/hostname-unit.ts';
import { maskedUnits } from '../starting-points/masked-units.ts';
import { mirroredBootDisk } from '../starting-points/mirrored-boot-disk.ts';
import { packages } from '../starting-points/packages.ts';
import { secondUser } from '../starting-points/second-user.ts';
import { serialConsole } from '../starting-points/serial-console.ts';
import { sshLogin } from '../starting-points/ssh-login.ts';
import type { StartingPoint } from '../starting-points/starting-point.ts';
import { staticAddress } from '../starting-points/static-address.ts';
import { swapDisk } from '../starting-points/swap-disk.ts';
import { sysctl } from '../starting-points/sysctl.ts';
import { updateWindow } from '../starting-points/update-window.ts';
import { updatesOff } from '../starting-points/updates-off.ts';
import { zramSwap } from '../starting-points/zram-swap.ts';

/** What a new config can begin with, the most wanted first. */
export const startingPoints: readonly StartingPoint[] = [
  sshLogin,
  secondUser,
  hostnameFile,
  containerUnit,
  containerQuadlet,
  packages,
  dataDisk,
  staticAddress,
  updateWindow,
  updatesOff,
  flatcarUpdatesOff,
  flatcarContainer,
  maskedUnits,
  hostnameUnit,
  encryptedRoot,
  mirroredBootDisk,
  zramSwap,
  swapDisk,
  sysctl,
  serialConsole,
];
