import { openshiftShape } from '../spec/fields/openshift.ts';
import { rule } from './rule.ts';

/** There are two kernels to choose from. */
export const kernelType = rule({
  code: 'kernel-type',
  on: openshiftShape,
  severity: 'error',
  check({ kernel_type }, report) {
    if (kernel_type !== undefined && !['', 'default', 'realtime'].includes(kernel_type)) {
      report('must be empty, "default", or "realtime"', ['kernel_type']);
    }
  },
});
