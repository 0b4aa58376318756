import type { FieldWords, WordsOf } from '../../types/field-words.ts';

/** Of any volume, and of the root filesystem. */
export const discard: FieldWords = {
  label: 'Pass on discards',
  help: 'Tells the disk which blocks are free, which suits SSDs and thin volumes but shows an observer which blocks hold data. Off by default.',
};

/** Of any volume, and of the root filesystem. */
export const threshold: FieldWords = {
  label: 'Threshold',
  help: 'How many of the methods (TPM and each Tang server) must succeed to unlock. Default: 1.',
  placeholder: '1',
};

export const luks: WordsOf<'Tang' | 'Cex' | 'ClevisCustom' | 'Clevis' | 'Luks'> = {
  Tang: {
    advertisement: {
      label: 'Advertisement',
      help: 'The JSON the server answers at /adv, so that it need not be reachable on the first boot. When absent, Ignition fetches it.',
      placeholder: '{"payload":"…","protected":"…","signature":"…"}',
    },
    thumbprint: {
      label: 'Thumbprint',
      help: "The thumbprint of the server's signing key, by which the machine knows that it talks to the right server.",
      placeholder: 'REPLACE-WITH-THE-THUMBPRINT',
    },
    url: {
      label: 'URL',
      help: 'The address of the Tang server, over http or https.',
      placeholder: 'https://tang.example.com',
    },
  },
  Cex: {
    enabled: {
      label: 'Enabled',
      help: 'Encrypts with a key that only the Crypto Express card can use. Off by default.',
    },
  },
  ClevisCustom: {
    config: {
      label: 'Pin configuration',
      help: 'The JSON that goes with the pin, handed to clevis luks bind as it is.',
      placeholder: '{"pcr_ids":"7"}',
    },
    needs_network: {
      label: 'Needs network',
      help: 'Brings the network up in early boot, before the volume is unlocked. Off by default.',
    },
    pin: {
      label: 'Pin',
      help: 'The Clevis pin that unlocks the volume.',
    },
  },
  Clevis: {
    custom: {
      label: 'Custom pin',
      help: 'A Clevis pin and its configuration of your own. It replaces TPM, Tang servers and threshold.',
    },
    tang: {
      label: 'Tang servers',
      help: 'Servers in your network that let the machine unlock the volume at boot.',
    },
    threshold,
    tpm2: {
      label: 'TPM 2.0',
      help: "Unlocks the volume with the machine's own TPM 2.0 chip. Off by default.",
    },
  },
  Luks: {
    cex: {
      label: 'Crypto Express',
      help: 'Encrypts with an IBM Crypto Express card. Only on IBM Z, and not together with Clevis or a key file.',
    },
    clevis: {
      label: 'Automatic unlocking',
      help: 'Unlocks the volume at boot by TPM or Tang server through Clevis, without a key lying on the machine.',
    },
    device: {
      label: 'Device',
      help: 'The partition, disk or array to encrypt, best by a stable name under /dev/disk.',
      placeholder: '/dev/disk/by-partlabel/secret',
    },
    discard,
    key_file: {
      label: 'Key file',
      help: 'The key that opens the volume, kept on the machine in /etc/luks; whoever reads the config has it. When absent, Ignition makes one up.',
    },
    label: {
      label: 'Label',
      help: 'The label of the LUKS header, at most 47 characters.',
      placeholder: 'luks-secret',
    },
    name: {
      label: 'Name',
      help: 'The name of the opened volume, under which it appears in /dev/mapper.',
      placeholder: 'secret',
    },
    open_options: {
      label: 'Open options',
      help: 'Further arguments for cryptsetup luksOpen. Those that LUKS can store hold for every later boot too.',
      placeholder: '--perf-no_read_workqueue',
    },
    options: {
      label: 'Format options',
      help: 'Further arguments for cryptsetup luksFormat.',
      placeholder: '--cipher=aes-xts-plain64',
    },
    uuid: {
      label: 'UUID',
      help: 'The identifier of the LUKS volume. When absent, a random one.',
      placeholder: '1ab5ffa1-0000-4000-8000-000000000003',
    },
    wipe_volume: {
      label: 'Wipe',
      help: 'Encrypts the device anew whatever it holds; its data is lost. Off by default: a volume that the key file opens is kept, anything else stops the first boot.',
      docs: 'https://coreos.github.io/ignition/operator-notes/#filesystem-reuse-semantics',
    },
  },
};
