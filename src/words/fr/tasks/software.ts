/** Tasks about software and updates. */

export const packages = {
  title: 'Paquets supplémentaires',
  summary: 'Le premier démarrage ajoute des paquets de Fedora au système, puis redémarre pour les utiliser.',
  also: 'packages rpm-ostree installer install dnf layer logiciels software htop vim',
  fields: { packages: { label: 'Paquets', help: 'Un par ligne.', example: 'htop' } },
};
export const packagesUnit = 'Ajout de paquets avec rpm-ostree';

export const systemExtension = {
  title: 'Extension du système',
  summary: 'Un logiciel est ajouté au système sous forme d’image, téléchargée au premier démarrage.',
  also: 'sysext system extension installer install paquets packages extensions logiciels software tailscale wasmtime bakery',
  fields: {
    name: { label: 'Nom', help: 'Celui avec lequel l’image a été construite.', example: 'wasmtime' },
    source: { label: 'Adresse de l’image', example: 'https://extensions.flatcar.org/extensions/wasmtime-….raw' },
  },
};

export const flatcarExtension = {
  title: 'Extension propre à Flatcar',
  summary: 'Une partie de Flatcar absente par défaut est ajoutée, et mise à jour avec le système.',
  also: 'sysext podman python zfs nvidia incus installer install paquets packages extensions logiciels software',
  fields: {
    name: { label: 'Extension', options: { podman: 'Podman', python: 'Python', zfs: 'ZFS', incus: 'Incus', overlaybd: 'OverlayBD' } },
  },
};

export const kubernetes = {
  title: 'Nœud Kubernetes',
  summary:
    'kubelet, kubeadm et kubectl sont ajoutés sous forme d’extension du système ; kubeadm init ou join vient après le premier démarrage.',
  also: 'k8s noeud node kubernetes kubeadm kubelet cluster control plane plan de contrôle worker sysext',
  fields: {
    version: { label: 'Version', help: 'L’une de celles que propose extensions.flatcar.org.' },
    machine: { label: 'Processeur', options: { 'x86-64': 'x86-64', arm64: 'ARM (arm64)' } },
  },
};

export const updatesOff = {
  title: 'Pas de mises à jour automatiques',
  summary:
    'Le système ne télécharge aucune mise à jour et ne redémarre pas pour en appliquer. Les correctifs de sécurité ne s’installent alors qu’à la main.',
  also: 'auto update mise disable désactiver desactiver off zincati update-engine reboot redémarrer stop arrêter',
  fields: {},
};

export const updateWindow = {
  title: 'Heures des mises à jour',
  summary: 'La machine ne redémarre pour une mise à jour que pendant les heures que vous indiquez.',
  also: 'auto update mise window fenêtre maintenance reboot redémarrage weekend week-end zincati locksmith schedule planifier',
  fields: {
    days: { label: 'Jours', options: { weekend: 'Samedi et dimanche', daily: 'Tous les jours', workdays: 'Du lundi au vendredi' } },
    start: { label: 'À partir de', help: 'En UTC.' },
    minutes: { label: 'Minutes' },
  },
};

export const updateDay = {
  title: 'Heures des mises à jour',
  summary: 'La machine ne redémarre pour une mise à jour que pendant les heures que vous indiquez.',
  also: 'auto update mise window fenêtre maintenance reboot redémarrage weekend week-end zincati locksmith schedule planifier',
  fields: {
    days: {
      label: 'Jour',
      options: {
        Sun: 'Dimanche',
        Mon: 'Lundi',
        Tue: 'Mardi',
        Wed: 'Mercredi',
        Thu: 'Jeudi',
        Fri: 'Vendredi',
        Sat: 'Samedi',
        daily: 'Tous les jours',
      },
    },
    start: { label: 'À partir de' },
    minutes: { label: 'Minutes' },
  },
};

export const updateChannel = {
  title: 'Canal de mise à jour',
  summary: 'Les mises à jour viennent du canal que vous choisissez.',
  also: 'auto update channel stable beta alpha lts group release stream',
  fields: { channel: { label: 'Canal', options: { stable: 'Stable', beta: 'Bêta', alpha: 'Alpha', lts: 'LTS' } } },
};

export const updateRollout = {
  title: 'Quand arrivent les mises à jour',
  summary: 'Les mises à jour sont déployées sur plusieurs jours ; la machine est parmi les premières ou les dernières.',
  also: 'auto update mise à jour wariness canary early late tôt tard zincati rollout déploiement',
  fields: { wariness: { label: 'Parmi', options: { '0.001': 'Les premières', '0.5': 'Celles du milieu', '1.0': 'Les dernières' } } },
};

export const automaticUpdates = {
  title: 'Mises à jour automatiques',
  summary: 'Les mises à jour sont téléchargées une fois par jour et prennent effet au redémarrage suivant.',
  also: 'auto update mise rpm-ostree stage rpm-ostreed timer',
  fields: {
    policy: { label: 'Ce qui se passe', options: { stage: 'Préparées pour le prochain redémarrage', check: 'Seulement recherchées' } },
  },
};

export const notCounted = {
  title: 'Exclue du décompte de Fedora',
  summary: 'La machine ne participe pas au décompte des utilisateurs de Fedora CoreOS.',
  also: 'countme compter vie privée privacy telemetry télémétrie opt out statistics statistiques',
  fields: {},
};
