/** Tasks about containers. */

export const container = {
  title: 'Conteneur au démarrage',
  summary: 'Un conteneur est exécuté à chaque démarrage, et relancé s’il échoue. Par défaut, c’est un serveur web.',
  also: 'podman docker quadlet nginx serveur web server run exécuter image service application container demarrage',
  fields: {
    image: { label: 'Image', help: 'Avec son registre et son tag.' },
    ports: { label: 'Ports', help: 'Port de la machine, deux-points, port du conteneur ; un couple par ligne.', example: '8080:80' },
    name: { label: 'Nom', help: 'Le service porte ce nom.' },
  },
};
export const containerUnit = (name: string): string => `Conteneur ${name}`;

export const containerUpdates = {
  title: 'Mettre à jour les conteneurs automatiquement',
  summary: 'Une fois par jour, les conteneurs marqués AutoUpdate=registry reçoivent leur image la plus récente.',
  also: 'podman auto-update images mise à jour automatique update container',
  fields: {},
};

export const rootless = {
  title: 'Services et conteneurs d’un utilisateur au démarrage',
  summary: 'Les services et conteneurs propres à un utilisateur s’exécutent sans que celui-ci soit connecté.',
  also: 'sans root rootless linger podman loginctl user',
  fields: { name: { label: 'Utilisateur' } },
};

export const registryMirror = {
  title: 'Miroir d’un registre',
  summary: 'Les images d’un registre sont téléchargées depuis un miroir, s’il les a.',
  also: 'registre miroir registries.conf registry mirror proxy cache docker.io quay.io air-gapped disconnected déconnecté',
  fields: {
    registry: { label: 'Registre', example: 'docker.io' },
    mirror: { label: 'Miroir', example: 'registry.example.com:5000' },
  },
};

export const insecureRegistry = {
  title: 'Registre sans TLS',
  summary: 'Des images sont téléchargées depuis un registre dont le certificat n’est pas vérifié, ou qui n’en a pas.',
  also: 'registries.conf registry insecure non sécurisé http certificat certificate auto-signé self-signed',
  fields: { registry: { label: 'Registre', example: 'registry.example.com:5000' } },
};

export const containerLogs = {
  title: 'Limiter les journaux des conteneurs',
  summary: 'Docker garde quelques fichiers du journal de chaque conteneur, d’une taille que vous choisissez, au lieu de tout garder.',
  also: 'docker daemon.json log-opts logs rotate rotation taille size json-file container',
  fields: {
    size: { label: 'Taille d’un fichier', help: 'k, m ou g pour kilooctets, mégaoctets, gigaoctets.' },
    files: { label: 'Fichiers' },
  },
};
