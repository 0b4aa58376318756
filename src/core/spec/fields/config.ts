import { object, shape, text, type Infer } from './shape.ts';
import { bootDeviceShape } from './boot-device.ts';
import { grubShape } from './grub.ts';
import { ignitionShape } from './ignition.ts';
import { kernelArgumentsShape } from './kernel-arguments.ts';
import { metadataShape, openshiftShape } from './openshift.ts';
import { passwdShape } from './passwd.ts';
import { storageShape } from './storage.ts';
import { systemdShape } from './systemd.ts';

/** A whole config: Butane's as input, Ignition's (without the sugar) as output. */
export const configShape = shape('Config', {
  version: text({ sugar: true, plain: true, usual: true }),
  variant: text({ sugar: true, plain: true, options: ['fcos', 'flatcar', 'openshift', 'r4e', 'fiot'], open: true, usual: true }),
  ignition: object(ignitionShape, { always: true }),
  kernel_arguments: object(kernelArgumentsShape, { when: { base: '>=0.4' } }),
  passwd: object(passwdShape, { usual: true }),
  storage: object(storageShape, { usual: true }),
  systemd: object(systemdShape, { usual: true }),
  boot_device: object(bootDeviceShape, { sugar: true, when: { fcos: '>=1.3' } }),
  grub: object(grubShape, { sugar: true, when: { fcos: '>=1.5' } }),
  metadata: object(metadataShape, { sugar: true, always: true, when: { openshift: '*' }, usual: true }),
  openshift: object(openshiftShape, { sugar: true, when: { openshift: '*' }, usual: true }),
});

/** A whole config, decoded. */
export type Config = Infer<typeof configShape>;
