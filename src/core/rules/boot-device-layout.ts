import { bootDeviceShape, type BootDevice } from '../spec/fields/boot-device.ts';
import { rule, type Report } from './rule.ts';

const common = ['aarch64', 'ppc64le', 'x86_64'];

/** The boot disk's partitions depend on the architecture; only these layouts are known. */
export const bootDeviceLayoutLegacy = rule({
  code: 'boot-device-layout-legacy',
  on: bootDeviceShape,
  when: { fcos: '<1.6' },
  severity: 'error',
  check({ layout }, report) {
    if (layout !== undefined && !common.includes(layout)) {
      report('layout must be one of: aarch64, ppc64le, x86_64', ['layout']);
    }
  },
});

/** Since fcos 1.6 there are layouts for IBM Z, where LUKS needs a disk and mirrors are impossible. */
export const bootDeviceLayout = rule({
  code: 'boot-device-layout',
  on: bootDeviceShape,
  when: { fcos: '>=1.6' },
  severity: 'error',
  check(bootDevice, report) {
    const { layout, mirror } = bootDevice;
    if (layout === undefined) return;
    if (layout === 's390x-eckd') checkDevice(bootDevice, /\/dev\/dasd[a-z]$/, report);
    else if (layout === 's390x-zfcp') checkDevice(bootDevice, /\/dev\/sd[a-z]$/, report);
    else if (layout !== 's390x-virt' && !common.includes(layout)) {
      report('layout must be one of: aarch64, ppc64le, s390x-eckd, s390x-virt, s390x-zfcp, x86_64', ['layout']);
    }
    if (layout.startsWith('s390x') && mirror?.devices?.length) {
      report('mirroring not supported on layouts: s390x-eckd, s390x-zfcp, s390x-virt', ['layout']);
    }
  },
});

function checkDevice({ luks }: BootDevice, allowed: RegExp, report: Report): void {
  if (!luks?.device) report('device is required for layouts: s390x-eckd, s390x-zfcp', ['layout']);
  else if (!allowed.test(luks.device)) {
    report('device name must start with /dev/dasd on s390x-eckd layout or /dev/sd on s390x-zfcp layout', ['layout']);
  }
}
