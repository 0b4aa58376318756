import { bootDeviceMirrorShape, bootDeviceShape } from '../spec/fields/boot-device.ts';
import { rule } from './rule.ts';

const layoutMissing = 'boot_device.layout should be specified when boot_device.mirror is specified';
const tooFew = 'mirroring requires at least two devices';

/** A mirror without a layout uses x86_64's, which boots on nothing else: an error since fcos 1.7. */
export const mirrorNeedsLayout = rule({
  code: 'mirror-needs-layout',
  on: bootDeviceShape,
  when: { fcos: '>=1.7' },
  severity: 'error',
  check({ mirror, layout }, report) {
    if (mirror?.devices?.length && layout === undefined) report(layoutMissing, ['mirror']);
  },
});

/** The same before fcos 1.7, when it was only a warning. */
export const mirrorShouldHaveLayout = rule({
  code: 'mirror-should-have-layout',
  on: bootDeviceShape,
  when: { fcos: '<1.7' },
  severity: 'warning',
  check({ mirror, layout }, report) {
    if (mirror?.devices?.length && layout === undefined) report(layoutMissing, ['mirror']);
  },
});

/** One disk is not a mirror. */
export const mirrorNeedsTwoDevices = rule({
  code: 'mirror-needs-two-devices',
  on: bootDeviceMirrorShape,
  severity: 'error',
  check({ devices }, report) {
    if (devices?.length === 1) report(tooFew, ['devices']);
  },
});

/** Butane reports it a second time, for the boot device that has the mirror. */
export const bootDeviceMirrorNeedsTwoDevices = rule({
  code: 'boot-device-mirror-needs-two-devices',
  on: bootDeviceShape,
  severity: 'error',
  check({ mirror }, report) {
    if (mirror?.devices?.length === 1) report(tooFew, ['mirror', 'devices']);
  },
});
