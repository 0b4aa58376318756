/** Tasks that only an OpenShift cluster has. */

export const nameAndRole = {
  title: 'Name and role',
  summary: 'Which nodes the MachineConfig is for, and what it is called in the cluster.',
  also: 'metadata label machineconfiguration.openshift.io/role worker master pool',
  fields: {
    name: { label: 'Name', help: 'MachineConfigs are applied in the order of their names; those of a cluster begin with 99.' },
    role: { label: 'Role', options: { worker: 'Workers', master: 'Control plane', infra: 'Infrastructure (infra)', arbiter: 'Arbiter' } },
  },
};

export const extensions = {
  title: 'Extensions',
  summary: 'Software that comes with the cluster is added to the nodes.',
  also: 'packages usbguard kerberos ipsec sandboxed-containers sysstat install software',
  fields: {
    extension: {
      label: 'Extension',
      options: {
        usbguard: 'usbguard: rules for USB devices',
        'kernel-devel': 'kernel-devel: headers to build kernel modules',
        'sandboxed-containers': 'sandboxed-containers: containers in virtual machines',
        kerberos: 'kerberos: Kerberos tools',
        ipsec: 'ipsec: IPsec',
        sysstat: 'sysstat: performance statistics',
        wasm: 'wasm: WebAssembly containers',
        'two-node-ha': 'two-node-ha: a cluster of two nodes',
      },
      help: 'Those that this version of OpenShift has.',
    },
  },
};

export const notInVersion = (extension: string, version: string): string =>
  `OpenShift ${version} does not have the extension ${extension}.`;

export const fips = {
  title: 'FIPS mode',
  summary: 'The nodes use validated cryptography only. It can only be chosen when the cluster is installed.',
  also: 'fips security compliance cryptography government',
  fields: {},
};

export const realtime = {
  title: 'Real-time kernel',
  summary: 'The nodes run the real-time kernel, for predictable response times.',
  also: 'kernel type realtime rt latency telco',
  fields: {},
};

export const nodeAddress = {
  title: 'Network of the node address',
  summary: 'Of several networks, the nodes take their address from the one you name.',
  also: 'node ip hint kubelet interface nodeip',
  fields: { address: { label: 'Address in that network', help: 'No node has to have it.', example: '192.0.2.1' } },
};
