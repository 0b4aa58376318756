/** What the roles of machines in a cluster and the extensions of RHEL CoreOS are. */

export const roles = { worker: 'machines that run workloads', master: 'machines of the control plane' };

export const extensions = {
  usbguard: 'rules for USB devices',
  'kernel-devel': 'headers to build kernel modules',
  'sandboxed-containers': 'containers in virtual machines',
  kerberos: 'Kerberos tools',
  ipsec: 'IPsec',
  sysstat: 'performance statistics',
  wasm: 'WebAssembly containers',
  'two-node-ha': 'a cluster of two nodes',
};
