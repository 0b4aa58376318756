/** What tasks are listed under. */

export const groups = {
  cluster: 'OpenShift',
  login: 'Logging in',
  identity: 'Name and time',
  containers: 'Containers',
  network: 'Network',
  packages: 'Software',
  updates: 'Updates',
  services: 'Services',
  storage: 'Disks',
  kernel: 'Kernel and memory',
};
