import { filesystemShape } from '../spec/fields/disk.ts';
import { rule } from './rule.ts';

const noPath = 'path is required if with_mount_unit is true and format is not swap';
const noFormat = 'format is required if with_mount_unit is true';

/** A mount unit needs to know where and what it mounts. */
export const mountUnitNeedsPath = rule({
  code: 'mount-unit-needs-path',
  on: filesystemShape,
  when: { base: '<0.4' },
  severity: 'error',
  check({ with_mount_unit, path, format }, report) {
    if (!with_mount_unit) return;
    if (!path) report(noPath, ['path']);
    if (!format) report(noFormat, ['format']);
  },
});

/** Since base 0.4 a swap area, which has no path, can be enabled this way too. */
export const mountUnitNeedsFormat = rule({
  code: 'mount-unit-needs-format',
  on: filesystemShape,
  when: { base: '>=0.4' },
  severity: 'error',
  check({ with_mount_unit, path, format }, report) {
    if (!with_mount_unit) return;
    if (!format) report(noFormat, ['format']);
    else if (format !== 'swap' && !path) report(noPath, ['path']);
  },
});
