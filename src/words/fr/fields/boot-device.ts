import type { WordsOf } from '../../types/field-words.ts';
import { discard, threshold } from './luks.ts';

export const bootDevice: WordsOf<'BootDeviceLuks' | 'BootDeviceMirror' | 'BootDevice'> = {
  BootDeviceLuks: {
    cex: {
      label: 'Crypto Express',
      help: 'Chiffre avec une carte IBM Crypto Express. Sur IBM Z uniquement, et sans TPM ni Tang.',
    },
    discard,
    device: {
      label: 'Disque',
      help: 'Le disque de démarrage entier, nécessaire sur IBM Z seulement : /dev/dasd… pour la disposition s390x-eckd, /dev/sd… pour s390x-zfcp.',
      placeholder: '/dev/dasda',
    },
    tang: {
      label: 'Serveurs Tang',
      help: 'Serveurs de votre réseau qui permettent à la machine de déverrouiller son système de fichiers racine au démarrage.',
    },
    threshold,
    tpm2: {
      label: 'TPM 2.0',
      help: 'Déverrouille le système de fichiers racine avec la puce TPM 2.0 de la machine. Désactivé par défaut.',
    },
  },
  BootDeviceMirror: {
    devices: {
      label: 'Disques',
      help: 'Au moins deux disques entiers, qui reçoivent chacun une copie complète du disque de démarrage en RAID 1. Tous sont effacés.',
      placeholder: '/dev/sda',
    },
  },
  BootDevice: {
    layout: {
      label: 'Disposition',
      help: 'La disposition des partitions de l’image, selon l’architecture ; à indiquer pour un miroir. Par défaut : x86_64.',
    },
    luks: {
      label: 'Chiffrement',
      help: 'Chiffre le système de fichiers racine avec LUKS au premier démarrage. La machine a besoin pour cela de 4 Gio de mémoire.',
      docs: 'https://coreos.github.io/butane/examples/#luks-encrypted-storage',
    },
    mirror: {
      label: 'Miroir',
      help: 'Conserve le disque de démarrage sur plusieurs disques : la machine démarre encore quand l’un d’eux tombe en panne.',
      docs: 'https://coreos.github.io/butane/examples/#mirrored-boot-disk',
    },
  },
};
