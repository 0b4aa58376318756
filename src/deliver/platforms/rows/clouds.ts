import * as say from '#words/deliver/platforms';
import { asPath, contentsOf, shellLine, type ShellWord } from '../../shell/shell-line.ts';
import type { Platform } from '../define/platform.ts';
import { coreosPage, flatcarPage, shellStep } from '../define/step.ts';

const coreos = ['fcos', 'flatcar'] as const;

const aws: Platform = {
  id: 'aws',
  name: 'AWS',
  variants: coreos,
  limit: { bytes: 16_384, measured: 'config' },
  fields: { name: 'instance1', image: 'ami-xxx', region: 'us-east-1', type: 'm5.large', key: 'my-key' },
  links: { fcos: coreosPage('provisioning-aws'), flatcar: flatcarPage('cloud/aws-ec2') },
  steps: ({ file }, { name, image, region, type, key }) => [
    shellStep(
      say.createVm,
      [
        shellLine(
          ...['aws', 'ec2', 'run-instances', '--region', region, '--image-id', image, '--instance-type', type, '--key-name', key],
          ...['--user-data', `file://${file}`, '--tag-specifications', tagOf(name)],
        ),
      ],
      say.trapGzipRefused,
      say.trapKeyRegistered,
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
  links: { fcos: coreosPage('provisioning-azure'), flatcar: flatcarPage('cloud/azure') },
  steps({ file, variant }, { name, image, group }) {
    const data: ShellWord[] = variant === 'flatcar' ? ['--user-data', asPath(file)] : ['--custom-data', contentsOf(file)];
    return [
      shellStep(
        say.createVm,
        [shellLine('az', 'vm', 'create', '-n', name, '-g', group, '--image', image, '--admin-username', 'core', ...data)],
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
            '--zone',
            region,
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
  fields: { name: 'myinstance', image: 'fedora-coreos-openstack.x86_64', type: 'v1-standard-2', network: 'private', key: 'mykeypair' },
  links: { fcos: coreosPage('provisioning-openstack'), flatcar: flatcarPage('cloud/openstack') },
  steps: ({ file }, { name, image, type, network, key }) => [
    shellStep(
      say.createVm,
      [
        shellLine(
          ...['openstack', 'server', 'create', `--key-name=${key}`, `--network=${network}`, `--flavor=${type}`, `--image=${image}`],
          ...['--user-data', asPath(file), name],
        ),
      ],
      say.trapKeyRegistered,
    ),
  ],
};

const digitalocean: Platform = {
  id: 'digitalocean',
  name: 'DigitalOcean',
  variants: coreos,
  limit: { bytes: 65_536, measured: 'config' },
  fields: { name: 'my-fcos-droplet', image: '12345678', region: 'sfo2', type: 's-2vcpu-2gb', key: '87654321' },
  links: { fcos: coreosPage('provisioning-digitalocean'), flatcar: flatcarPage('cloud/digitalocean') },
  steps: ({ file }, { name, image, region, type, key }) => [
    shellStep(
      say.createVm,
      [
        shellLine(
          ...['doctl', 'compute', 'droplet', 'create', name, '--image', image, '--region', region, '--size', type],
          ...['--user-data-file', asPath(file), '--ssh-keys', key, '--wait'],
        ),
      ],
      say.trapKeyRegistered,
    ),
  ],
};

/** Clouds with images of these systems. */
export const cloudPlatforms: readonly Platform[] = [aws, azure, gcp, openstack, digitalocean];
