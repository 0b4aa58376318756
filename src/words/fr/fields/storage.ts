import type { WordsOf } from '../../types/field-words.ts';

export const storage: WordsOf<'Storage'> = {
  Storage: {
    directories: {
      label: 'Répertoires',
      help: 'Répertoires créés, ou qui reçoivent le propriétaire et les droits indiqués ici.',
    },
    disks: {
      label: 'Disques',
      help: 'Disques à partitionner au premier démarrage. Un disque absent de la liste reste tel quel.',
      docs: 'https://coreos.github.io/butane/examples/#filesystems-and-partitions',
    },
    files: {
      label: 'Fichiers',
      help: 'Fichiers qu’Ignition écrit au premier démarrage, avant le lancement du système.',
      docs: 'https://coreos.github.io/butane/examples/#files',
    },
    filesystems: {
      label: 'Systèmes de fichiers',
      help: 'Partitions et autres périphériques à formater au premier démarrage, et leurs points de montage.',
      docs: 'https://coreos.github.io/butane/examples/#filesystems-and-partitions',
    },
    links: {
      label: 'Liens',
      help: 'Liens symboliques et physiques créés au premier démarrage.',
    },
    luks: {
      label: 'Volumes chiffrés',
      help: 'Périphériques transformés en volumes LUKS2 au premier démarrage et ouverts à chaque démarrage.',
      docs: 'https://coreos.github.io/ignition/operator-notes/#luks',
    },
    raid: {
      label: 'Ensembles RAID',
      help: 'Ensembles RAID logiciels créés au premier démarrage.',
    },
    trees: {
      label: 'Arborescences',
      help: 'Répertoires entiers de votre ordinateur, dont les fichiers, répertoires et liens symboliques sont incorporés à la configuration.',
      docs: 'https://coreos.github.io/butane/examples/#directory-trees',
    },
  },
};
