import * as words from '#words/core/advice/disks';
import { holds } from '../../../spec/fields/when.ts';
import type { AdviceRule } from '../advice-rule.ts';

/** Butane encrypts the boot device only where a method is given, and says nothing otherwise (config/fcos, processBootDevice: wantLuks). */
export const luksMethod: AdviceRule = {
  code: 'luks-without-method',
  severity: 'warning',
  check({ config, spec }, report) {
    const luks = config.boot_device?.luks;
    if (!luks || luks.tpm2 || luks.cex?.enabled || (luks.tang ?? []).length > 0) return;
    // Butane says so itself from 1.7, where a device is given.
    if (luks.device && holds({ fcos: '>=1.7' }, spec.lineage)) return;
    report(words.noMethod, ['boot_device', 'luks']);
  },
};
