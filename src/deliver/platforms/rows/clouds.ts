import * as say from '#words/deliver/platforms';
import { asPath, contentsOf, option, optional, shellLine, type ShellWord } from '../../shell/shell-line.ts';
import type { Platform } from '../define/platform.ts';
import { coreosPage, flatcarPage, shellStep } from '../define/step.ts';

const coreos = ['fcos', 'flatcar'] as const;

const aws: Platform = {
  id: 'aws',
  name: 'AWS',
  variants: coreos,
  limit: { bytes: 16_384, measured: 'config' },
  fields: { name: 'instance1', image: 'ami-xxx', region: 'us-east-1', type: 'm5.large', key: '' },
  links: { fcos: coreosPage('provisioning-aws'), flatcar: flatcarPage('cloud/aws-ec2') },
  steps: ({ file }, { name, image, region, type, key }) => [
    shellStep(
      say.createVm,
      [
        shellLine(
          ...['aws', 'ec2', 'run-instances', ...option('--region', region), ...option('--image-id', image)],
          ...[...option('--instance-type', type), ...optional('--key-name', key), '--user-data', `file://${file}`],
          ...['--tag-specifications', tagOf(name)],
        ),
      ],
      say.trapGzipRefused,
      say.trapKeyOptional,
      say.trapUserDataPublic,
    ),
  ],
};

/** A tag in AWS's JSON, which takes any name; its short form does not. */
const tagOf = (name: string): string => JSON.stringify([{ ResourceType: 'instance', Tags: [{ Key: 'Name', Value: name }] }]);

const azure: Platform = {
  id: 'azure',
  name: 'Azure',
  variants: coreos,
  limit: { bytes: 65_535, measured: 'config' },
  fields: { name: 'my-fcos-vm', image: 'my-fcos-image', group: 'my-group' },
  variantFields: { flatcar: { name: 'node-1', image: 'kinvolk:flatcar-container-linux-free:stable-gen2:latest', group: 'group-1' } },
  links: { fcos: coreosPage('provisioning-azure'), flatcar: flatcarPage('cloud/azure') },
  steps({ file, variant }, { name, image, group }) {
    const data: ShellWord[] = variant === 'flatcar' ? ['--user-data', asPath(file)] : ['--custom-data', contentsOf(file)];
    return [
      shellStep(
        say.createVm,
        [
          shellLine(
            ...['az', 'vm', 'create', ...option('-n', name), ...option('-g', group), ...option('--image', image)],
            ...['--admin-username', 'core', ...data],
          ),
        ],
        say.trapAzureUser,
      ),
    ];
  },
};

/** A file as gcloud takes it, whose lists may have another separator than commas. */
const metadataFile = (file: string): string => `${file.includes(',') ? '^;;^' : ''}user-data=${file}`;

const gcp: Platform = {
  id: 'gcp',
  name: 'Google Cloud',
  variants: coreos,
  limit: { bytes: 262_144, measured: 'config' },
  fields: { name: 'fcos-node01', region: 'us-central1-a', stream: 'stable' },
  variantFields: { flatcar: { name: 'flatcar1' } },
  links: { fcos: coreosPage('provisioning-gcp'), flatcar: flatcarPage('cloud/gcp') },
  steps({ file, variant }, { name, region, stream }) {
    const image =
      variant === 'flatcar'
        ? ['--image-project', 'kinvolk-public', '--image-family', `flatcar-${stream}`]
        : ['--image-project', 'fedora-coreos-cloud', '--image-family', `fedora-coreos-${stream}`];
    return [
      shellStep(
        say.createVm,
        [
          shellLine(
            'gcloud',
            'compute',
            'instances',
            'create',
            ...image,
            '--metadata-from-file',
            metadataFile(file),
            ...option('--zone', region),
            name,
          ),
        ],
        say.trapUserDataPublic,
      ),
    ];
  },
};

const openstack: Platform = {
  id: 'openstack',
  name: 'OpenStack',
  variants: coreos,
  limit: { bytes: 65_535, measured: 'base64' },
  fields: { name: 'myinstance', image: 'fedora-coreos-openstack.x86_64', type: 'v1-standard-2', network: 'private', key: '' },
  variantFields: { flatcar: { image: 'flatcar-stable' } },
  links: { fcos: coreosPage('provisioning-openstack'), flatcar: flatcarPage('virt-options/openstack') },
  steps: ({ file }, { name, image, type, network, key }) => [
    shellStep(
      say.createVm,
      [
        shellLine(
          ...['openstack', 'server', 'create', ...(key === '' ? [] : [`--key-name=${key}`]), `--network=${network}`],
          ...[`--flavor=${type}`, `--image=${image}`, '--user-data', asPath(file), name],
        ),
      ],
      say.trapKeyOptional,
    ),
  ],
};

const digitalocean: Platform = {
  id: 'digitalocean',
  name: 'DigitalOcean',
  variants: coreos,
  limit: { bytes: 65_536, measured: 'config' },
  variantFields: { flatcar: { name: 'my-flatcar-droplet' } },
  fields: { name: 'my-fcos-droplet', image: '12345678', region: 'sfo2', type: 's-2vcpu-2gb', key: '87654321' },
  links: { fcos: coreosPage('provisioning-digitalocean'), flatcar: flatcarPage('cloud/digitalocean') },
  steps: ({ file }, { name, image, region, type, key }) => [
    shellStep(
      say.createVm,
      [
        shellLine(
          ...['doctl', 'compute', 'droplet', 'create', name, ...option('--image', image), ...option('--region', region)],
          ...[...option('--size', type), '--user-data-file', asPath(file), ...option('--ssh-keys', key), '--wait'],
        ),
      ],
      say.trapKeyRegistered,
    ),
  ],
};

/** Clouds with images of these systems. */
export const cloudPlatforms: readonly Platform[] = [aws, azure, gcp, openstack, digitalocean];
