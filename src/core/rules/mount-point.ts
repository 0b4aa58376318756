import { configShape } from '../spec/fields/config.ts';
import { rule } from './rule.ts';

/** Everything but /etc and /var belongs to the image of Fedora CoreOS. */
export const mountPoint = rule({
  code: 'mount-point-forbidden',
  on: configShape,
  when: { fcos: '>=1.6', openshift: 'none' },
  severity: 'error',
  check({ storage }, report) {
    for (const [index, { path, with_mount_unit }] of (storage?.filesystems ?? []).entries()) {
      if (path !== undefined && with_mount_unit && !/^\/(etc|var)(\/|$)/.test(path)) {
        report('path must be under /etc or /var if with_mount_unit is true', ['storage', 'filesystems', index, 'path']);
      }
    }
  },
});
