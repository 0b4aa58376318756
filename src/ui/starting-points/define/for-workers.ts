import { orderOfNames } from '#words/start/starting-points';

/** The metadata of a MachineConfig for the workers of a cluster; without a final newline. */
export const forWorkers = (subject: string): string => `metadata:
  # ${orderOfNames}
  name: 99-worker-${subject}
  labels:
    machineconfiguration.openshift.io/role: worker`;
