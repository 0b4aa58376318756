import type { FieldCatalogue } from '../../types/field-words.ts';
import { bootDevice } from './boot-device.ts';
import { config } from './config.ts';
import { disk } from './disk.ts';
import { grub } from './grub.ts';
import { ignition } from './ignition.ts';
import { kernelArguments } from './kernel-arguments.ts';
import { luks } from './luks.ts';
import { nodes } from './node.ts';
import { openshift } from './openshift.ts';
import { passwd } from './passwd.ts';
import { resource } from './resource.ts';
import { storage } from './storage.ts';
import { systemd } from './systemd.ts';

/** What fields are in French. */
export const fields: FieldCatalogue = {
  ...bootDevice,
  ...config,
  ...disk,
  ...grub,
  ...ignition,
  ...kernelArguments,
  ...luks,
  ...nodes,
  ...openshift,
  ...passwd,
  ...resource,
  ...storage,
  ...systemd,
};
