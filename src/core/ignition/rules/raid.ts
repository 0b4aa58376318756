import { raidShape } from '../../spec/fields/disk.ts';
import { rule, type Rule } from '../../rules/rule.ts';
import { pathProblem } from './path.ts';

const stripes = new Set(['linear', 'raid0', '0', 'stripe']);
const levels = new Set([...stripes, 'raid1', '1', 'mirror', 'raid4', '4', 'raid5', '5', 'raid6', '6', 'raid10', '10']);

/** Ignition's rules for one array. */
export const raidRules: readonly Rule[] = [
  rule({
    code: 'raid-level-required',
    on: raidShape,
    when: { ignition: '>=3.3' },
    severity: 'error',
    check({ level }, report) {
      if (!level) report('raid level is required', ['level']);
    },
  }),
  rule({
    code: 'raid-level-empty',
    on: raidShape,
    when: { ignition: '<3.3' },
    severity: 'error',
    check({ level }, report) {
      if (!level) report('unrecognized raid level', ['level']);
    },
  }),
  rule({
    code: 'raid-level-unknown',
    on: raidShape,
    severity: 'error',
    check({ level }, report) {
      if (level && !levels.has(level)) report('unrecognized raid level', ['level']);
    },
  }),
  rule({
    code: 'raid-spares-unsupported',
    on: raidShape,
    severity: 'error',
    check({ level = '', spares }, report) {
      if (spares && stripes.has(level)) report('spares unsupported for linear and raid0 arrays', ['level']);
    },
  }),
  rule({
    code: 'raid-devices-required',
    on: raidShape,
    severity: 'error',
    check({ devices = [] }, report) {
      if (devices.length === 0) report('raid devices required', ['devices']);
    },
  }),
  rule({
    code: 'raid-device-path',
    on: raidShape,
    severity: 'error',
    check({ devices = [] }, report) {
      for (const [index, device] of devices.entries()) {
        const problem = pathProblem(device);
        if (problem) report(problem, ['devices', index]);
      }
    },
  }),
];
