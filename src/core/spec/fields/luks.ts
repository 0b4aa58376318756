import { flag, int, object, objects, shape, text, texts, type Infer } from '../shape.ts';
import { resourceShape } from './resource.ts';

export const tangShape = shape(
  'Tang',
  {
    advertisement: text({
      when: { base: '>=0.5' },
      label: 'Advertisement',
      help: 'The JSON the server answers at /adv, so that it need not be reachable on the first boot. When absent, Ignition fetches it.',
      placeholder: '{"payload":"…","protected":"…","signature":"…"}',
    }),
    thumbprint: text({
      label: 'Thumbprint',
      help: "The thumbprint of the server's signing key, by which the machine knows that it talks to the right server.",
      placeholder: 'REPLACE-WITH-THE-THUMBPRINT',
      usual: true,
    }),
    url: text({
      plain: true,
      label: 'URL',
      help: 'The address of the Tang server, over http or https.',
      placeholder: 'https://tang.example.com',
      usual: true,
    }),
  },
  { key: (tang: { url?: string }) => tang.url ?? '' },
);

export const cexShape = shape('Cex', {
  enabled: flag({
    label: 'Enabled',
    help: 'Encrypts with a key that only the Crypto Express card can use. Off by default.',
    usual: true,
  }),
});

export const clevisCustomShape = shape('ClevisCustom', {
  config: text({
    plain: { base: '<0.4' },
    always: { base: '<0.4' },
    label: 'Pin configuration',
    help: 'The JSON that goes with the pin, handed to clevis luks bind as it is.',
    placeholder: '{"pcr_ids":"7"}',
    usual: true,
  }),
  needs_network: flag({
    label: 'Needs network',
    help: 'Brings the network up in early boot, before the volume is unlocked. Off by default.',
    usual: true,
  }),
  pin: text({
    plain: { base: '<0.4' },
    always: { base: '<0.4' },
    label: 'Pin',
    help: 'The Clevis pin that unlocks the volume.',
    options: ['tpm2', 'tang', 'sss'],
    open: true,
    usual: true,
  }),
});

export const unlockThreshold = int({
  label: 'Threshold',
  help: 'How many of the methods (TPM and each Tang server) must succeed to unlock. Default: 1.',
  placeholder: '1',
});

export const clevisShape = shape('Clevis', {
  custom: object(clevisCustomShape, {
    pointer: { base: '<0.4' },
    label: 'Custom pin',
    help: 'A Clevis pin and its configuration of your own. It replaces TPM, Tang servers and threshold.',
  }),
  tang: objects(tangShape, {
    label: 'Tang servers',
    help: 'Servers in your network that let the machine unlock the volume at boot.',
    usual: true,
  }),
  threshold: unlockThreshold,
  tpm2: flag({
    label: 'TPM 2.0',
    help: "Unlocks the volume with the machine's own TPM 2.0 chip. Off by default.",
    usual: true,
  }),
});

export const luksShape = shape(
  'Luks',
  {
    cex: object(cexShape, {
      when: { base: '>=0.6' },
      label: 'Crypto Express',
      help: 'Encrypts with an IBM Crypto Express card. Only on IBM Z, and not together with Clevis or a key file.',
    }),
    clevis: object(clevisShape, {
      pointer: { base: '<0.4' },
      label: 'Automatic unlocking',
      help: 'Unlocks the volume at boot by TPM or Tang server through Clevis, without a key lying on the machine.',
      usual: true,
    }),
    device: text({
      label: 'Device',
      help: 'The partition, disk or array to encrypt, best by a stable name under /dev/disk.',
      placeholder: '/dev/disk/by-partlabel/secret',
      usual: true,
      control: 'device',
    }),
    discard: flag({
      when: { base: '>=0.5' },
      label: 'Pass on discards',
      help: 'Tells the disk which blocks are free, which suits SSDs and thin volumes but shows an observer which blocks hold data. Off by default.',
    }),
    key_file: object(resourceShape, {
      label: 'Key file',
      help: 'The key that opens the volume, kept on the machine in /etc/luks; whoever reads the config has it. When absent, Ignition makes one up.',
      usual: true,
      control: 'contents',
    }),
    label: text({
      label: 'Label',
      help: 'The label of the LUKS header, at most 47 characters.',
      placeholder: 'luks-secret',
    }),
    name: text({
      plain: true,
      always: true,
      label: 'Name',
      help: 'The name of the opened volume, under which it appears in /dev/mapper.',
      placeholder: 'secret',
      usual: true,
    }),
    open_options: texts({
      when: { base: '>=0.5' },
      label: 'Open options',
      help: 'Further arguments for cryptsetup luksOpen. Those that LUKS can store hold for every later boot too.',
      placeholder: '--perf-no_read_workqueue',
    }),
    options: texts({
      append: true,
      label: 'Format options',
      help: 'Further arguments for cryptsetup luksFormat.',
      placeholder: '--cipher=aes-xts-plain64',
    }),
    uuid: text({
      label: 'UUID',
      help: 'The identifier of the LUKS volume. When absent, a random one.',
      placeholder: '1ab5ffa1-0000-4000-8000-000000000003',
    }),
    wipe_volume: flag({
      label: 'Wipe',
      help: 'Encrypts the device anew whatever it holds; its data is lost. Off by default: a volume that the key file opens is kept, anything else stops the first boot.',
      docs: 'https://coreos.github.io/ignition/operator-notes/#filesystem-reuse-semantics',
    }),
  },
  { key: (luks: { name?: string }) => luks.name ?? '' },
);

export type Tang = Infer<typeof tangShape>;
export type ClevisCustom = Infer<typeof clevisCustomShape>;
export type Clevis = Infer<typeof clevisShape>;
export type Luks = Infer<typeof luksShape>;
