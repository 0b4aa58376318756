import { directoryShape, fileShape, linkShape, nodeGroupShape, nodeUserShape } from '../../spec/fields/node.ts';
import { rule, type Rule } from '../../rules/rule.ts';
import { pathProblem } from './path.ts';

/** Ignition's rules for a file, directory or link, and for its owner. */
export const nodeRules: readonly Rule[] = [
  rule({
    code: 'node-path',
    on: [fileShape, directoryShape, linkShape],
    severity: 'error',
    check({ path }, report) {
      const problem = pathProblem(path);
      if (problem) report(problem, ['path']);
    },
  }),
  rule({
    code: 'mode-out-of-range',
    on: [fileShape, directoryShape],
    severity: 'error',
    check({ mode = 0 }, report) {
      if (mode < 0 || mode > 0o7777) report('illegal file mode', ['mode']);
    },
  }),
  rule({
    code: 'mode-special-bits',
    on: [fileShape, directoryShape],
    when: { ignition: '<3.6' },
    severity: 'warning',
    check({ mode = 0 }, report) {
      if ((BigInt(mode) & 0o7000n) !== 0n) {
        report('setuid/setgid/sticky bits are not supported or functional in spec versions older than 3.6.0', ['mode']);
      }
    },
  }),
  rule({
    code: 'file-overwrite-without-source',
    on: fileShape,
    severity: 'error',
    check({ overwrite, contents }, report) {
      if (overwrite && contents?.source === undefined) {
        report('overwrite must be false if source is unspecified', ['overwrite']);
      }
    },
  }),
  rule({
    code: 'owner-id-and-name',
    on: [nodeUserShape, nodeGroupShape],
    severity: 'error',
    check({ id, name }, report) {
      if (id !== undefined && name) report('cannot set both id and name');
    },
  }),
];
