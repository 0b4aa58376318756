import * as say from '#words/deliver/platforms';
import { asPath, base64Of, contentsOf, operator, shellLine } from '../../shell/shell-line.ts';
import type { Platform } from '../define/platform.ts';
import { coreosPage, flatcarPage, shellStep } from '../define/step.ts';

const coreos = ['fcos', 'flatcar'] as const;

const hetzner: Platform = {
  id: 'hetzner',
  name: 'Hetzner Cloud',
  variants: coreos,
  limit: { bytes: 32_768, measured: 'config' },
  fields: { name: 'fedora-coreos-test', image: '12345678', type: 'cx22', region: 'fsn1', key: 'fedora-coreos-hetzner' },
  links: { fcos: coreosPage('provisioning-hetzner'), flatcar: flatcarPage('cloud/hetzner') },
  steps: ({ file }, { name, image, type, region, key }) => [
    shellStep(
      say.createVm,
      [
        shellLine(
          ...['hcloud', 'server', 'create', '--name', name, '--type', type, '--location', region, '--image', image, '--ssh-key', key],
          ...['--user-data-from-file', asPath(file)],
        ),
      ],
      say.trapKeyRegistered,
    ),
  ],
};

const vultr: Platform = {
  id: 'vultr',
  name: 'Vultr',
  variants: coreos,
  fields: { name: 'instance1', image: '00000000-0000-0000-0000-000000000000', region: 'ewr', type: 'vc2-2c-4gb' },
  links: { fcos: coreosPage('provisioning-vultr'), flatcar: flatcarPage('community-platforms/vultr') },
  steps: ({ file }, { name, image, region, type }) => [
    shellStep(say.createVm, [
      shellLine(
        ...['vultr-cli', 'instance', 'create', '--region', region, '--plan', type, '--snapshot', image, '--label', name, '--host', name],
        ...['--userdata', contentsOf(file)],
      ),
    ]),
  ],
};

const exoscale: Platform = {
  id: 'exoscale',
  name: 'Exoscale',
  variants: ['fcos'],
  fields: { name: 'worker', image: 'fedora-coreos', type: 'standard.medium', key: 'key-name' },
  links: { fcos: coreosPage('provisioning-exoscale') },
  steps: ({ file }, { name, image, type, key }) => [
    shellStep(
      say.createVm,
      [
        shellLine(
          ...['exo', 'compute', 'instance', 'create', name, '--instance-type', type, '--disk-size', '10', '--ssh-key', key],
          ...['--template', image, '--template-visibility', 'private', '--cloud-init', asPath(file)],
        ),
      ],
      say.trapKeyRegistered,
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
          ...['--allow-ip-spoofing=true', '--image', image, '--keys', key, '--user-data', `@${file}`],
        ),
      ],
      say.trapKeyRegistered,
    ),
  ],
};

const akamai: Platform = {
  id: 'akamai',
  name: 'Akamai (Linode)',
  variants: coreos,
  fields: { name: 'flatcar', image: 'private/12345', region: 'us-ord', type: 'g6-standard-2' },
  links: {
    fcos: 'https://techdocs.akamai.com/cloud-computing/docs/overview-of-the-metadata-service',
    flatcar: flatcarPage('cloud/akamai'),
  },
  steps: ({ file }, { name, image, region, type }) => [
    shellStep(
      say.createVm,
      [
        shellLine(
          ...['linode-cli', 'linodes', 'create', '--label', name, '--image', image, '--region', region, '--type', type],
          ...['--metadata.user_data', base64Of(file)],
        ),
      ],
      say.trapMetadata,
    ),
  ],
};

const nutanix: Platform = {
  id: 'nutanix',
  name: 'Nutanix',
  variants: ['fcos'],
  fields: {},
  links: { fcos: coreosPage('provisioning-nutanix') },
  steps: ({ file }) => [shellStep(say.nutanixBody, [shellLine('base64', '-w0', asPath(file), operator('>'), `${file}.b64`)], say.trapOnce)],
};

/** Clouds that need an image brought along. */
export const smallerCloudPlatforms: readonly Platform[] = [hetzner, vultr, exoscale, ibm, akamai, nutanix];
