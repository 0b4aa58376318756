import { filesystemShape } from '../../spec/fields/disk.ts';
import { filesystemLabelLimits } from '../../spec/label-limits.ts';
import { rule, type Rule } from '../../rules/rule.ts';
import { utf8Length } from '../../go/utf8.ts';
import { pathProblem } from './path.ts';

const formats = new Set([...filesystemLabelLimits.keys(), 'none']);

/** Ignition's rules for one filesystem. */
export const filesystemRules: readonly Rule[] = [
  rule({
    code: 'filesystem-path',
    on: filesystemShape,
    severity: 'error',
    check({ path }, report) {
      const problem = path && pathProblem(path);
      if (problem) report(problem, ['path']);
    },
  }),
  rule({
    code: 'filesystem-device-path',
    on: filesystemShape,
    severity: 'error',
    check({ device }, report) {
      const problem = pathProblem(device);
      if (problem) report(problem, ['device']);
    },
  }),
  rule({
    code: 'filesystem-format-required',
    on: filesystemShape,
    severity: 'error',
    check({ format, path, label, uuid, wipe_filesystem, mount_options = [], options = [] }, report) {
      if (!format && (path || label || uuid || wipe_filesystem || mount_options.length > 0 || options.length > 0)) {
        report('format cannot be empty when path, label, uuid, wipeFilesystem, options, or mountOptions is specified', ['format']);
      }
    },
  }),
  rule({
    code: 'filesystem-format-unknown',
    on: filesystemShape,
    severity: 'error',
    check({ format }, report) {
      if (format && !formats.has(format)) report('invalid filesystem format', ['format']);
    },
  }),
  rule({
    code: 'filesystem-format-none',
    on: filesystemShape,
    when: { ignition: '<3.3' },
    severity: 'error',
    check({ format }, report) {
      if (format === 'none') report('invalid filesystem format', ['format']);
    },
  }),
  rule({
    code: 'filesystem-label',
    on: filesystemShape,
    severity: 'error',
    check({ format, label }, report) {
      if (!label) return;
      if (!format) return report('filesystem must specify format if label is specified', ['label']);
      const limit = filesystemLabelLimits.get(format) ?? Infinity;
      if (utf8Length(label) > limit) {
        report(`filesystem labels cannot be longer than ${limit} characters when using ${format}`, ['label']);
      }
    },
  }),
];
