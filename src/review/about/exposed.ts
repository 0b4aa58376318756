import * as words from '#words/review/network';
import { contentsOf } from '../../core/rules/advice/index/contents.ts';
import { settingsOf } from '../../core/rules/advice/index/unit-text.ts';
import { platformLogins } from '../login/platform-login.ts';
import { readLoginSettings } from '../login/login-settings.ts';
import type { ReviewSource } from '../define/source.ts';
import type { Statement } from '../define/statement.ts';

/** What others can reach: ports of containers, sockets, the SSH server, consoles, and what the firewall is told. */
export const aboutExposed = (source: ReviewSource): Statement[] => [
  ...containers(source),
  ...commands(source),
  ...sockets(source),
  ...logins(source),
  ...settings(source),
];

const containers = ({ quadlets }: ReviewSource): Statement[] =>
  quadlets.flatMap(({ name, at, text }) => {
    if (!text) return [];
    const ports = ['Container', 'Pod', 'Kube'].flatMap((section) => settingsOf(text, section, 'PublishPort').map(({ value }) => value));
    const host = ['Container', 'Pod', 'Kube'].some((section) => settingsOf(text, section, 'Network').some(({ value }) => value === 'host'));
    return [
      ...ports.map((port): Statement => ({ said: words.published(port, name), path: at })),
      ...(host ? [{ said: words.hostNetwork(name), path: at, kind: 'warning' as const }] : []),
    ];
  });

/** The most UTF-16 units of a command that are looked at. */
const maxCommand = 10_000;

/** Ports that units publish by the commands of Podman and Docker. */
const commands = ({ index }: ReviewSource): Statement[] =>
  index.units.all.flatMap(({ name, main }) => {
    if (!main) return [];
    return settingsOf(main.text, 'Service', 'ExecStart').flatMap(({ value }): Statement[] => {
      if (!/\b(?:podman|docker)\b[^;]*\b(?:run|create)\b/.test(value.slice(0, maxCommand))) return [];
      const command = value.slice(0, maxCommand);
      const ports = [...command.matchAll(/(?:^|\s)(?:-p|--publish)(?:[ =])\s*(\S+)/g)].map(([, port = '']) => port);
      const host = /\s--(?:net|network)[= ]host\b/.test(command);
      return [
        ...ports.map((port): Statement => ({ said: words.published(port, name), path: main.at })),
        ...(host ? [{ said: words.hostNetwork(name), path: main.at, kind: 'warning' as const }] : []),
      ];
    });
  });

/** Sockets that take connections; those in the file system are for the machine itself. */
const sockets = ({ index }: ReviewSource): Statement[] =>
  index.units.all.flatMap(({ name, main, dropins }) =>
    [main, ...dropins].flatMap((part) =>
      part
        ? ['ListenStream', 'ListenDatagram', 'ListenSequentialPacket'].flatMap((key) =>
            settingsOf(part.text, 'Socket', key)
              .filter(({ value }) => !/^[/@]|^vsock:/.test(value))
              .map(({ value }): Statement => ({ said: words.socket(value, name), path: part.at })),
          )
        : [],
    ),
  );

function logins({ value, spec, files }: ReviewSource): Statement[] {
  const platform = platformLogins[spec.variant];
  if (!platform) return [];
  const { ssh, sshPasswords, autologins } = readLoginSettings(value, files, platform);
  return [
    ssh
      ? { said: sshPasswords ? words.sshPasswords() : words.sshOn(), path: [], ...(sshPasswords && { kind: 'info' as const }) }
      : { said: words.sshOff(platform.sshUnit), path: ['systemd', 'units'], kind: 'warning' },
    ...[...autologins].map((user): Statement => ({ said: words.autologin(user), path: [], kind: 'warning' })),
  ];
}

const sshdPath = /^\/etc\/ssh\/sshd_config(?:$|\.d\/)/;
const firewallPath = /^\/etc\/(?:nftables|sysconfig\/(?:nftables|iptables|ip6tables)|iptables|firewalld\/zones)/;
const firewallUnits = new Set([
  'nftables.service',
  'firewalld.service',
  'iptables.service',
  'iptables-restore.service',
  'ip6tables.service',
]);

/** The most lines of sshd's settings that are told. */
const maxSettings = 12;

function settings({ index: { nodes, units, files } }: ReviewSource): Statement[] {
  const ofFiles = nodes.all.flatMap((node): Statement[] => {
    if (node.kind !== 'file') return [];
    if (firewallPath.test(node.path)) return [{ said: words.firewall(node.path), path: node.at }];
    if (!sshdPath.test(node.path)) return [];
    const lines = (contentsOf(node.value.contents, files) ?? '')
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter((line) => line !== '' && !line.startsWith('#'));
    const below = lines.slice(0, maxSettings).map((line): Statement => ({ said: words.sshSetting(line), path: node.at }));
    return [{ said: words.sshSettings(node.path), path: node.at, below }];
  });
  const ofUnits = units.all.flatMap(({ name, unit, at }): Statement[] =>
    firewallUnits.has(name) && unit?.enabled === true ? [{ said: words.firewallUnit(name), path: at }] : [],
  );
  return [...ofFiles, ...ofUnits];
}
