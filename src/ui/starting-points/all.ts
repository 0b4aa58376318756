import { clusterChrony } from './openshift/cluster-chrony.ts';
import { clusterExtension } from './openshift/cluster-extension.ts';
import { clusterFips } from './openshift/cluster-fips.ts';
import { clusterKernelArguments } from './openshift/cluster-kernel-arguments.ts';
import { clusterRegistry } from './openshift/cluster-registry.ts';
import { edgeContainer } from './edge/edge-container.ts';
import { edgeUpdates } from './edge/edge-updates.ts';
import { iotContainer } from './edge/iot-container.ts';
import { iotHealthCheck } from './edge/iot-health-check.ts';
import { containerQuadlet } from './fcos/container-quadlet.ts';
import { containerUnit } from './fcos/container-unit.ts';
import { dataDisk } from './fcos/data-disk.ts';
import { encryptedRoot } from './fcos/encrypted-root.ts';
import { flatcarContainer } from './flatcar/flatcar-container.ts';
import { flatcarUpdatesOff } from './flatcar/flatcar-updates-off.ts';
import { hostnameFile } from './fcos/hostname-file.ts';
import { hostnameUnit } from './fcos/hostname-unit.ts';
import { maskedUnits } from './fcos/masked-units.ts';
import { mirroredBootDisk } from './fcos/mirrored-boot-disk.ts';
import { packages } from './fcos/packages.ts';
import { secondUser } from './fcos/second-user.ts';
import { serialConsole } from './fcos/serial-console.ts';
import { sshLogin } from './fcos/ssh-login.ts';
import type { StartingPoint } from './define/starting-point.ts';
import { staticAddress } from './fcos/static-address.ts';
import { swapDisk } from './fcos/swap-disk.ts';
import { sysctl } from './fcos/sysctl.ts';
import { updateWindow } from './fcos/update-window.ts';
import { updatesOff } from './fcos/updates-off.ts';
import { zramSwap } from './fcos/zram-swap.ts';

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
