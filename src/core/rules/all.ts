import { bootDeviceLayout, bootDeviceLayoutLegacy } from './boot-device-layout.ts';
import { bootDeviceCex, bootDeviceLuksMethod } from './boot-device-luks.ts';
import { bootDeviceMirrorNeedsTwoDevices, mirrorNeedsLayout, mirrorNeedsTwoDevices, mirrorShouldHaveLayout } from './boot-device-mirror.ts';
import { decimalDirectoryMode, decimalFileMode } from './decimal-mode.ts';
import { grubUser } from './grub-user.ts';
import { cexKernelArgument } from './cex-kernel-argument.ts';
import { kernelType } from './kernel-type.ts';
import { machineConfigNamed } from './machine-config-named.ts';
import { mountPoint } from './mount-point.ts';
import { mountUnitNeedsFormat, mountUnitNeedsPath } from './mount-unit.ts';
import { quadlet } from './quadlet.ts';
import { resourceSources, fileContentsSources } from './resource-sources.ts';
import { reuseByLabel } from './reuse-by-label.ts';
import type { Rule } from './rule.ts';
import { systemdSources } from './systemd-sources.ts';
import { treeNeedsLocal } from './tree-needs-local.ts';

/** Butane's rules on the config as written; those on one mapping are in the order in which they report. */
export const butaneRules: readonly Rule[] = [
  reuseByLabel,
  mountPoint,
  resourceSources,
  fileContentsSources,
  mountUnitNeedsPath,
  mountUnitNeedsFormat,
  decimalFileMode,
  decimalDirectoryMode,
  treeNeedsLocal,
  systemdSources,
  mirrorNeedsLayout,
  mirrorShouldHaveLayout,
  bootDeviceLayoutLegacy,
  bootDeviceLayout,
  bootDeviceCex,
  bootDeviceMirrorNeedsTwoDevices,
  mirrorNeedsTwoDevices,
  bootDeviceLuksMethod,
  grubUser,
  quadlet,
  machineConfigNamed,
  kernelType,
  cexKernelArgument,
];
