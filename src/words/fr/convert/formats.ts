/** What a text is called by its format: "This is a kickstart file". */
export const formatNames: Readonly<Record<string, string>> = {
  ignition: 'une configuration Ignition',
  'ignition-2': 'une configuration Ignition d’une spécification antérieure',
  'machine-config': 'un MachineConfig',
  secret: 'un Secret Kubernetes',
  'container-linux': 'une Container Linux Config',
  'cloud-config': 'un cloud-config',
  'flatcar-cloud-config': 'un cloud-config pour Flatcar',
  installer: 'une commande ou une configuration de coreos-installer',
  pxe: 'une configuration de démarrage par le réseau',
  kickstart: 'un fichier kickstart',
  compose: 'un fichier compose',
  'run-line': 'une commande qui exécute un conteneur',
  unit: 'une unité systemd',
  quadlet: 'un quadlet',
  keyfile: 'un keyfile de NetworkManager',
  'ssh-key': 'une clé SSH publique',
  'private-key': 'une clé privée',
  butane: 'une configuration Butane',
  other: 'quelque chose que Bunsen ne connaît pas',
};

/** Where to go with the formats that do not become Butane. */
export const notConverted: Readonly<Record<string, string>> = {
  butane: 'C’est déjà du Butane.',
  'private-key': 'Une clé privée n’a pas sa place dans une configuration. Utilisez la clé publique.',
  secret: 'Ce Secret n’a pas de données utilisateur lisibles.',
  installer: 'Ceci est destiné à coreos-installer, pas au système installé. Sa configuration Ignition peut être convertie.',
  pxe: 'Ceci démarre une machine par le réseau. La configuration Ignition qui y est indiquée peut être convertie.',
  kickstart:
    'C’est un fichier kickstart, que lit Anaconda. Rien ne le convertit ; ses fichiers, utilisateurs et services peuvent être définis ici.',
  other: 'On ne sait pas ce que c’est.',
};
export const noFormat = (format: string): string => `Il n’existe pas de format « ${format} ».`;
