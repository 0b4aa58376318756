import * as say from '#words/deliver/platforms';
import {
  asPath,
  base64Of,
  contentsOf,
  operator,
  option,
  optional,
  shellLine,
  type ShellPiece,
  type ShellWord,
} from '../../shell/shell-line.ts';
import type { Platform } from '../define/platform.ts';
import { coreosPage, fileStep, flatcarPage, shellStep } from '../define/step.ts';

const coreos = ['fcos', 'flatcar'] as const;

const hetzner: Platform = {
  id: 'hetzner',
  name: 'Hetzner Cloud',
  variants: coreos,
  limit: { bytes: 32_768, measured: 'config' },
  fields: { name: 'fedora-coreos-test', image: '12345678', type: 'cx22', region: 'fsn1', key: '' },
  variantFields: { flatcar: { name: 'flatcar-test' } },
  links: { fcos: coreosPage('provisioning-hetzner'), flatcar: flatcarPage('cloud/hetzner') },
  steps: ({ file }, { name, image, type, region, key }) => [
    shellStep(
      say.createVm,
      [
        shellLine(
          ...['hcloud', 'server', 'create', ...option('--name', name), ...option('--type', type), ...option('--location', region)],
          ...[...option('--image', image), ...optional('--ssh-key', key), '--user-data-from-file', asPath(file)],
        ),
      ],
      say.trapKeyOptional,
    ),
  ],
};

const vultr: Platform = {
  id: 'vultr',
  name: 'Vultr',
  variants: coreos,
  fields: { name: 'instance1', image: '00000000-0000-0000-0000-000000000000', region: 'ewr', type: 'vc2-2c-4gb' },
  links: { fcos: coreosPage('provisioning-vultr'), flatcar: flatcarPage('cloud/vultr') },
  steps: ({ file }, { name, image, region, type }) => [
    shellStep(say.createVm, [
      shellLine(
        ...['vultr-cli', 'instance', 'create', ...option('--region', region), ...option('--plan', type), ...option('--snapshot', image)],
        ...[...option('--label', name), ...option('--host', name), '--userdata', contentsOf(file)],
      ),
    ]),
  ],
};

const exoscale: Platform = {
  id: 'exoscale',
  name: 'Exoscale',
  variants: ['fcos'],
  fields: { name: 'worker', image: 'fedora-coreos', type: 'standard.medium', key: '' },
  links: { fcos: coreosPage('provisioning-exoscale') },
  steps: ({ file }, { name, image, type, key }) => [
    shellStep(
      say.createVm,
      [
        shellLine(
          ...['exo', 'compute', 'instance', 'create', name, ...option('--instance-type', type), '--disk-size', '10'],
          ...[...optional('--ssh-key', key), ...option('--template', image), '--template-visibility', 'private'],
          ...['--cloud-init', asPath(file)],
        ),
      ],
      say.trapKeyOptional,
      say.trapExoscaleCompress,
    ),
  ],
};

const ibm: Platform = {
  id: 'ibmcloud',
  name: 'IBM Cloud',
  variants: ['fcos'],
  limit: { bytes: 65_536, measured: 'config' },
  fields: {
    name: 'instance1',
    image: 'r014-xxx',
    region: 'us-east-1',
    type: 'bx2-2x8',
    group: 'r014-vpc',
    network: '0777-subnet',
    key: 'r014-key',
  },
  links: { fcos: coreosPage('provisioning-ibmcloud') },
  steps: ({ file }, { name, image, region, type, group, network, key }) => [
    shellStep(
      say.createVm,
      [
        shellLine(
          ...['ibmcloud', 'is', 'instance-create', name, group, region, type, network],
          ...['--allow-ip-spoofing=true', ...option('--image', image), ...option('--keys', key), '--user-data', `@${file}`],
        ),
      ],
      say.trapKeyRegistered,
    ),
  ],
};

/** A value of Linode that is kept in a variable of the shell. */
const linodeValue = (variable: string, filter: string, ...words: ShellWord[]): string =>
  `${variable}=$(${shellLine('linode-cli', 'linodes', ...words, '--json', operator('|'), 'jq', '-r', filter)})`;

const linodeId: ShellPiece = { shell: '"$LINODE_ID"' };

/**
 * Akamai starts images with a kernel of its own, so the machine is put together by hand: its disk boots by itself.
 * Fedora CoreOS has no images for it.
 */
const akamai: Platform = {
  id: 'akamai',
  name: 'Akamai (Linode)',
  variants: ['flatcar'],
  fields: { name: 'flatcar', image: 'private/12345', region: 'us-ord', type: 'g6-nanode-1' },
  links: { flatcar: flatcarPage('cloud/akamai') },
  steps({ file }, { name, image, region, type }) {
    const linodes = (action: string): string[] => ['linode-cli', 'linodes', action];
    const helpers = ['updatedb_disabled=true', 'distro=false', 'modules_dep=false', 'network=false', 'devtmpfs_automount=false'];
    return [
      shellStep(
        say.akamaiCreate,
        [
          shellLine(
            ...[...linodes('create'), ...option('--label', name), ...option('--region', region), ...option('--type', type)],
            ...['--booted', 'false', '--metadata.user_data', base64Of(file), '--no-defaults'],
          ),
          linodeValue('LINODE_ID', '.[0].id', 'list', ...option('--label', name)),
        ],
        say.trapMetadata,
      ),
      shellStep(
        say.akamaiDisk,
        [
          linodeValue('DISK_SIZE', '.[0].disk', 'type-view', type),
          shellLine(
            ...[...linodes('disk-create'), '--size', { shell: '"$DISK_SIZE"' }, '--label', 'boot', ...option('--image', image)],
            ...['--root_pass', { shell: '"$(openssl rand -base64 24)"' }, '--no-defaults', linodeId],
          ),
          linodeValue('DISK_ID', '.[0].id', 'disks-list', linodeId),
        ],
        say.trapRootPassword,
      ),
      shellStep(say.akamaiConfig, [
        shellLine(
          ...[...linodes('config-create'), '--kernel', 'linode/direct-disk', ...helpers.map((helper) => `--helpers.${helper}`)],
          ...['--label', 'default', '--devices.sda.disk_id', { shell: '"$DISK_ID"' }, '--root_device', '/dev/sda', linodeId],
        ),
      ]),
      shellStep(say.powerOn, [shellLine(...linodes('boot'), linodeId)]),
    ];
  },
};

/** What Prism is asked for: a machine with a disk of the image, a network, and a place for the config. */
const nutanixMachine = (name: string, image: string, group: string, network: string): string =>
  JSON.stringify(
    {
      spec: {
        name,
        resources: {
          power_state: 'ON',
          num_vcpus_per_socket: 1,
          num_sockets: 2,
          memory_size_mib: 4096,
          disk_list: [
            {
              disk_size_mib: 32_768,
              device_properties: { device_type: 'DISK', disk_address: { device_index: 0, adapter_type: 'SCSI' } },
              data_source_reference: { kind: 'image', uuid: image },
            },
          ],
          nic_list: [
            {
              nic_type: 'NORMAL_NIC',
              is_connected: true,
              ip_endpoint_list: [{ ip_type: 'DHCP' }],
              subnet_reference: { kind: 'subnet', uuid: network },
            },
          ],
          guest_customization: { cloud_init: { user_data: '' }, is_overridable: false },
        },
        cluster_reference: { kind: 'cluster', uuid: group },
      },
      api_version: '3.1.0',
      metadata: { kind: 'vm' },
    },
    undefined,
    2,
  );

const someUuid = '00000000-0000-0000-0000-000000000000';

const nutanix: Platform = {
  id: 'nutanix',
  name: 'Nutanix',
  variants: ['fcos'],
  fields: { name: 'fcos-node01', image: someUuid, group: someUuid, network: someUuid, server: 'prism.example.com' },
  links: { fcos: coreosPage('provisioning-nutanix') },
  steps({ file }, { name, image, group, network, server }) {
    const userData = '.spec.resources.guest_customization.cloud_init.user_data = $data';
    return [
      fileStep(say.makeMachine, 'vm.json', nutanixMachine(name, image, group, network), say.trapUuids),
      shellStep(say.nutanixBody, [
        shellLine('jq', '--arg', 'data', base64Of(file), userData, 'vm.json', operator('>'), 'vm-with-config.json'),
      ]),
      shellStep(
        say.nutanixPost,
        [
          shellLine(
            ...['curl', '-u', 'admin', '-H', 'Content-Type: application/json', '--data-binary', '@vm-with-config.json'],
            `https://${server}:9440/api/nutanix/v3/vms`,
          ),
        ],
        say.trapOnce,
      ),
    ];
  },
};

/** Clouds that need an image brought along. */
export const smallerCloudPlatforms: readonly Platform[] = [hetzner, vultr, exoscale, ibm, akamai, nutanix];
