import { flag, int, object, objects, shape, text, texts, type Infer } from './shape.ts';
import { cexShape, tangShape } from './luks.ts';

/** `boot_device.luks`. */
export const bootDeviceLuksShape = shape('BootDeviceLuks', {
  cex: object(cexShape, { when: { base: '>=0.6' } }),
  discard: flag({ when: { base: '>=0.5' } }),
  device: text({ when: { base: '>=0.6' }, control: 'device' }),
  tang: objects(tangShape, { usual: true }),
  threshold: int({ absent: '1' }),
  tpm2: flag({ usual: true }),
});

/** `boot_device.mirror`. */
export const bootDeviceMirrorShape = shape('BootDeviceMirror', {
  devices: texts({ usual: true, control: 'device' }),
});

/** `boot_device`: sugar for an encrypted or mirrored root disk. */
export const bootDeviceShape = shape('BootDevice', {
  layout: text({ options: ['x86_64', 'aarch64', 'ppc64le'], open: true, usual: true, absent: 'x86_64' }),
  luks: object(bootDeviceLuksShape, { usual: true }),
  mirror: object(bootDeviceMirrorShape, { usual: true }),
});

/** `boot_device`, decoded. */
export type BootDevice = Infer<typeof bootDeviceShape>;
/** `boot_device.luks`, decoded. */
export type BootDeviceLuks = Infer<typeof bootDeviceLuksShape>;
