import type { WordsOf } from '../../types/field-words.ts';

export const disk: WordsOf<'Partition' | 'Disk' | 'Filesystem' | 'Raid'> = {
  Partition: {
    guid: {
      label: 'GUID de la partition',
      help: 'L’identifiant unique de cette partition. À défaut, il est aléatoire.',
      placeholder: '1ab5ffa1-0000-4000-8000-000000000001',
    },
    label: {
      label: 'Étiquette',
      help: 'Le nom de la partition, sous lequel elle apparaît dans /dev/disk/by-partlabel. 36 caractères au plus, sans deux-points.',
      placeholder: 'data',
    },
    number: {
      label: 'Numéro',
      help: 'L’emplacement dans la table de partitions, à partir de 1. Avec 0, la valeur par défaut, le prochain emplacement libre.',
      placeholder: '1',
    },
    resize: {
      label: 'Redimensionner',
      help: 'Donne à une partition existante la taille indiquée ici si tout le reste correspond. Désactivé par défaut : une taille différente interrompt alors le premier démarrage.',
    },
    should_exist: {
      label: 'Doit exister',
      help: 'Désactivé : la partition portant ce numéro doit disparaître ; elle est supprimée si l’effacement de son entrée est permis. Activé par défaut.',
    },
    size_mib: {
      label: 'Taille',
      help: 'La taille en Mio ; 0 prend tout l’espace libre à cet endroit. À défaut, une partition existante garde sa taille et une nouvelle prend tout.',
      placeholder: '0',
    },
    start_mib: {
      label: 'Début',
      help: 'L’endroit où elle commence, en Mio ; 0 est le début du plus grand bloc libre. À défaut, une partition existante reste où elle est.',
      placeholder: '0',
    },
    type_guid: {
      label: 'GUID du type',
      help: 'L’usage de la partition, sous forme de type GPT. Par défaut : données de système de fichiers Linux.',
      placeholder: '0FC63DAF-8483-4772-8E79-3D69D8477DE4',
    },
    wipe_partition_entry: {
      label: 'Effacer l’entrée',
      help: 'Permet à Ignition de supprimer une partition existante qui diffère de celle-ci. Désactivé par défaut : une différence interrompt le premier démarrage.',
      docs: 'https://coreos.github.io/ignition/operator-notes/#partition-reuse-semantics',
    },
  },
  Disk: {
    device: {
      label: 'Périphérique',
      help: 'Le disque entier, de préférence sous un nom stable dans /dev/disk. Le disque de démarrage de Fedora CoreOS est /dev/disk/by-id/coreos-boot-disk.',
      placeholder: '/dev/vdb',
    },
    partitions: {
      label: 'Partitions',
      help: 'Partitions à créer, conserver, modifier ou supprimer. Celles qui ne figurent pas dans la liste restent, sauf si la table est effacée.',
      docs: 'https://coreos.github.io/ignition/operator-notes/#partition-reuse-semantics',
    },
    wipe_table: {
      label: 'Effacer la table',
      help: 'Efface la table de partitions avant toute autre opération, et avec elle l’accès à toutes les données du disque. Désactivé par défaut : les partitions existantes restent.',
    },
  },
  Filesystem: {
    device: {
      label: 'Périphérique',
      help: 'La partition, l’ensemble RAID ou le volume à formater, de préférence sous un nom stable dans /dev/disk.',
      placeholder: '/dev/disk/by-partlabel/data',
    },
    format: {
      label: 'Format',
      help: 'Le type de système de fichiers, ou swap. La valeur none (absente de fcos avant 1.4.0) demande un périphérique sans système de fichiers.',
    },
    label: {
      label: 'Étiquette',
      help: 'L’étiquette du système de fichiers, sous laquelle il apparaît dans /dev/disk/by-label. La longueur permise dépend du format.',
      placeholder: 'data',
    },
    mount_options: {
      label: 'Options de montage',
      help: 'Options utilisées à la fois quand Ignition monte le système de fichiers pour y écrire, et dans l’unité de montage.',
      placeholder: 'noatime',
    },
    options: {
      label: 'Options de formatage',
      help: 'Arguments supplémentaires pour le programme mkfs du format.',
      placeholder: '--nodiscard',
    },
    path: {
      label: 'Point de montage',
      help: 'Là où Ignition le monte pour écrire des fichiers et, à chaque démarrage, l’unité de montage s’il y en a une. Sur Fedora CoreOS, cette unité exige un chemin sous /var ou /etc.',
      placeholder: '/var/data',
    },
    uuid: {
      label: 'UUID',
      help: 'L’identifiant du système de fichiers. À défaut, il est aléatoire.',
      placeholder: '1ab5ffa1-0000-4000-8000-000000000002',
    },
    wipe_filesystem: {
      label: 'Effacer',
      help: 'Formate le périphérique quel que soit son contenu ; ses données sont perdues. Désactivé par défaut : un système de fichiers qui convient est conservé, tout autre interrompt le premier démarrage.',
      docs: 'https://coreos.github.io/ignition/operator-notes/#filesystem-reuse-semantics',
    },
    with_mount_unit: {
      label: 'Avec unité de montage',
      help: 'Ajoute une unité qui monte le système de fichiers, ou active le swap, à chaque démarrage. Désactivé par défaut : seul Ignition le monte.',
    },
  },
  Raid: {
    devices: {
      label: 'Périphériques',
      help: 'Les partitions ou disques qui composent l’ensemble RAID, disques de secours compris.',
      placeholder: '/dev/disk/by-partlabel/raid-1',
    },
    level: {
      label: 'Niveau',
      help: 'La répartition des données entre les périphériques. Avec linear et raid0, la panne d’un seul périphérique fait tout perdre.',
    },
    name: {
      label: 'Nom',
      help: 'Le nom de l’ensemble RAID, sous lequel il apparaît dans /dev/md.',
      placeholder: 'md-data',
    },
    options: {
      label: 'Options de création',
      help: 'Arguments supplémentaires pour mdadm lors de la création de l’ensemble.',
      placeholder: '--metadata=1.0',
    },
    spares: {
      label: 'Disques de secours',
      help: 'Le nombre de périphériques qui restent en réserve jusqu’à la panne d’un autre. Par défaut : 0.',
      placeholder: '0',
    },
  },
};
