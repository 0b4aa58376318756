import * as say from '#words/deliver/platforms';
import { kubevirtMachine } from '../../forms/kubevirt.ts';
import { terraformFile } from '../../forms/terraform.ts';
import { asPath, shellLine } from '../../shell/shell-line.ts';
import type { Platform } from '../define/platform.ts';
import { coreosPage, fileStep, flatcarPage, shellStep } from '../define/step.ts';

const openshift: Platform = {
  id: 'openshift',
  name: 'OpenShift',
  variants: ['openshift'],
  fields: { storage: 'cluster' },
  links: {
    openshift:
      'https://docs.redhat.com/en/documentation/openshift_container_platform/latest/html/machine_configuration/machine-config-index',
  },
  steps: ({ file }, { storage }) => [
    shellStep(say.apply, [shellLine('oc', 'apply', '-f', asPath(file)), 'oc get machineconfigpool'], say.trapOpenshift, say.trapDrift),
    shellStep(say.addManifest, [shellLine('cp', asPath(file), asPath(`${storage}/openshift/`))]),
  ],
};

const kubevirt: Platform = {
  id: 'kubevirt',
  name: 'KubeVirt',
  variants: ['fcos', 'flatcar'],
  limit: { bytes: 1_048_576, measured: 'config', isApproximate: true },
  fields: { name: 'my-fcos', image: 'quay.io/fedora/fedora-coreos-kubevirt:stable' },
  links: { fcos: coreosPage('provisioning-kubevirt'), flatcar: flatcarPage('vms/kubevirt') },
  steps: ({ file }, { name, image }) => [
    shellStep(
      say.makeSecret,
      [shellLine('kubectl', 'create', 'secret', 'generic', 'ignition-payload', `--from-file=userdata=${file}`)],
      say.trapSecretSize,
    ),
    fileStep(say.makeMachine, 'vm.yaml', kubevirtMachine(name, image, 'ignition-payload')),
    shellStep(say.powerOn, ['kubectl create -f vm.yaml', shellLine('virtctl', 'ssh', `core@${name}`)]),
  ],
};

const terraform: Platform = {
  id: 'terraform',
  name: 'Terraform',
  variants: ['fcos', 'flatcar', 'openshift', 'r4e', 'fiot'],
  fields: {},
  links: { fcos: 'https://registry.terraform.io/providers/poseidon/ct/latest/docs/data-sources/ct_config' },
  steps: ({ file }) => [
    fileStep(say.terraformFile, 'main.tf', terraformFile(file.replace(/\.ign$/, '.bu')), say.trapStrict),
    shellStep(say.terraformRun, ['terraform init', 'terraform plan', 'terraform apply']),
  ],
};

const suse: Platform = {
  id: 'suse',
  name: 'SUSE and openSUSE MicroOS media',
  variants: ['fcos'],
  fields: { image: 'openSUSE-MicroOS.x86_64-kvm-and-xen.qcow2' },
  links: { fcos: 'https://en.opensuse.org/Portal:MicroOS/Ignition' },
  steps: ({ file }, { image }) => [
    shellStep(say.mediumMake, [shellLine('bunsen', 'medium', 'ignition', '-i', asPath(file), '-o', 'ignition.iso')], say.trapSuseLabel),
    shellStep(say.mediumAttach, [
      shellLine('qemu-kvm', '-m', '2048', '-drive', `if=virtio,file=${image.replaceAll(',', ',,')}`, '-cdrom', 'ignition.iso'),
    ]),
  ],
};

/** Clusters, and what describes machines in files. */
export const clusterPlatforms: readonly Platform[] = [openshift, kubevirt, terraform, suse];
