import { purposes } from '#words/review/files';
import type { MachineNode } from '../../core/machine/machine-node.ts';

type Purpose = keyof typeof purposes;

/** What is at a path, the first that fits; the paths are those of the systems that configs are for. */
const byPath: readonly (readonly [RegExp, Purpose])[] = [
  [/^\/etc\/hostname$/, 'hostname'],
  [/^\/etc\/NetworkManager\/system-connections\//, 'network'],
  [/^\/etc\/systemd\/network\//, 'networkd'],
  [/^\/etc\/(?:resolv\.conf|systemd\/resolved\.conf)/, 'resolver'],
  [/^\/etc\/hosts$/, 'hosts'],
  [/^\/etc\/ssh\/sshd_config/, 'sshd'],
  [/\/\.ssh\/authorized_keys/, 'keys'],
  [/^\/etc\/sudoers/, 'sudo'],
  [/^\/etc\/sysctl/, 'sysctl'],
  [/^\/etc\/modul/, 'modules'],
  [/^\/etc\/modprobe\.d\//, 'modules'],
  [/^\/etc\/udev\//, 'udev'],
  [/^\/etc\/tmpfiles\.d\//, 'tmpfiles'],
  [/^\/etc\/sysusers\.d\//, 'users'],
  [/^\/etc\/containers\/systemd\//, 'quadlet'],
  [/^\/etc\/containers\//, 'registries'],
  [/^\/etc\/systemd\/(?:system|user)\/[^/]+\.d\//, 'dropin'],
  [/\.(?:wants|requires)\//, 'wants'],
  [/^\/etc\/systemd\/(?:system|user)\//, 'unit'],
  [/^\/etc\/systemd\/system-preset\//, 'preset'],
  [/^\/etc\/(?:chrony|systemd\/timesyncd)/, 'time'],
  [/^\/etc\/localtime$/, 'zone'],
  [/^\/etc\/(?:zincati|flatcar\/update|coreos\/update)/, 'update'],
  [/^\/etc\/(?:nftables|sysconfig\/(?:nftables|iptables)|iptables|firewalld)/, 'firewall'],
  [/^\/etc\/(?:pki\/ca-trust|ssl\/certs)/, 'certificates'],
  [/^\/(?:etc|var\/lib)\/(?:extensions|sysupdate)|^\/opt\/extensions|\.raw$/, 'sysext'],
  [/^\/etc\/profile|^\/etc\/bashrc/, 'profile'],
  [/^\/etc\/(?:motd|issue)|\/motd/, 'motd'],
  [/^\/var\/lib\/systemd\/linger\//, 'linger'],
  [/^\/etc\/selinux\//, 'selinux'],
  [/^\/etc\/(?:crypttab|luks)/, 'crypt'],
  [/^\/boot\/grub2\//, 'grub'],
];

/** What something on the machine is for, in words. */
export function purposeOf({ path, kind, mode = 0 }: MachineNode): string {
  if (kind === 'mount point') return purposes.mountPoint;
  if (kind === 'directory') return purposes.directory;
  const known = byPath.find(([pattern]) => pattern.test(path))?.[1];
  if (known) return purposes[known];
  return (mode & 0o111) !== 0 ? purposes.program : purposes.file;
}
