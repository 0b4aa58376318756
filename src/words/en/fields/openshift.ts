import type { WordsOf } from '../../types/field-words.ts';

export const openshift: WordsOf<'Metadata' | 'OpenShift'> = {
  Metadata: {
    name: {
      label: 'Name',
      help: 'The name of the MachineConfig. Machine configs of a role are applied in the order of their names.',
      placeholder: '99-worker-custom',
    },
    labels: {
      label: 'Labels',
      help: 'Labels of the MachineConfig. The label machineconfiguration.openshift.io/role says which machines it is for.',
      placeholder: 'machineconfiguration.openshift.io/role: worker',
    },
  },
  OpenShift: {
    kernel_arguments: {
      label: 'Kernel arguments',
      help: 'Arguments that are added to the kernel command line.',
      placeholder: 'nosmt',
    },
    extensions: {
      label: 'Extensions',
      help: 'Packages of Red Hat Enterprise Linux CoreOS that are added to the system.',
      placeholder: 'usbguard',
    },
    fips: {
      label: 'FIPS mode',
      help: 'Switches the cryptography of the machine to FIPS mode. It can only be set at installation.',
    },
    kernel_type: {
      label: 'Kernel type',
      help: 'The default kernel, or the one for real-time workloads.',
    },
  },
};
