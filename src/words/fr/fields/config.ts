import type { WordsOf } from '../../types/field-words.ts';

export const config: WordsOf<'Config'> = {
  Config: {
    version: {
      label: 'Version de la spécification',
      help: 'La version de la spécification Butane pour laquelle la configuration est écrite. Elle détermine les champs disponibles et la version d’Ignition produite.',
      placeholder: '1.6.0',
    },
    variant: {
      label: 'Variante',
      help: 'Le système d’exploitation auquel la configuration est destinée.',
    },
    ignition: {
      label: 'Ignition',
      help: 'Le fonctionnement d’Ignition lui-même au premier démarrage : autres configurations, délais, certificats de confiance, proxy.',
    },
    kernel_arguments: {
      label: 'Arguments du noyau',
      help: 'Arguments que la ligne de commande du noyau doit contenir, ou ne doit pas contenir. S’il faut les changer, la machine redémarre une fois lors du premier démarrage.',
      docs: 'https://docs.fedoraproject.org/en-US/fedora-coreos/kernel-args/',
    },
    passwd: {
      label: 'Utilisateurs et groupes',
      help: 'Comptes et groupes qu’Ignition crée, modifie ou supprime au premier démarrage.',
      docs: 'https://docs.fedoraproject.org/en-US/fedora-coreos/authentication/',
    },
    storage: {
      label: 'Stockage',
      help: 'Disques, RAID, chiffrement et systèmes de fichiers, avec les fichiers, répertoires et liens qui y sont écrits.',
      docs: 'https://docs.fedoraproject.org/en-US/fedora-coreos/storage/',
    },
    systemd: {
      label: 'Systemd',
      help: 'Unités écrites, complétées, activées ou masquées avant que le système ne démarre pour la première fois.',
      docs: 'https://coreos.github.io/butane/examples/#systemd-units',
    },
    boot_device: {
      label: 'Disque de démarrage',
      help: 'Chiffre le système de fichiers racine, met le disque de démarrage en miroir, ou les deux, sans avoir à décrire chaque partition.',
      docs: 'https://docs.fedoraproject.org/en-US/fedora-coreos/storage/',
    },
    grub: {
      label: 'GRUB',
      help: 'Protège le chargeur d’amorçage par un mot de passe.',
      docs: 'https://coreos.github.io/butane/examples/#grub-password',
    },
    metadata: {
      label: 'Métadonnées',
      help: 'Nom et étiquettes du MachineConfig produit.',
      docs: 'https://docs.openshift.com/container-platform/latest/installing/install_config/installing-customizing.html',
    },
    openshift: {
      label: 'OpenShift',
      help: 'Réglages du MachineConfig en dehors de sa configuration Ignition : noyau, extensions, mode FIPS.',
    },
  },
};
