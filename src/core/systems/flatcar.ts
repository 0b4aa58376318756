import { names, type Shipped, type System } from './system.ts';

/**
 * What /etc has before Ignition writes files: an overlay above /usr/share/flatcar/etc (flatcar/bootengine,
 * initrd-setup-root), so what tmpfiles.d of flatcar/baselayout and flatcar/init makes is there, and what the image ships.
 * flatcar/Flatcar#1207 for update.conf and security/limits.conf; flatcar.org/docs sets `overwrite` for nsswitch.conf,
 * resolv.conf, ntp.conf, ssl/openssl.cnf and audit/rules.d/99-default.rules. flatcar-tmpfiles makes the account files.
 */
const shipped: readonly (readonly [string, Shipped])[] = [
  ...[
    'flatcar/update.conf',
    'security/limits.conf',
    'passwd',
    'group',
    'shadow',
    'gshadow',
    'ntp.conf',
    'ssl/openssl.cnf',
    'audit/rules.d/99-default.rules',
    'ssh/sshd_config',
    'ssh/ssh_config',
  ].map((name): readonly [string, Shipped] => [`/etc/${name}`, 'file']),
  ['/etc/inputrc', '-> ../usr/share/baselayout/inputrc'],
  ['/etc/issue', '-> ../usr/share/baselayout/issue'],
  ['/etc/motd', '-> ../run/flatcar/motd'],
  ['/etc/nsswitch.conf', '-> ../usr/share/baselayout/nsswitch.conf'],
  ['/etc/lsb-release', '-> ../usr/share/flatcar/lsb-release'],
  ['/etc/profile', '-> ../usr/share/baselayout/profile'],
  ['/etc/profile.d/flatcar-profile.sh', '-> ../../usr/share/baselayout/flatcar-profile.sh'],
  ['/etc/shells', '-> ../usr/share/baselayout/shells'],
  ['/etc/sudo.conf', '-> ../usr/share/baselayout/sudo.conf'],
  ['/etc/vim/vimrc', '-> ../../usr/share/vim/vimrc'],
  ['/etc/coreos', '-> ./flatcar'],
  ['/etc/resolv.conf', '-> ../run/systemd/resolve/stub-resolv.conf'],
  ['/etc/os-release', '-> ../usr/lib/os-release'],
];

/** What flatcar-tmpfiles copies to /etc/group before Ignition runs (flatcar/baselayout, scripts/flatcar-tmpfiles: COPY_GROUPS). */
const joinable = names('root core docker sudo wheel systemd-journal');

/** Groups in /usr/share/baselayout/group only: flatcar/Flatcar#799. */
const hiddenGroups = names(`
  bin daemon sys adm tty disk lp mem kmem floppy news uucp man console audio cdrom tape video input lock render kvm cdrw usb users
`);

/** The rest of baselayout/group and baselayout/passwd, what systemd and packages of the image add, and what flatcar.org/docs has (plugdev). */
const others = names(`
  netperf messagebus syslog ntp sshd tcpdump dhcp etcd tlsdate polkitd systemd-journal-remote systemd-network systemd-resolve
  systemd-bus-proxy dialout portage tss sgx utmp nogroup nobody sync shutdown halt operator systemd-timesync systemd-coredump systemd-oom
  systemd-journal-upload systemd-journal-gateway rkt rkt-admin etcd-data dnsmasq sssd rpc rpcuser nfsnobody chrony clock incus incus-admin
  openvswitch hugetlbfs uuidd nslcd named docker containers podman ceph fleet locksmith kube root core docker plugdev
`);

/** Flatcar Container Linux. */
export const flatcar: System = {
  name: 'Flatcar',
  shipped: new Map(shipped),
  linkedDirectories: new Map([
    ['/bin', '/usr/bin'],
    ['/sbin', '/usr/sbin'],
    ['/lib', '/usr/lib'],
    ['/lib64', '/usr/lib64'],
  ]),
  // A verified partition of its own (flatcar.org/docs, reference/developer-guides/sdk-disk-partitions), /usr/local in it.
  readOnly: [{ path: '/usr', except: [] }],
  rootNames: undefined,
  users: new Set([...joinable, ...hiddenGroups, ...others]),
  groups: new Set([...joinable, ...hiddenGroups, ...others]),
  joinable,
  hiddenGroups,
  // flatcar/scripts, build_library/disk_layout.json.
  partitions: names('EFI-SYSTEM BIOS-BOOT USR-A USR-B ROOT-C OEM OEM-CONFIG ROOT'),
  // systemd/system of flatcar/init, the image's packages in flatcar/scripts, and the examples in flatcar.org/docs.
  units: names(`
    addon-config@.service addon-run@.service boot.automount boot.mount enable-oem-cloudinit.service ensure-sysext.service
    extend-filesystems.service flatcar-setup-environment.service ignition-delete-config.service issuegen.service setup-nsswitch.service
    media.mount oem.mount remount-root.service remount-usr.service mdmonitor.service motdgen.path motdgen.service oem-cloudinit.service
    packet-phone-home.service ssh-key-proc-cmdline.service sshd-keygen.service sshd@.service sshd.socket sshd.service sshkeys.service
    update-ssh-keys-after-ignition.service virtfs@.service update-engine.service update-engine-stub.service update-engine-stub.timer
    locksmithd.service docker.service docker.socket containerd.service coreos-metadata.service coreos-metadata-sshkeys@.service
    flatcar-metadata.service flatcar-metadata-sshkeys@.service flatcar-openstack-hostname.service flatcar-reset.service
    etcd-member.service flanneld.service flannel-docker-opts.service etcd2.service fleet.service ntpd.service ntpdate.service sntp.service audit-rules.service auditd.service
    iscsid.service iscsid.socket iscsi.service iscsi-init.service iscsiuio.service iscsiuio.socket multipathd.service multipathd.socket nfs-client.target
    rpcbind.service rpcbind.socket rpc-statd.service nfs-server.service nfsd.service nfs-mountd.service nfs-idmapd.service mdadm.service mdadm.timer logrotate.service
    logrotate.timer lvm2-monitor.service lvm2-lvmpolld.service lvm2-lvmpolld.socket dm-event.service dm-event.socket clean-ca-certificates.service
    update-ca-certificates.service setup-oem.service waagent.service google-guest-agent.service oem-gce.service oem-cloudinit@.service
    amazon-ssm-agent.service qemu-guest-agent.service vmtoolsd.service polkit.service dbus-daemon.service nvidia.service nvidia-persistenced.service
    bootengine.service prepare-helm.service kubelet.service podman.service podman.socket podman-auto-update.service podman-auto-update.timer
    podman-restart.service incus.service zfs.target zfs-import-cache.service zfs-mount.service zpool.service sssd.service gssproxy.service
    wg-quick@.service wg-quick.target irqbalance.service chronyd.service open-vm-tools.service tcsd.service user-cloudinit-proc-cmdline.service
    user-configdrive.service user-configdrive.path user-configvirtfs.service system-cloudinit@.service user-cloudinit@.path media-configdrive.mount
    fstrim.service fstrim.timer uuidd.service uuidd.socket udev-settle.service cri-o.service crio.service tailscaled.service
    disk-uuid.service decrypt-root.service tmpfiles-setup.service flatcar-update.service iptables-restore.service iptables-store.service
    ip6tables-restore.service ip6tables-store.service
  `),
  absentUnits: names(`
    zincati.service rpm-ostreed.service rpm-ostreed-automatic.service rpm-ostreed-automatic.timer NetworkManager.service
    NetworkManager-wait-online.service firewalld.service ssh.service cron.service crond.service ufw.service networking.service
    bootupd.service afterburn-sshkeys@.service
  `),
};
