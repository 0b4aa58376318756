import { fedoraAccounts } from './fedora-accounts.ts';
import { names, type Shipped, type System } from './system.ts';

/**
 * Files of the image. Sources: the file list of Fedora's `setup` package (setup.spec), which has most; packages named in
 * coreos/fedora-coreos-config, manifests/*.yaml, for chrony, openssh, sudo, selinux-policy, NetworkManager, shadow-utils,
 * fedora-repos; overlay.d/ there for its own; coreos/fedora-coreos-tracker#1361 (chrony.conf).
 * Not here: /etc/hostname, /etc/localtime, /etc/vconsole.conf, which the image does not have; /etc/systemd/*.conf, which
 * moved to /usr/lib/systemd in Fedora 40.
 */
const files = `
  aliases bashrc csh.cshrc csh.login environment ethertypes exports filesystems group gshadow host.conf hosts inputrc motd
  networks passwd printcap profile protocols services shadow shells subgid subuid
  profile.d/lang.sh profile.d/lang.csh profile.d/sh.local profile.d/csh.local
  chrony.conf ssh/sshd_config ssh/ssh_config sudoers selinux/config NetworkManager/NetworkManager.conf login.defs
  default/useradd rpm-ostreed.conf yum.repos.d/fedora.repo yum.repos.d/fedora-updates.repo
  sudoers.d/coreos-sudo-group ssh/sshd_config.d/40-disable-passwords.conf security/pwquality.conf.d/20-disable-dict.conf
  modprobe.d/blacklist-nouveau.conf lvm/devices/system.devices
`;

/** Links of the image: systemd-resolved's since Fedora 33 (slauger/hcloud-okd4#245), alternatives since 36 (manifests/fedora-coreos-base.yaml). */
const links: readonly (readonly [string, Shipped])[] = [
  ['/etc/resolv.conf', '-> ../run/systemd/resolve/stub-resolv.conf'],
  ['/etc/os-release', '-> ../usr/lib/os-release'],
  ...['iptables', 'iptables-save', 'iptables-restore', 'ip6tables', 'ip6tables-save', 'ip6tables-restore'].map(
    (name): readonly [string, Shipped] => [`/etc/alternatives/${name}`, `-> /usr/sbin/${name.replace('tables', 'tables-nft')}`],
  ),
];

/** Groups that are copied to /etc/group: etc-group-members in manifests/fedora-coreos-base.yaml and fedora-coreos.yaml; core is Ignition's base config. */
const joinable = names('root wheel sudo systemd-journal adm docker core');

/**
 * Groups in /usr/lib/group only, with fixed numbers in manifests/group since the first release. useradd does not find
 * them and groupadd says that they exist: coreos/fedora-coreos-tracker#1955 and #155, coreos/butane#411.
 */
const hiddenGroups = names(`
  bin daemon sys tty disk lp mem kmem cdrom mail man dialout floppy games tape video ftp lock audio users input kvm render
`);

/** Fedora CoreOS, by coreos/fedora-coreos-config. */
export const fcos: System = {
  name: 'Fedora CoreOS',
  shipped: new Map<string, Shipped>([...[...names(files)].map((name) => [`/etc/${name}`, 'file'] as const), ...links]),
  // The root of an ostree deployment (rpm-ostree's rootfs; the same in docs.fedoraproject.org, fedora-coreos/storage).
  linkedDirectories: new Map([
    ['/home', '/var/home'],
    ['/opt', '/var/opt'],
    ['/srv', '/var/srv'],
    ['/mnt', '/var/mnt'],
    ['/root', '/var/roothome'],
    ['/usr/local', '/var/usrlocal'],
    ['/bin', '/usr/bin'],
    ['/sbin', '/usr/sbin'],
    ['/lib', '/usr/lib'],
    ['/lib64', '/usr/lib64'],
  ]),
  readOnly: [{ path: '/usr', except: ['/usr/local'] }],
  // The root has the immutable bit (fedora-coreos-tracker#270: "mkdir /sysroot/dockerdata: operation not permitted"), or is composefs.
  rootNames: names('etc var boot home opt srv mnt media root usr bin sbin lib lib64 tmp run sysroot ostree dev proc sys'),
  users: fedoraAccounts,
  groups: new Set([...fedoraAccounts, ...joinable, ...hiddenGroups]),
  joinable,
  hiddenGroups,
  // coreos-assembler's image layout, and docs.fedoraproject.org, fedora-coreos/storage.
  partitions: names('BIOS-BOOT PowerPC-PReP-boot EFI-SYSTEM boot root reserved'),
  units: names(`
    afterburn.service afterburn-checkin.service afterburn-firstboot-checkin.service afterburn-sshkeys@.service afterburn-sshkeys.target
    auditd.service audit-rules.service bootupd.service bootupd.socket chronyd.service chrony-wait.service clevis-luks-askpass.path
    clevis-luks-askpass.service console-login-helper-messages-gensnippet-os-release.service
    console-login-helper-messages-gensnippet-ssh-keys.service console-login-helper-messages-gensnippet-if.service
    console-login-helper-messages-issuegen.path console-login-helper-messages-issuegen.service containerd.service
    coreos-check-ssh-keys.service coreos-check-cgroups-version.service coreos-check-wireless-firmwares.service
    coreos-fix-selinux-labels.service coreos-generate-iscsi-initiatorname.service coreos-ignition-delete-config.service
    coreos-ignition-firstboot-complete.service coreos-ignition-write-issues.service coreos-liveiso-success.service
    coreos-oci-migration-motd.service coreos-platform-chrony-config.service coreos-populate-lvmdevices.service
    coreos-printk-quiet.service coreos-update-ca-trust.service coreos-installer.service coreos-installer-disable-device-auto-activation.service
    dbus-broker.service dbus-daemon.service dm-event.service dm-event.socket dnsmasq.service docker.service docker.socket
    fwupd.service fwupd-refresh.service fwupd-refresh.timer gssproxy.service ignition-delete-config.service iptables.service ip6tables.service
    iscsi.service iscsid.service iscsid.socket iscsi-init.service iscsi-onboot.service iscsi-shutdown.service iscsi-starter.service iscsiuio.service
    iscsiuio.socket irqbalance.service kdump.service logrotate.service logrotate.timer lvm2-monitor.service lvm2-lvmpolld.service
    lvm2-lvmpolld.socket mdcheck_continue.service mdcheck_continue.timer mdcheck_start.service mdcheck_start.timer mdmonitor.service
    mdmonitor-oneshot.service mdmonitor-oneshot.timer mdadm-grow-continue@.service mdadm-last-resort@.service mdadm-last-resort@.timer
    mdmon@.service multipathd.service multipathd.socket NetworkManager.service NetworkManager-dispatcher.service
    NetworkManager-wait-online.service nfs-client.target nfs-utils.service nftables.service nis-domainname.service nm-cloud-setup.service nm-cloud-setup.timer
    netavark-dhcp-proxy.service netavark-dhcp-proxy.socket netavark-firewalld-reload.service ostree-boot-complete.service ostree-finalize-staged.path
    ostree-finalize-staged.service ostree-finalize-staged-hold.service ostree-prepare-root.service ostree-remount.service ostree-state-overlay@.service
    podman.service podman.socket podman-auto-update.service podman-auto-update.timer podman-clean-transient.service podman-kube@.service
    podman-restart.service polkit.service qemu-guest-agent.service raid-check.service raid-check.timer rpc-gssd.service rpc-statd.service
    rpc-statd-notify.service rpc_pipefs.target rpcbind.service rpcbind.socket rpcbind.target rpm-ostreed.service rpm-ostreed-automatic.service
    rpm-ostreed-automatic.timer rpm-ostree-bootstatus.service rpm-ostree-countme.service rpm-ostree-countme.timer
    rpm-ostree-fix-shadow-mode.service rpmdb-rebuild.service rpmdb-migrate.service rtas_errd.service selinux-autorelabel.service
    selinux-autorelabel.target selinux-autorelabel-mark.service selinux-check-proper-disable.service serial-getty@.service sshd.service sshd.socket
    sshd@.service sshd-keygen.target sshd-keygen@.service ssh-host-keys-migration.service sssd.service sssd-autofs.service sssd-autofs.socket
    sssd-kcm.service sssd-kcm.socket sssd-nss.service sssd-nss.socket sssd-pac.service sssd-pac.socket sssd-pam.service sssd-pam.socket
    sssd-pam-priv.socket sssd-ssh.service sssd-ssh.socket sssd-sudo.service sssd-sudo.socket stalld.service tcsd.service toolbox.service
    unbound-anchor.service unbound-anchor.timer vgauthd.service vmtoolsd.service wg-quick@.service wg-quick.target wpa_supplicant.service
    zincati.service zram-generator.service systemd-zram-setup@.service dnf-makecache.service dnf-makecache.timer dnf-system-upgrade.service
    bootloader-update.service bootc-fetch-apply-updates.service bootc-fetch-apply-updates.timer hv_kvp_daemon.service hypervvssd.service
    boot.mount boot-efi.mount sysroot.mount var.mount passim.service ModemManager.service blk-availability.service
    fstrim.service fstrim.timer uuidd.service uuidd.socket cni-dhcp.service cni-dhcp.socket crun.service firewalld.service
  `),
  // docs.fedoraproject.org, fedora-coreos/migrate-cl: what Container Linux had; the last ones are Debian's names.
  absentUnits: names(`
    update-engine.service locksmithd.service update-engine-stub.service coreos-metadata.service coreos-metadata-sshkeys@.service
    flannel-docker-opts.service rkt-api.service rkt-metadata.service ssh.service cron.service ufw.service apparmor.service
    networking.service
  `),
};
