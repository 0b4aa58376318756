import { names } from './system.ts';

/** Targets of systemd itself (systemd.special(7), bootup(7)), which a unit may be wanted by. */
export const systemdTargets = names(`
  basic.target bluetooth.target boot-complete.target cryptsetup-pre.target cryptsetup.target ctrl-alt-del.target default.target
  emergency.target exit.target factory-reset.target final.target first-boot-complete.target getty-pre.target getty.target graphical.target
  halt.target hibernate.target hybrid-sleep.target initrd-fs.target initrd-root-device.target initrd-root-fs.target initrd-switch-root.target
  initrd-usr-fs.target initrd.target integritysetup-pre.target integritysetup.target kbrequest.target kexec.target local-fs-pre.target
  local-fs.target machines.target multi-user.target network-online.target network-pre.target network.target nss-lookup.target
  nss-user-lookup.target paths.target poweroff.target printer.target reboot.target remote-cryptsetup.target remote-fs-pre.target
  remote-fs.target remote-veritysetup.target rescue.target rpcbind.target runlevel0.target runlevel1.target runlevel2.target runlevel3.target
  runlevel4.target runlevel5.target runlevel6.target shutdown.target sigpwr.target sleep.target slices.target smartcard.target
  sockets.target soft-reboot.target sound.target ssh-access.target suspend-then-hibernate.target suspend.target swap.target sysinit.target
  system-update-pre.target system-update.target time-set.target time-sync.target timers.target tpm2.target umount.target
  usb-gadget.target veritysetup-pre.target veritysetup.target
`);

/** Kinds of units that systemd makes by itself, from fstab, partitions or devices, so that any name may exist. */
const madeByItself = /\.(?:device|scope|slice|mount|automount|swap)$/;

/** Names that systemd, D-Bus and the kernel's tools bring with them. */
const ofSystemd =
  /^(?:systemd-|initrd|dbus|getty|serial-getty|console-getty|container-getty|autovt|debug-shell|emergency|rescue|modprobe@|kmod|ldconfig|quotaon|quotacheck|user@|user-runtime-dir@|capsule@|syslog|blockdev@|system-update|breakpoint-|proc-|sys-|dev-|remount-|first-boot|rc-local|halt-local|dracut-|plymouth-|ignition-|fsck)/;

/** Whether a unit is, or may be, one of those that every systemd has. */
export const mayBeOfSystemd = (name: string): boolean => systemdTargets.has(name) || madeByItself.test(name) || ofSystemd.test(name);
