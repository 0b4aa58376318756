import * as words from '#words/tasks/network';
import { certificate, plainName } from '../define/checks.ts';
import { port } from '../define/network-checks.ts';
import { entriesOf, task } from '../define/task.ts';
import type { Value } from '../../core/document/read.ts';
import { captured, captures, filesLike, fileText, joinEntries, textOfUnit } from '../read/find.ts';
import { iniText } from '../../core/systemd/write-unit.ts';
import { iptablesRules, nftablesRules } from '../write/firewall-rules.ts';
import { file, unit, unitState } from '../write/items.ts';
import { joined } from '../write/piece.ts';

const certificatesIn = (config: Value | undefined, pattern: RegExp) =>
  filesLike(config, pattern).map(({ match: [, name], text }) => ({ name, certificate: text.trim() }));

export const protectionTasks = [
  task({
    id: 'firewall',
    group: 'network',
    words: words.firewall,
    fields: { ports: { kind: 'lines', initial: '22', check: port } },
    ways: [
      {
        fields: ['storage.files', 'systemd.units'],
        needs: ['nftables'],
        source: 'https://wiki.nftables.org/wiki-nftables/index.php/Simple_ruleset_for_a_server',
        // Fedora's nftables.service reads this file, which the image ships.
        pieces: ({ ports }) =>
          joined(
            file('/etc/sysconfig/nftables.conf', nftablesRules(entriesOf(ports)), { mode: '0600', overwrite: true }),
            unitState('nftables.service', 'enabled'),
          ),
        read: (config) => {
          const ports = captured(fileText(config, '/etc/sysconfig/nftables.conf'), /tcp dport \{ ([^}]*) \} accept/);
          return [{ ports: ports?.split(', ').join('\n') }];
        },
      },
      {
        fields: ['storage.files', 'systemd.units'],
        needs: ['iptables-restore'],
        source: 'https://www.flatcar.org/docs/latest/orchestrate/clusters/booting-on-ecs/',
        pieces: ({ ports }) =>
          joined(
            file('/var/lib/iptables/rules-save', iptablesRules(entriesOf(ports), 'icmp')),
            file('/var/lib/ip6tables/rules-save', iptablesRules(entriesOf(ports), 'ipv6-icmp')),
            unitState('iptables-restore.service', 'enabled'),
            unitState('ip6tables-restore.service', 'enabled'),
          ),
        read: (config) => [{ ports: joinEntries(captures(fileText(config, '/var/lib/iptables/rules-save'), / --dport (\d+) /g)) }],
      },
    ],
  }),
  task({
    id: 'open-ports',
    group: 'network',
    words: words.openPorts,
    fields: { ports: { kind: 'lines', initial: '80\n443', check: port } },
    ways: [
      {
        fields: ['systemd.units'],
        needs: ['firewalld'],
        source: 'https://firewalld.org/documentation/man-pages/firewall-cmd.html',
        pieces: ({ ports }) =>
          unit(
            'open-ports.service',
            iniText(
              [
                'Unit',
                [
                  ['Description', words.openPortsUnit],
                  ['Requires', 'firewalld.service'],
                  ['After', 'firewalld.service'],
                ],
              ],
              [
                'Service',
                [
                  ['Type', 'oneshot'],
                  ['RemainAfterExit', 'yes'],
                  ...entriesOf(ports).map((one) => ['ExecStart', `/usr/bin/firewall-cmd --permanent --add-port=${one}/tcp`] as const),
                  ['ExecStart', '/usr/bin/firewall-cmd --reload'],
                ],
              ],
              ['Install', [['WantedBy', 'multi-user.target']]],
            ),
          ),
        read: (config) => [{ ports: joinEntries(captures(textOfUnit(config, 'open-ports.service'), / --add-port=(\d+)\/tcp/g)) }],
      },
    ],
  }),
  task({
    id: 'certificate-authority',
    group: 'network',
    words: words.certificate,
    fields: {
      name: { kind: 'line', initial: 'company-ca', isKey: true, check: plainName },
      certificate: { kind: 'text', check: certificate },
    },
    ways: [
      {
        fields: ['storage.files'],
        needs: ['ca-anchors'],
        source:
          'https://github.com/coreos/fedora-coreos-config/blob/testing-devel/overlay.d/05core/usr/lib/systemd/system/coreos-update-ca-trust.service',
        pieces: ({ name, certificate }) => file(`/etc/pki/ca-trust/source/anchors/${name}.crt`, pemText(certificate)),
        read: (config) => certificatesIn(config, /^\/etc\/pki\/ca-trust\/source\/anchors\/([^/]+)\.crt$/),
      },
      {
        fields: ['storage.files'],
        needs: ['ca-certs'],
        source: 'https://www.flatcar.org/docs/latest/setup/security/adding-certificate-authorities/',
        pieces: ({ name, certificate }) =>
          joined(
            file(`/etc/ssl/certs/${name}.pem`, pemText(certificate)),
            unit(
              'update-certificates.service',
              iniText(
                ['Unit', [['Description', words.certificatesUnit]]],
                [
                  'Service',
                  [
                    ['Type', 'oneshot'],
                    ['RemainAfterExit', 'yes'],
                    ['ExecStart', '/usr/sbin/update-ca-certificates'],
                  ],
                ],
                ['Install', [['WantedBy', 'multi-user.target']]],
              ),
            ),
          ),
        read: (config) => certificatesIn(config, /^\/etc\/ssl\/certs\/([^/]+)\.pem$/),
      },
    ],
  }),
];

const pemText = (certificate: string): string => `${entriesOf(certificate).join('\n')}\n`;
