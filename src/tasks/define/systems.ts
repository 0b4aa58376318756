/**
 * What the images of each system come with, as far as tasks depend on it, by variant. Sources: Fedora CoreOS'
 * fedora-coreos-config (manifests) and its documentation; Flatcar's documentation; Fedora IoT's fedora-iot-ostree
 * manifest; RHEL for Edge: "Composing, installing, and managing RHEL for Edge images" (the edge image types of
 * osbuild-composer); RHCOS: "Red Hat Enterprise Linux CoreOS" in OpenShift's documentation and openshift/os.
 */
export const systemsWith = {
  podman: ['fcos', 'r4e', 'fiot'],
  docker: ['flatcar'],
  /** Packages can be added to a running machine from repositories that the image names. */
  layering: ['fcos', 'fiot'],
  /** Updates are fetched by rpm-ostree alone, not by Zincati or a cluster. */
  'rpm-ostree-updates': ['r4e', 'fiot'],
  zincati: ['fcos'],
  'update-engine': ['flatcar'],
  'network-manager': ['fcos', 'r4e', 'fiot'],
  networkd: ['flatcar'],
  resolved: ['fcos', 'flatcar'],
  chrony: ['fcos', 'r4e', 'fiot', 'openshift'],
  timesyncd: ['flatcar'],
  firewalld: ['r4e', 'fiot'],
  nftables: ['fcos'],
  'iptables-restore': ['flatcar'],
  /** sshd is started by a socket, which decides about its port. */
  'sshd-socket': ['flatcar'],
  'sshd-without-passwords': ['fcos'],
  'sshd-with-passwords': ['flatcar', 'r4e', 'fiot'],
  /** mkswap can make a file (util-linux 2.40), and nothing labels it. */
  'swap-file': ['flatcar'],
  /** The image does not turn simultaneous multithreading off where it is unsafe. */
  'smt-kept': ['flatcar', 'openshift'],
  'zram-generator': ['fcos', 'flatcar'],
  keymaps: ['fcos', 'r4e', 'fiot'],
  'motd-d': ['fcos', 'flatcar', 'r4e', 'fiot'],
  /** Members of the group `sudo` need no password for it. */
  'sudo-group': ['fcos', 'flatcar'],
  'sudoers-d': ['r4e', 'fiot'],
  greenboot: ['r4e', 'fiot'],
  kdump: ['fcos', 'openshift'],
  countme: ['fcos'],
  sysext: ['flatcar'],
  /** Certificates in /etc/pki/ca-trust/source/anchors are taken up at the first boot (coreos-update-ca-trust.service). */
  'ca-anchors': ['fcos', 'openshift'],
  'ca-certs': ['flatcar'],
  'registries-conf': ['fcos', 'r4e', 'fiot', 'openshift'],
  /** A machine is one of its kind, and not a node that gets its name and addresses from a cluster. */
  single: ['fcos', 'flatcar', 'r4e', 'fiot'],
  cluster: ['openshift'],
} as const satisfies Record<string, readonly string[]>;
