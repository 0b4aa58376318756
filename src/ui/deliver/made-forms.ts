import * as words from '#words/deliver/forms';
import type { FileEntry } from '../../core/files/file-entry.ts';
import type { Answer } from '../../deliver/define/answer.ts';
import { gzipBase64 } from '../../deliver/forms/encoded.ts';
import { kubevirtSecret } from '../../deliver/forms/kubevirt.ts';
import { machineConfigOf } from '../../deliver/forms/machine-config.ts';
import { pointerConfig } from '../../deliver/forms/pointer-config.ts';
import { terraformFile } from '../../deliver/forms/terraform.ts';
import { flatcarInitrd, ignitionInitrd } from '../../deliver/initrd/initrd.ts';
import { ignitionMedium, seedMedium } from '../../deliver/medium/media.ts';
import type { PlatformVariant } from '../../deliver/platforms/define/platform.ts';
import { zipOfConfig } from '../../deliver/zip/config-zip.ts';
import { configParts } from './config-parts.ts';

/** A config and what a form of it may need. */
export interface FormSource {
  variant: PlatformVariant;
  /** The name of the draft, the Butane config with its local files, and what it is translated to. */
  name: string;
  text: string;
  files: Readonly<Record<string, FileEntry>>;
  output: string;
  /** For a pointer config. */
  url: string;
  /** For Combustion. */
  script: Uint8Array | undefined;
}

/** A file made of a config, with what is to be known of it. */
export type MadeForm = Answer<{ contents: string | Uint8Array; heading?: string; notes?: readonly string[] }>;

/** Another form of a config. */
export interface ConfigForm {
  id: string;
  about: string;
  file: (source: FormSource) => string;
  make: (source: FormSource) => MadeForm;
  /** Platforms that it is for, where it is shown first. */
  platforms?: readonly string[];
  /** What it needs besides the config. */
  needs?: 'url' | 'script';
  /** Whether it is made of a MachineConfig as well as of an Ignition config. */
  takesMachineConfig?: true;
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
/** The file of the Butane config in the zip. */
const butaneFile = (name: string): string => `${name.replaceAll('/', '_')}.bu`;
const done = (contents: string | Uint8Array): MadeForm => ({ ok: true, contents });
const textOf = (answer: Answer<{ text: string }>): MadeForm => (answer.ok ? done(answer.text) : answer);
/** A name as Kubernetes takes it (RFC 1123). */
const kubernetesName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '') || 'config';

function machineConfig({ output, name }: FormSource): MadeForm {
  const made = machineConfigOf(output, { name: `99-worker-${kubernetesName(name)}`, role: 'worker' });
  if (!made.ok) return made;
  const { text, limits } = made;
  return { ok: true, contents: text, heading: limits.length === 0 ? words.noLimits : words.limits(limits.length), notes: limits };
}

/** All forms, in the order in which they are shown. */
export const configForms: readonly ConfigForm[] = [
  {
    id: 'zip',
    about: words.zip,
    file: ({ name }) => `${name}.zip`,
    make: ({ text, name, files }) => done(zipOfConfig({ text, file: butaneFile(name), files })),
    takesMachineConfig: true,
  },
  {
    id: 'initrd',
    about: words.initrd,
    platforms: ['pxe', 'ipxe'],
    file: () => 'ignition.img',
    make: ({ output, variant }) => done(variant === 'flatcar' ? flatcarInitrd(bytes(output)) : ignitionInitrd(bytes(output))),
  },
  {
    id: 'medium',
    about: words.medium,
    platforms: ['suse'],
    needs: 'script',
    file: () => 'ignition.iso',
    make: ({ output, script }) => done(ignitionMedium({ config: bytes(output), combustion: script })),
  },
  {
    id: 'seed',
    about: words.seed,
    platforms: ['kubevirt', 'proxmox'],
    file: () => 'seed.iso',
    make: ({ output, name }) => done(seedMedium(bytes(output), name)),
  },
  {
    id: 'secret',
    about: words.secret,
    platforms: ['kubevirt'],
    file: () => 'secret.yaml',
    // Under the name by which the machine's description refers to it.
    make: ({ output }) => done(kubevirtSecret(bytes(output))),
  },
  {
    id: 'gzip',
    about: words.gzip,
    platforms: ['vmware'],
    file: ({ name }) => `${name}.ign.gz.b64`,
    make: ({ output }) => done(gzipBase64(bytes(output))),
  },
  {
    id: 'inside',
    about: words.inside,
    file: ({ name }) => `${name}-inside.ign`,
    make: ({ output }) => textOf(pointerConfig(output, 'gzip')),
  },
  {
    id: 'pointer',
    about: words.pointer,
    needs: 'url',
    file: ({ name }) => `${name}-pointer.ign`,
    make: ({ output, url }) => textOf(pointerConfig(output, { url })),
  },
  { id: 'machine-config', about: words.machineConfig, file: ({ name }) => `99-worker-${kubernetesName(name)}.yaml`, make: machineConfig },
  {
    id: 'terraform',
    about: words.terraform,
    file: () => 'main.tf',
    make: ({ name, text, files }) => done(terraformFile(butaneFile(name), configParts(text, files))),
  },
];
