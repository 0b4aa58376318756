import { bootDeviceLuksShape, bootDeviceShape } from '../spec/fields/boot-device.ts';
import { rule } from './rule.ts';

/** CEX exists only on IBM Z, and cannot be combined with other methods. */
export const bootDeviceCex = rule({
  code: 'boot-device-cex',
  on: bootDeviceShape,
  when: { fcos: '>=1.6' },
  severity: 'error',
  check({ layout, luks }, report) {
    if (!luks?.cex?.enabled) return;
    const mismatch = 'when using cex the targeted architecture must match s390x';
    if (layout === undefined) report(mismatch, ['luks', 'cex']);
    else if (!layout.startsWith('s390x')) report(mismatch, ['layout']);
    if (luks.tang?.length || luks.tpm2) report('cannot use cex with clevis', ['luks']);
  },
});

/** A disk given for LUKS without any method to unlock it. */
export const bootDeviceLuksMethod = rule({
  code: 'boot-device-luks-needs-method',
  on: bootDeviceLuksShape,
  when: { fcos: '>=1.7' },
  severity: 'error',
  check({ device, tang = [], tpm2, cex }, report) {
    if (!device) return;
    const tangGiven = tang.some(({ url, thumbprint, advertisement }) => url || thumbprint !== undefined || advertisement !== undefined);
    if (!tangGiven && !tpm2 && !cex?.enabled) report('no method specified for luks', ['luks']);
  },
});
