import type { FieldWords, WordsOf } from '../../types/field-words.ts';

/** Of any volume, and of the root filesystem. */
export const discard: FieldWords = {
  label: 'Autoriser TRIM (discard)',
  help: 'Indique au disque quels blocs sont libres : utile aux SSD et aux volumes à allocation dynamique, mais un observateur voit quels blocs contiennent des données. Désactivé par défaut.',
};

/** Of any volume, and of the root filesystem. */
export const threshold: FieldWords = {
  label: 'Seuil',
  help: 'Le nombre de méthodes (TPM et chaque serveur Tang) qui doivent réussir pour déverrouiller. Par défaut : 1.',
  placeholder: '1',
};

export const luks: WordsOf<'Tang' | 'Cex' | 'ClevisCustom' | 'Clevis' | 'Luks'> = {
  Tang: {
    advertisement: {
      label: 'Annonce',
      help: 'Le JSON que le serveur renvoie sur /adv ; grâce à lui, le serveur n’a pas à être joignable au premier démarrage. À défaut, Ignition le récupère.',
      placeholder: '{"payload":"…","protected":"…","signature":"…"}',
    },
    thumbprint: {
      label: 'Empreinte',
      help: 'L’empreinte de la clé de signature du serveur, à laquelle la machine reconnaît qu’elle parle au bon serveur.',
      placeholder: 'REPLACE-WITH-THE-THUMBPRINT',
    },
    url: {
      label: 'URL',
      help: 'L’adresse du serveur Tang, en http ou en https.',
      placeholder: 'https://tang.example.com',
    },
  },
  Cex: {
    enabled: {
      label: 'Activé',
      help: 'Chiffre avec une clé que seule la carte Crypto Express peut utiliser. Désactivé par défaut.',
    },
  },
  ClevisCustom: {
    config: {
      label: 'Configuration du pin',
      help: 'Le JSON qui accompagne le pin, transmis tel quel à clevis luks bind.',
      placeholder: '{"pcr_ids":"7"}',
    },
    needs_network: {
      label: 'Nécessite le réseau',
      help: 'Active le réseau tôt au démarrage, avant le déverrouillage du volume. Désactivé par défaut.',
    },
    pin: {
      label: 'Pin',
      help: 'Le pin Clevis qui déverrouille le volume.',
    },
  },
  Clevis: {
    custom: {
      label: 'Pin personnalisé',
      help: 'Un pin Clevis de votre choix, avec sa configuration. Il remplace TPM, serveurs Tang et seuil.',
    },
    tang: {
      label: 'Serveurs Tang',
      help: 'Serveurs de votre réseau qui permettent à la machine de déverrouiller le volume au démarrage.',
    },
    threshold,
    tpm2: {
      label: 'TPM 2.0',
      help: 'Déverrouille le volume avec la puce TPM 2.0 de la machine. Désactivé par défaut.',
    },
  },
  Luks: {
    cex: {
      label: 'Crypto Express',
      help: 'Chiffre avec une carte IBM Crypto Express. Sur IBM Z uniquement, et sans Clevis ni fichier de clé.',
    },
    clevis: {
      label: 'Déverrouillage automatique',
      help: 'Déverrouille le volume au démarrage par TPM ou serveur Tang au moyen de Clevis, sans clé déposée sur la machine.',
    },
    device: {
      label: 'Périphérique',
      help: 'La partition, le disque ou l’ensemble RAID à chiffrer, de préférence sous un nom stable dans /dev/disk.',
      placeholder: '/dev/disk/by-partlabel/secret',
    },
    discard,
    key_file: {
      label: 'Fichier de clé',
      help: 'La clé qui ouvre le volume, conservée sur la machine dans /etc/luks ; quiconque lit la configuration la possède. À défaut, Ignition en génère une.',
    },
    label: {
      label: 'Étiquette',
      help: 'L’étiquette de l’en-tête LUKS, 47 caractères au plus.',
      placeholder: 'luks-secret',
    },
    name: {
      label: 'Nom',
      help: 'Le nom du volume ouvert, sous lequel il apparaît dans /dev/mapper.',
      placeholder: 'secret',
    },
    open_options: {
      label: 'Options d’ouverture',
      help: 'Arguments supplémentaires pour cryptsetup luksOpen. Ceux que LUKS peut enregistrer valent aussi pour les démarrages suivants.',
      placeholder: '--perf-no_read_workqueue',
    },
    options: {
      label: 'Options de formatage',
      help: 'Arguments supplémentaires pour cryptsetup luksFormat.',
      placeholder: '--cipher=aes-xts-plain64',
    },
    uuid: {
      label: 'UUID',
      help: 'L’identifiant du volume LUKS. À défaut, il est aléatoire.',
      placeholder: '1ab5ffa1-0000-4000-8000-000000000003',
    },
    wipe_volume: {
      label: 'Effacer',
      help: 'Chiffre de nouveau le périphérique, quel que soit son contenu ; ses données sont perdues. Désactivé par défaut : un volume que le fichier de clé ouvre est conservé, tout autre contenu interrompt le premier démarrage.',
      docs: 'https://coreos.github.io/ignition/operator-notes/#filesystem-reuse-semantics',
    },
  },
};
