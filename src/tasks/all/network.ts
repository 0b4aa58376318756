import * as words from '#words/tasks/network';
import * as checkWords from '#words/tasks/checks';
import { address, hostsEntry, interfaceName, prefixedAddress, proxyAddress, server, wholeNumber } from '../define/network-checks.ts';
import { entriesOf, task } from '../define/task.ts';
import { textAt } from '../../values/read-values.ts';
import { captured, filesLike, fileText, joinEntries, linesOf, settingIn, settingsIn, wordsOf } from '../read/find.ts';
import { readUnitAssignment } from '../read/unescape.ts';
import { assignmentWord, iniText } from '../../core/systemd/write-unit.ts';
import { appended, file } from '../write/items.ts';
import { hostsLine } from '../write/hosts-line.ts';
import { isVersion6, keyfileOf } from '../write/keyfile.ts';

const fedoraNetwork = 'https://docs.fedoraproject.org/en-US/fedora-coreos/sysconfig-network-configuration/';

/** The connections of NetworkManager. */
const connectionFile = /^\/etc\/NetworkManager\/system-connections\/[^/]+\.nmconnection$/;

export const networkTasks = [
  task({
    id: 'static-address',
    group: 'network',
    words: words.staticAddress,
    fields: {
      interface: { kind: 'line', isKey: true, check: interfaceName },
      address: { kind: 'line', check: prefixedAddress },
      gateway: { kind: 'line', optional: true, check: address },
      dns: { kind: 'lines', optional: true, check: address },
    },
    together: ({ address, gateway }) =>
      gateway !== '' && isVersion6(address) !== isVersion6(gateway) ? { gateway: checkWords.otherFamily } : undefined,
    ways: [
      {
        fields: ['storage.files'],
        needs: ['network-manager'],
        source: fedoraNetwork,
        // NetworkManager ignores the file if others than root can read it.
        pieces: ({ interface: name, address, gateway, dns }) =>
          file(`/etc/NetworkManager/system-connections/${name}.nmconnection`, keyfileOf({ name, address, gateway, dns: entriesOf(dns) }), {
            mode: '0600',
          }),
        read: (config) =>
          filesLike(config, connectionFile).flatMap(({ text }) => {
            const [address, gateway = ''] = settingIn(text, 'address1').split(',');
            const dns = settingsIn(text, 'dns').flatMap((list) => list.split(';').filter(Boolean));
            return address === '' ? [] : [{ interface: settingIn(text, 'interface-name'), address, gateway, dns: joinEntries(dns) }];
          }),
      },
      {
        fields: ['storage.files'],
        needs: ['networkd'],
        source: 'https://www.flatcar.org/docs/latest/setup/customization/network-config-with-networkd/',
        pieces: ({ interface: name, address, gateway, dns }) =>
          file(
            `/etc/systemd/network/00-${name}.network`,
            iniText(
              ['Match', [['Name', name]]],
              [
                'Network',
                [
                  ['Address', address],
                  ...(gateway === '' ? [] : [['Gateway', gateway] as const]),
                  ...entriesOf(dns).map((one) => ['DNS', one] as const),
                ],
              ],
            ),
          ),
        read: (config) =>
          filesLike(config, /^\/etc\/systemd\/network\/[^/]+\.network$/).flatMap(({ text }) => {
            const address = settingIn(text, 'Address');
            const dns = joinEntries(settingsIn(text, 'DNS'));
            return address === '' ? [] : [{ interface: settingIn(text, 'Name'), address, gateway: settingIn(text, 'Gateway'), dns }];
          }),
      },
    ],
  }),
  task({
    id: 'vlan',
    group: 'network',
    words: words.vlan,
    fields: { interface: { kind: 'line', check: interfaceName }, id: { kind: 'line', isKey: true, check: wholeNumber(1, 4094) } },
    together: ({ interface: name, id }) => (`${name}.${id}`.length > 15 ? { interface: checkWords.longVlanName } : undefined),
    ways: [
      {
        fields: ['storage.files'],
        needs: ['network-manager'],
        source: `${fedoraNetwork}#_configuring_a_vlan_static_ip`,
        pieces: ({ interface: parent, id }) => {
          const name = `${parent}.${id}`;
          return file(
            `/etc/NetworkManager/system-connections/${name}.nmconnection`,
            iniText(
              [
                'connection',
                [
                  ['id', name],
                  ['type', 'vlan'],
                  ['interface-name', name],
                ],
              ],
              [
                'vlan',
                [
                  ['id', id],
                  ['parent', parent],
                ],
              ],
              [
                'ipv4',
                [
                  ['method', 'auto'],
                  ['may-fail', 'false'],
                ],
              ],
            ),
            { mode: '0600' },
          );
        },
        read: (config) =>
          filesLike(config, connectionFile).flatMap(({ text }) =>
            settingIn(text, 'type') === 'vlan'
              ? [{ interface: settingIn(text, 'parent'), id: captured(text, /^\[vlan\]\nid=(.*)$/m) }]
              : [],
          ),
      },
    ],
  }),
  task({
    id: 'name-servers',
    group: 'network',
    words: words.nameServers,
    fields: { servers: { kind: 'lines', check: address }, domains: { kind: 'lines', optional: true, check: server } },
    ways: [
      {
        fields: ['storage.files'],
        needs: ['resolved'],
        source: 'https://www.freedesktop.org/software/systemd/man/latest/resolved.conf.html',
        pieces: ({ servers, domains }) =>
          file(
            '/etc/systemd/resolved.conf.d/10-name-servers.conf',
            iniText([
              'Resolve',
              [['DNS', entriesOf(servers).join(' ')], ...(domains === '' ? [] : [['Domains', entriesOf(domains).join(' ')] as const])],
            ]),
          ),
        read: (config) => {
          const text = fileText(config, '/etc/systemd/resolved.conf.d/10-name-servers.conf');
          return [{ servers: wordsOf(settingIn(text, 'DNS')), domains: wordsOf(settingIn(text, 'Domains')) }];
        },
      },
    ],
  }),
  task({
    id: 'hosts',
    group: 'network',
    words: words.hosts,
    fields: { entries: { kind: 'lines', check: hostsEntry } },
    ways: [
      {
        fields: ['storage.files.append'],
        needs: ['single'],
        source: 'https://man7.org/linux/man-pages/man5/hosts.5.html',
        pieces: ({ entries }) => appended('/etc/hosts', entriesOf(entries).map(hostsLine)),
        read: (config) =>
          filesLike(config, /^\/etc\/hosts$/).map(({ item }) => ({ entries: joinEntries(linesOf(textAt(item, 'append', 0, 'inline'))) })),
      },
    ],
  }),
  task({
    id: 'proxy',
    group: 'network',
    words: words.proxy,
    fields: {
      proxy: { kind: 'line', check: proxyAddress },
      except: { kind: 'lines', initial: 'localhost\n127.0.0.1', optional: true, check: server },
    },
    ways: [
      {
        fields: ['storage.files'],
        needs: ['single'],
        source: 'https://www.flatcar.org/docs/latest/setup/systemd/environment-variables/#system-wide-environment-variables',
        pieces: ({ proxy, except }) => {
          const variables = [
            ...['http_proxy', 'https_proxy', 'HTTP_PROXY', 'HTTPS_PROXY'].map((name) => assignmentWord(name, proxy)),
            ...(except === '' ? [] : ['no_proxy', 'NO_PROXY'].map((name) => assignmentWord(name, entriesOf(except).join(',')))),
          ];
          return file(
            '/etc/systemd/system.conf.d/10-proxy.conf',
            iniText(['Manager', variables.map((one) => ['DefaultEnvironment', one])]),
          );
        },
        read: (config) => {
          const text = fileText(config, '/etc/systemd/system.conf.d/10-proxy.conf');
          const variables = joinEntries(settingsIn(text, 'DefaultEnvironment').map(readUnitAssignment));
          return [
            { proxy: settingIn(variables, 'http_proxy'), except: joinEntries(settingIn(variables, 'no_proxy').split(',').filter(Boolean)) },
          ];
        },
      },
    ],
  }),
];
