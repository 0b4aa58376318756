import { flag, labels, shape, text, texts, type Infer } from '../shape.ts';

export const metadataShape = shape('Metadata', {
  name: text({
    plain: true,
    label: 'Name',
    help: 'The name of the MachineConfig. Machine configs of a role are applied in the order of their names.',
    placeholder: '99-worker-custom',
    usual: true,
  }),
  labels: labels({
    label: 'Labels',
    help: 'Labels of the MachineConfig. The label machineconfiguration.openshift.io/role says which machines it is for.',
    placeholder: 'machineconfiguration.openshift.io/role: worker',
    usual: true,
  }),
});

export const openshiftShape = shape('OpenShift', {
  kernel_arguments: texts({
    label: 'Kernel arguments',
    help: 'Arguments that are added to the kernel command line.',
    placeholder: 'nosmt',
    usual: true,
  }),
  extensions: texts({
    label: 'Extensions',
    help: 'Packages of Red Hat Enterprise Linux CoreOS that are added to the system.',
    placeholder: 'usbguard',
    usual: true,
  }),
  fips: flag({
    label: 'FIPS mode',
    help: 'Switches the cryptography of the machine to FIPS mode. It can only be set at installation.',
    usual: true,
  }),
  kernel_type: text({
    label: 'Kernel type',
    help: 'The default kernel, or the one for real-time workloads.',
    options: ['default', 'realtime'],
    usual: true,
  }),
});

export type OpenShift = Infer<typeof openshiftShape>;
