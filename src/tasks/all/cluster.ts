import * as words from '#words/tasks/cluster';
import { configName } from '../define/checks.ts';
import { address } from '../define/network-checks.ts';
import { task } from '../define/task.ts';
import { textAt } from '../../values/read-values.ts';
import { extensionsOf, roleKey } from '../../values/machine-config.ts';
import { fileText, settingIn, textsAt } from '../read/find.ts';
import { file, included, openshift } from '../write/items.ts';

const machineConfigs =
  'https://docs.redhat.com/en/documentation/openshift_container_platform/4.20/html/machine_configuration/machine-configs-configure';

/** What an OpenShift config cannot be without. */
export const nameAndRole = task({
  id: 'name-and-role',
  group: 'cluster',
  words: words.nameAndRole,
  fields: { role: { kind: 'choice' }, name: { kind: 'line', initial: '99-worker-custom', check: configName } },
  ways: [
    {
      fields: ['metadata.name', 'metadata.labels'],
      source: 'https://coreos.github.io/butane/config-openshift-v4_20/',
      pieces: ({ name, role }) => ({ metadata: { name, labels: { [roleKey]: role } } }),
      read: (config) => [{ name: textAt(config, 'metadata', 'name'), role: textAt(config, 'metadata', 'labels', roleKey) }],
    },
  ],
});

export const clusterTasks = [
  nameAndRole,
  task({
    id: 'extensions',
    group: 'cluster',
    words: words.extensions,
    fields: { extension: { kind: 'choice', isKey: true, offers: extensionsOf } },
    ways: [
      {
        fields: ['openshift.extensions'],
        source: `${machineConfigs}#rhcos-add-extensions_machine-configs-configure`,
        pieces: ({ extension }, { lineage, version }) =>
          extensionsOf(lineage).includes(extension)
            ? openshift({ extensions: included([extension]) })
            : words.notInVersion(extension, version),
        read: (config) => textsAt(config, 'openshift', 'extensions').map((extension) => ({ extension })),
      },
    ],
  }),
  task({
    id: 'fips',
    group: 'cluster',
    words: words.fips,
    fields: {},
    ways: [
      {
        fields: ['openshift.fips'],
        source: 'https://coreos.github.io/butane/config-openshift-v4_20/',
        pieces: () => openshift({ fips: true }),
      },
    ],
  }),
  task({
    id: 'realtime-kernel',
    group: 'cluster',
    words: words.realtime,
    fields: {},
    ways: [
      {
        fields: ['openshift.kernel_type'],
        source: `${machineConfigs}#nodes-nodes-rtkernel-arguments_machine-configs-configure`,
        pieces: () => openshift({ kernel_type: 'realtime' }),
      },
    ],
  }),
  task({
    id: 'node-address',
    group: 'cluster',
    words: words.nodeAddress,
    fields: { address: { kind: 'line', check: address } },
    ways: [
      {
        fields: ['storage.files'],
        needs: ['cluster'],
        source:
          'https://docs.redhat.com/en/documentation/openshift_container_platform/4.20/html/support/troubleshooting#troubleshooting-network-issues',
        pieces: ({ address }) => file('/etc/default/nodeip-configuration', `KUBELET_NODEIP_HINT=${address}\n`, { overwrite: true }),
        read: (config) => [{ address: settingIn(fileText(config, '/etc/default/nodeip-configuration'), 'KUBELET_NODEIP_HINT') }],
      },
    ],
  }),
];
