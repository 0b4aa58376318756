import { configShape } from '../spec/fields/config.ts';
import { rule } from './rule.ts';

const required = 'rd.luks.key=/etc/luks/cex.key';

/** On OpenShift a root unlocked by CEX needs its key on the kernel command line. */
export const cexKernelArgument = rule({
  code: 'cex-kernel-argument',
  on: configShape,
  when: { openshift: '>=4.19' },
  severity: 'error',
  check({ boot_device, storage, openshift }, report) {
    if (openshift?.kernel_arguments?.includes(required)) return;
    const message = `'${required}' must be set as kernel argument when CEX is enabled for the boot device`;
    const at = ['openshift', 'kernel_arguments'];
    if (boot_device?.luks?.cex?.enabled) report(message, at);
    if (storage?.luks?.some(({ name, cex }) => name === 'root' && cex?.enabled)) report(message, at);
  },
});
