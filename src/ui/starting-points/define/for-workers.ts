/** The metadata of a MachineConfig for the workers of a cluster; without a final newline. */
export const forWorkers = (subject: string): string => `metadata:
  # MachineConfigs are applied in the order of their names.
  name: 99-worker-${subject}
  labels:
    machineconfiguration.openshift.io/role: worker`;
