/** What the starting points are called, and in a sentence what the machine does with each. */

export const containerQuadlet = {
  title: 'Conteneur avec Quadlet',
  description: 'Podman transforme un court fichier de conteneur en service, exécuté à chaque démarrage.',
};

export const containerUnit = {
  title: 'Conteneur au démarrage',
  description: 'Une unité exécute un serveur web en conteneur avec Podman à chaque démarrage, une fois le réseau disponible.',
};

export const dataDisk = {
  title: 'Disque de données',
  description: 'Un second disque reçoit une partition avec un système de fichiers, montée sur /var/data à chaque démarrage.',
};

export const encryptedRoot = {
  title: 'Système de fichiers racine chiffré',
  description: 'Le système de fichiers racine est chiffré, et déverrouillé au démarrage par le TPM 2.0 de la machine.',
};

export const flatcarContainer = {
  title: 'Flatcar avec un conteneur au démarrage',
  description: 'Une unité exécute un serveur web en conteneur avec Docker à chaque démarrage, une fois le réseau disponible.',
};

export const flatcarUpdatesOff = {
  title: 'Flatcar sans mises à jour automatiques',
  description:
    'Flatcar ne télécharge aucune mise à jour et ne redémarre pas pour en appliquer, mais flatcar-update reste utilisable à la main.',
};

export const hostnameFile = {
  title: 'Nom d’hôte',
  description: 'La machine porte un nom fixe, écrit dans /etc/hostname.',
};

export const hostnameUnit = {
  title: 'Nom d’hôte tiré de l’identifiant de la machine',
  description: 'Une unité oneshot nomme chaque machine d’après son machine-id : une seule configuration en sert plusieurs.',
};

export const maskedUnits = {
  title: 'Unités masquées',
  description: 'Docker ne peut plus être lancé, pas même à la main : seul Podman est souhaité.',
};

export const mirroredBootDisk = {
  title: 'Disque de démarrage en miroir',
  description: 'Le système est sur deux disques en RAID 1, et démarre encore quand l’un d’eux tombe en panne.',
};

export const packages = {
  title: 'Paquets supplémentaires',
  description: 'Le premier démarrage ajoute des paquets au système avec rpm-ostree, puis redémarre pour les utiliser.',
};

export const secondUser = {
  title: 'Second utilisateur avec sudo',
  description: 'Outre core, un utilisateur avec une clé SSH, un mot de passe et le droit d’utiliser sudo.',
};

export const serialConsole = {
  title: 'Console série',
  description: 'Des arguments du noyau envoient aussi les messages de démarrage et l’invite de connexion sur le premier port série.',
};

export const sshLogin = {
  title: 'Connexion SSH',
  description: 'L’utilisateur core se connecte avec votre clé SSH.',
};

export const staticAddress = {
  title: 'Adresse IP fixe',
  description: 'Une interface réseau a une adresse, une passerelle et un serveur de noms fixes, au lieu de DHCP.',
};

export const swapDisk = {
  title: 'Swap sur un disque',
  description: 'Une partition d’un second disque sert de swap, activé à chaque démarrage.',
};

export const sysctl = {
  title: 'Réglages du noyau (sysctl)',
  description: 'Des réglages du noyau sont appliqués à chaque démarrage, comme les bases de données le demandent souvent.',
};

export const updateWindow = {
  title: 'Mises à jour le week-end seulement',
  description: 'Fedora CoreOS ne redémarre pour une mise à jour que pendant les heures que vous indiquez.',
};

export const updatesOff = {
  title: 'Fedora CoreOS sans mises à jour automatiques',
  description: 'Zincati ne télécharge aucune mise à jour et ne redémarre pas la machine pour en appliquer.',
};

export const zramSwap = {
  title: 'Swap en mémoire compressée',
  description: 'La mémoire rarement utilisée est compressée (zram) au lieu d’être écrite sur un disque.',
};

export const edgeContainer = {
  title: 'RHEL for Edge avec un conteneur',
  description: 'Podman exécute un serveur web en conteneur à chaque démarrage.',
};

export const edgeUpdates = {
  title: 'RHEL for Edge avec mises à jour automatiques',
  description: 'Les mises à jour sont téléchargées une fois par jour et prennent effet au redémarrage suivant.',
};

export const iotContainer = {
  title: 'Fedora IoT avec un conteneur',
  description: 'Podman exécute un serveur web en conteneur à chaque démarrage.',
};

export const iotHealthCheck = {
  title: 'Fedora IoT avec un contrôle de santé',
  description: 'Si un contrôle échoue après une mise à jour, la machine revient à la version précédente.',
};

export const clusterChrony = {
  title: 'Serveurs de temps sur les workers',
  description: 'Les workers se règlent sur vos propres serveurs de temps, avec chrony.',
};

export const clusterKernelArguments = {
  title: 'Arguments du noyau sur les workers',
  description: 'Les workers démarrent avec des arguments du noyau supplémentaires, un nœud après l’autre.',
};

export const clusterRegistry = {
  title: 'Miroir de registre sur les workers',
  description: 'Les workers téléchargent les images d’un registre depuis un miroir, s’il les a.',
};

export const clusterExtension = {
  title: 'Extension sur les workers',
  description: 'Un logiciel fourni avec le cluster, ici usbguard, est ajouté aux workers.',
};

export const clusterFips = {
  title: 'Mode FIPS',
  description: 'Les workers n’utilisent que de la cryptographie validée ; cela se décide à l’installation du cluster.',
};
