/**
 * What the starting points are called, in a sentence what the machine does with each, and the notes in their texts: comments, and what a unit
 * is called. Notes have the place of their names there.
 */

export const containerQuadlet = {
  title: 'Conteneur avec Quadlet',
  description: 'Podman transforme un court fichier de conteneur en service, exécuté à chaque démarrage.',
  notes: {
    service: 'Au démarrage, ce fichier devient web.service ; il n’y a rien à activer.',
    unit: 'Serveur web en conteneur',
    pull: 'Le premier lancement télécharge l’image.',
  },
};

export const containerUnit = {
  title: 'Conteneur au démarrage',
  description: 'Une unité exécute un serveur web en conteneur avec Podman à chaque démarrage, une fois le réseau disponible.',
  notes: {
    unit: 'Serveur web en conteneur',
    pull: 'Télécharge l’image si elle manque ; le serveur répond sur le port 8080.',
  },
};

export const dataDisk = {
  title: 'Disque de données',
  description: 'Un second disque reçoit une partition avec un système de fichiers, montée sur /var/data à chaque démarrage.',
  notes: {
    disk: 'Le nom de votre disque ; sur une machine en marche, lsblk les énumère.',
    wipe: 'Rien n’est effacé : une partition déjà créée ainsi est réutilisée, et toute autre à sa place interrompt le premier démarrage. Avec true, le disque est effacé.',
    size: 'Sans taille, elle occupe tout le disque.',
    mount: 'Ajoute l’unité qui le monte à chaque démarrage.',
  },
};

export const encryptedRoot = {
  title: 'Système de fichiers racine chiffré',
  description: 'Le système de fichiers racine est chiffré, et déverrouillé au démarrage par le TPM 2.0 de la machine.',
  notes: {
    machine:
      'La machine doit avoir un TPM 2.0 et au moins 4 Gio de mémoire. Sans son TPM, personne ne peut lire le disque, pas même vous : faites des sauvegardes.',
  },
};

export const flatcarContainer = {
  title: 'Flatcar avec un conteneur au démarrage',
  description: 'Une unité exécute un serveur web en conteneur avec Docker à chaque démarrage, une fois le réseau disponible.',
  notes: {
    unit: 'Serveur web en conteneur',
    remove: 'Avec le trait d’union, n’avoir rien à supprimer n’est pas une erreur.',
    pull: 'Télécharge l’image si elle manque ; le serveur répond sur le port 8080.',
  },
};

export const flatcarUpdatesOff = {
  title: 'Flatcar sans mises à jour automatiques',
  description:
    'Flatcar ne télécharge aucune mise à jour et ne redémarre pas pour en appliquer, mais flatcar-update reste utilisable à la main.',
  notes: {
    server: 'Ce serveur n’existe pas. Masquer update-engine.service empêcherait aussi les mises à jour à la main.',
  },
};

export const hostnameFile = {
  title: 'Nom d’hôte',
  description: 'La machine porte un nom fixe, écrit dans /etc/hostname.',
  notes: {
    overwrite: 'Certaines plateformes y écrivent d’abord un nom à elles.',
  },
};

export const hostnameUnit = {
  title: 'Nom d’hôte tiré de l’identifiant de la machine',
  description: 'Une unité oneshot nomme chaque machine d’après son machine-id : une seule configuration en sert plusieurs.',
  notes: {
    unit: 'Tirer le nom d’hôte de l’identifiant de la machine',
    once: 'Une seule fois, et seulement si la plateforme n’a pas donné de nom.',
    dollars: 'systemd réduit $$ à un seul $ : le shell voit donc $(...).',
  },
};

export const maskedUnits = {
  title: 'Unités masquées',
  description: 'Docker ne peut plus être lancé, pas même à la main : seul Podman est souhaité.',
  notes: {
    socket: 'Le socket lancerait le service à la première connexion.',
  },
};

export const mirroredBootDisk = {
  title: 'Disque de démarrage en miroir',
  description: 'Le système est sur deux disques en RAID 1, et démarre encore quand l’un d’eux tombe en panne.',
  notes: {
    memory: 'La machine doit avoir au moins 4 Gio de mémoire.',
    disks: 'Le disque de démarrage et un autre. Tous deux sont effacés.',
  },
};

export const packages = {
  title: 'Paquets supplémentaires',
  description: 'Le premier démarrage ajoute des paquets au système avec rpm-ostree, puis redémarre pour les utiliser.',
  notes: {
    unit: 'Ajouter des paquets avec rpm-ostree',
    update: 'Une mise à jour ne doit pas s’en mêler.',
    once: 'Une seule fois : ce témoin est écrit une fois les paquets installés.',
    packages:
      'Les paquets se mettent à la fin de cette ligne. Avec --allow-inactive, ce n’est pas une erreur si une version ultérieure en fournit déjà un.',
  },
};

export const secondUser = {
  title: 'Second utilisateur avec sudo',
  description: 'Outre core, un utilisateur avec une clé SSH, un mot de passe et le droit d’utiliser sudo.',
  notes: {
    wheel: 'Les membres de wheel utilisent sudo avec leur mot de passe.',
    password: "Aucun mot de passe ne correspond à '*'. Remplacez-le par ce qu’affiche cette commande :",
  },
};

export const serialConsole = {
  title: 'Console série',
  description: 'Des arguments du noyau envoient aussi les messages de démarrage et l’invite de connexion sur le premier port série.',
  notes: {
    restart: 'Le premier démarrage redémarre une fois pour les appliquer. La dernière console citée est la principale.',
  },
};

export const sshLogin = {
  title: 'Connexion SSH',
  description: 'L’utilisateur core se connecte avec votre clé SSH.',
};

export const staticAddress = {
  title: 'Adresse IP fixe',
  description: 'Une interface réseau a une adresse, une passerelle et un serveur de noms fixes, au lieu de DHCP.',
  notes: {
    mode: 'NetworkManager ignore le fichier si d’autres que root peuvent le lire.',
    address: 'L’adresse avec son préfixe, puis la passerelle.',
  },
};

export const swapDisk = {
  title: 'Swap sur un disque',
  description: 'Une partition d’un second disque sert de swap, activé à chaque démarrage.',
  notes: {
    disk: 'Le nom de votre disque ; sur une machine en marche, lsblk les énumère.',
    type: 'Le type GPT des partitions d’échange.',
    mount: 'Ajoute l’unité qui l’active à chaque démarrage.',
  },
};

export const sysctl = {
  title: 'Réglages du noyau (sysctl)',
  description: 'Des réglages du noyau sont appliqués à chaque démarrage, comme les bases de données le demandent souvent.',
};

export const updateWindow = {
  title: 'Mises à jour le week-end seulement',
  description: 'Fedora CoreOS ne redémarre pour une mise à jour que pendant les heures que vous indiquez.',
  notes: {
    times: 'Les heures sont en UTC.',
  },
};

export const updatesOff = {
  title: 'Fedora CoreOS sans mises à jour automatiques',
  description: 'Zincati ne télécharge aucune mise à jour et ne redémarre pas la machine pour en appliquer.',
  notes: {
    fixes: 'Les correctifs de sécurité n’arrivent alors que si vous mettez à jour à la main.',
  },
};

export const zramSwap = {
  title: 'Swap en mémoire compressée',
  description: 'La mémoire rarement utilisée est compressée (zram) au lieu d’être écrite sur un disque.',
};

export const edgeContainer = {
  title: 'RHEL for Edge avec un conteneur',
  description: 'Podman exécute un serveur web en conteneur à chaque démarrage.',
  notes: {
    service: 'Au démarrage, ce fichier devient web.service ; il n’y a rien à activer.',
    unit: 'Serveur web en conteneur',
    pull: 'Le premier lancement télécharge l’image.',
  },
};

export const edgeUpdates = {
  title: 'RHEL for Edge avec mises à jour automatiques',
  description: 'Les mises à jour sont téléchargées une fois par jour et prennent effet au redémarrage suivant.',
  notes: {
    overwrite: 'L’image contient déjà ce fichier.',
    policy: 'Les mises à jour sont préparées, et prennent effet au redémarrage suivant.',
  },
};

export const iotContainer = {
  title: 'Fedora IoT avec un conteneur',
  description: 'Podman exécute un serveur web en conteneur à chaque démarrage.',
  notes: {
    service: 'Au démarrage, ce fichier devient web.service ; il n’y a rien à activer.',
    unit: 'Serveur web en conteneur',
    pull: 'Le premier lancement télécharge l’image.',
  },
};

export const iotHealthCheck = {
  title: 'Fedora IoT avec un contrôle de santé',
  description: 'Si un contrôle échoue après une mise à jour, la machine revient à la version précédente.',
  notes: {
    scripts: 'Chaque script de ce répertoire doit réussir après une mise à jour.',
  },
};

export const clusterChrony = {
  title: 'Serveurs de temps sur les workers',
  description: 'Les workers se règlent sur vos propres serveurs de temps, avec chrony.',
  notes: {
    overwrite: 'L’image contient déjà ce fichier.',
    servers: 'Vos propres serveurs de temps.',
  },
};

export const clusterKernelArguments = {
  title: 'Arguments du noyau sur les workers',
  description: 'Les workers démarrent avec des arguments du noyau supplémentaires, un nœud après l’autre.',
};

export const clusterRegistry = {
  title: 'Miroir de registre sur les workers',
  description: 'Les workers téléchargent les images d’un registre depuis un miroir, s’il les a.',
  notes: {
    mirror: 'La seconde adresse (location) est celle de votre miroir.',
  },
};

export const clusterExtension = {
  title: 'Extension sur les workers',
  description: 'Un logiciel fourni avec le cluster, ici usbguard, est ajouté aux workers.',
};

export const clusterFips = {
  title: 'Mode FIPS',
  description: 'Les workers n’utilisent que de la cryptographie validée ; cela se décide à l’installation du cluster.',
};

/** A comment above the name of a MachineConfig. */
export const orderOfNames = 'Les MachineConfigs sont appliqués dans l’ordre de leurs noms.';
