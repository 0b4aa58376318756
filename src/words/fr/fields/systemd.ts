import type { WordsOf } from '../../types/field-words.ts';

export const systemd: WordsOf<'Dropin' | 'Unit' | 'Quadlet' | 'Systemd'> = {
  Dropin: {
    contents: {
      label: 'Contenu',
      help: 'Directives ajoutées à l’unité ou modifiées. Pour remplacer une liste comme ExecStart, videz-la d’abord avec une ligne ExecStart=.',
      placeholder: '[Service]\nEnvironment=KEY=value',
    },
    contents_local: {
      label: 'Contenu d’un fichier local',
      help: 'Un fichier de votre ordinateur, relatif au répertoire des fichiers, qui contient le drop-in. À utiliser à la place du contenu.',
      placeholder: '10-example.conf',
    },
    name: {
      label: 'Nom',
      help: 'Le nom du fichier, qui se termine par .conf. Les drop-ins d’une unité sont lus dans l’ordre de leurs noms.',
      placeholder: '10-example.conf',
    },
  },
  Unit: {
    contents: {
      label: 'Contenu',
      help: 'Le fichier d’unité, écrit dans /etc/systemd/system, où il prévaut sur celui de l’image du même nom. À omettre pour seulement activer, masquer ou compléter celui-ci.',
      placeholder: '[Unit]\nDescription=…\n\n[Service]\nExecStart=…\n\n[Install]\nWantedBy=multi-user.target',
      docs: 'https://www.freedesktop.org/software/systemd/man/latest/systemd.unit.html',
    },
    contents_local: {
      label: 'Contenu d’un fichier local',
      help: 'Un fichier de votre ordinateur, relatif au répertoire des fichiers, qui contient l’unité. À utiliser à la place du contenu.',
      placeholder: 'example.service',
    },
    dropins: {
      label: 'Drop-ins',
      help: 'Fichiers qui complètent ou modifient l’unité sans la remplacer, écrits dans le répertoire de même nom suivi de .d.',
      docs: 'https://www.freedesktop.org/software/systemd/man/latest/systemd.unit.html',
    },
    enabled: {
      label: 'Activée',
      help: 'Oui : l’unité se lance au démarrage, selon sa section [Install]. Non : elle est désactivée ; sans valeur : elle reste comme dans l’image.',
    },
    mask: {
      label: 'Masquée',
      help: 'Oui : plus rien ne peut lancer l’unité, pas même une commande manuelle. Non : un masquage existant est levé.',
    },
    name: {
      label: 'Nom',
      help: 'Le nom de l’unité, avec son type à la fin : .service, .timer, .mount, .socket, etc.',
      placeholder: 'hello.service',
    },
  },
  Quadlet: {
    contents: {
      label: 'Contenu',
      help: 'Le texte du fichier quadlet, à partir duquel Podman produit une unité systemd au démarrage.',
    },
    contents_local: {
      label: 'Contenu d’un fichier local',
      help: 'Un fichier du répertoire des fichiers, dont le texte devient le quadlet.',
      placeholder: 'app.container',
    },
    name: {
      label: 'Nom',
      help: 'Le nom du fichier, dont la fin dit ce qu’il décrit : .container, .volume, .network, .kube, .image, .build, .pod ou .artifact.',
      placeholder: 'app.container',
    },
    rootful: {
      label: 'Exécuter en tant que root',
      help: 'Place le quadlet là où il s’exécute en tant que root. Sinon, il est à la disposition des utilisateurs de la machine.',
    },
    dropins: {
      label: 'Drop-ins',
      help: 'Autres fichiers qui complètent ou modifient le quadlet.',
    },
  },
  Systemd: {
    units: {
      label: 'Unités',
      help: 'Services, timers, montages et autres unités à ajouter, compléter, activer, désactiver ou masquer.',
    },
    quadlets: {
      label: 'Quadlets',
      help: 'Conteneurs, volumes, réseaux et pods que Podman exécute comme unités systemd.',
      docs: 'https://docs.podman.io/en/latest/markdown/podman-systemd.unit.5.html',
    },
  },
};
