import * as say from '#words/deliver/platforms';
import { kubevirtMachine } from '../../forms/kubevirt.ts';
import { terraformFile } from '../../forms/terraform.ts';
import { asPath, optional, shellLine } from '../../shell/shell-line.ts';
import type { Platform } from '../define/platform.ts';
import { coreosPage, fileStep, flatcarPage, shellStep } from '../define/step.ts';

const openshift: Platform = {
  id: 'openshift',
  name: 'OpenShift',
  variants: ['openshift'],
  fields: { folder: 'cluster' },
  links: {
    openshift:
      'https://docs.redhat.com/en/documentation/openshift_container_platform/latest/html/machine_configuration/machine-config-index',
  },
  steps: ({ file }, { folder }) => [
    shellStep(say.apply, [shellLine('oc', 'apply', '-f', asPath(file)), 'oc get machineconfigpool'], say.trapOpenshift, say.trapDrift),
    shellStep(say.addManifest, [shellLine('cp', asPath(file), asPath(`${folder}/openshift/`))]),
  ],
};

const kubevirt: Platform = {
  id: 'kubevirt',
  name: 'KubeVirt',
  variants: ['fcos', 'flatcar'],
  limit: { bytes: 1_048_576, measured: 'config', isApproximate: true },
  fields: { name: 'my-fcos', image: 'quay.io/fedora/fedora-coreos-kubevirt:stable' },
  variantFields: { flatcar: { name: 'my-flatcar', image: 'flatcar_production_kubevirt_image.qcow2', disk: 'flatcar-disk' } },
  links: { fcos: coreosPage('provisioning-kubevirt'), flatcar: flatcarPage('virt-options/kubevirt') },
  steps: ({ file, variant }, { name, image, disk }) => [
    ...(variant === 'flatcar'
      ? [shellStep(say.uploadDisk, [shellLine('virtctl', 'image-upload', 'pvc', disk, '--size=10Gi', `--image-path=${image}`)])]
      : []),
    shellStep(
      say.makeSecret,
      [shellLine('kubectl', 'create', 'secret', 'generic', 'ignition-payload', `--from-file=userdata=${file}`)],
      say.trapSecretSize,
    ),
    fileStep(say.makeMachine, 'vm.yaml', kubevirtMachine(name, variant === 'flatcar' ? { claim: disk } : image, 'ignition-payload')),
    shellStep(say.powerOn, ['kubectl create -f vm.yaml', shellLine('virtctl', 'ssh', `core@${name}`)]),
  ],
};

const terraformPage = 'https://registry.terraform.io/providers/poseidon/ct/latest/docs/data-sources/ct_config';

/** The provider merges what it translates as Ignition, which a MachineConfig is not. */
const terraform: Platform = {
  id: 'terraform',
  name: 'Terraform',
  variants: ['fcos', 'flatcar', 'r4e', 'fiot'],
  fields: {},
  links: { fcos: terraformPage, flatcar: terraformPage, r4e: terraformPage, fiot: terraformPage },
  steps: ({ file, butane = file.replace(/\.ign$/, '.bu'), fragments, filesFolder }) => [
    fileStep(say.terraformFile, 'main.tf', terraformFile(butane, { fragments, filesFolder }), say.trapStrict),
    shellStep(say.terraformRun, ['terraform init', 'terraform plan', 'terraform apply']),
  ],
};

const suse: Platform = {
  id: 'suse',
  name: 'SUSE and openSUSE MicroOS media',
  variants: ['fcos'],
  fields: { image: 'openSUSE-MicroOS.x86_64-kvm-and-xen.qcow2', script: '' },
  links: { fcos: 'https://en.opensuse.org/Portal:MicroOS/Ignition' },
  steps: ({ file }, { image, script }) => [
    shellStep(
      say.mediumMake,
      [
        shellLine(
          ...['bunsen', 'medium', 'ignition', '-i', asPath(file), ...optional('--combustion', asPath(script))],
          ...['-o', 'ignition.iso'],
        ),
      ],
      say.trapSuseLabel,
    ),
    shellStep(say.mediumAttach, [
      shellLine('qemu-kvm', '-m', '2048', '-drive', `if=virtio,file=${image.replaceAll(',', ',,')}`, '-cdrom', 'ignition.iso'),
    ]),
  ],
};

/** Clusters, and what describes machines in files. */
export const clusterPlatforms: readonly Platform[] = [openshift, kubevirt, terraform, suse];
