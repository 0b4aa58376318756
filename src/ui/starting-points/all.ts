import { clusterChrony } from './cluster-chrony.ts';
import { clusterExtension } from './cluster-extension.ts';
import { clusterFips } from './cluster-fips.ts';
import { clusterKernelArguments } from './cluster-kernel-arguments.ts';
import { clusterRegistry } from './cluster-registry.ts';
import { edgeContainer } from './edge-container.ts';
import { edgeUpdates } from './edge-updates.ts';
import { iotContainer } from './iot-container.ts';
import { iotHealthCheck } from './iot-health-check.ts';
import { containerQuadlet } from './container-quadlet.ts';
import { containerUnit } from './container-unit.ts';
import { dataDisk } from './data-disk.ts';
import { encryptedRoot } from './encrypted-root.ts';
import { flatcarContainer } from './flatcar-container.ts';
import { flatcarUpdatesOff } from './flatcar-updates-off.ts';
import { hostnameFile } from './hostname-file.ts';
import { hostnameUnit } from './hostname-unit.ts';
import { maskedUnits } from './masked-units.ts';
import { mirroredBootDisk } from './mirrored-boot-disk.ts';
import { packages } from './packages.ts';
import { secondUser } from './second-user.ts';
import { serialConsole } from './serial-console.ts';
import { sshLogin } from './ssh-login.ts';
import type { StartingPoint } from './starting-point.ts';
import { staticAddress } from './static-address.ts';
import { swapDisk } from './swap-disk.ts';
import { sysctl } from './sysctl.ts';
import { updateWindow } from './update-window.ts';
import { updatesOff } from './updates-off.ts';
import { zramSwap } from './zram-swap.ts';

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
  clusterChrony,
  clusterKernelArguments,
  clusterRegistry,
  clusterExtension,
  clusterFips,
  edgeContainer,
  edgeUpdates,
  iotContainer,
  iotHealthCheck,
];
