/** What completion offers, and what it says beside an offer. */

export const newItem = (noun: string): string => `Nouvel élément : ${noun}`;
export const anotherValue = 'Une de plus';
export const textBlock = 'Le texte sur les lignes suivantes, indenté';
export const textBlockKeepsNoBreak = 'Idem, sans saut de ligne à la fin';

/** What a mode is usually for. */
export const modes: readonly (readonly [mode: string, use: string])[] = [
  ['0644', 'tous lisent, le propriétaire écrit'],
  ['0600', 'seul le propriétaire lit et écrit'],
  ['0640', 'le propriétaire écrit, le groupe lit'],
  ['0755', 'tous lisent et exécutent, le propriétaire écrit'],
  ['0700', 'seul le propriétaire lit, écrit et exécute'],
  ['0750', 'le propriétaire écrit, le groupe lit et exécute'],
  ['0440', 'propriétaire et groupe lisent, comme le veut sudo'],
  ['1777', 'tous écrivent, comme dans /tmp'],
];

export const newestVersion = 'la plus récente';
export const experimentalVersion = 'expérimentale : elle peut encore changer';
export const becomesIgnition = (version: string): string => `Donne une configuration Ignition ${version}`;
export const userOfConfig = 'utilisateur de cette configuration';
export const groupOfConfig = 'groupe de cette configuration';
export const fromImage = 'fourni par l’image';
export const usualGroup = 'groupe habituel';
export const localFile = 'fichier local';
export const localFolder = 'dossier de fichiers locaux';
export const fileOfConfig = 'fichier de cette configuration';
export const mountUnitOf = (path: string): string => `monte ${path}`;
export const wholeConfig = 'Configuration entière';
export const addTask = 'Ajoute tout ce qu’il faut';

/** Units of the image that configs often turn on or off. */
export const systemUnits = {
  'docker.service': 'Docker',
  'podman.socket': 'l’API de Podman',
  'podman-auto-update.timer': 'met à jour les conteneurs qui le demandent',
  'sshd.service': 'le serveur SSH',
  'zincati.service': 'mises à jour automatiques de Fedora CoreOS',
  'rpm-ostreed-automatic.timer': 'mises à jour automatiques par rpm-ostree',
  'update-engine.service': 'mises à jour automatiques de Flatcar',
  'locksmithd.service': 'redémarre Flatcar après une mise à jour',
  'containerd.service': 'containerd',
  'systemd-resolved.service': 'résolution de noms',
  'serial-getty@ttyS0.service': 'une invite de connexion sur la console série',
  'systemd-networkd-wait-online.service': 'attend le réseau',
};

/** Paths of files that configs often write. */
export const filePaths = {
  '/etc/hostname': 'le nom d’hôte',
  '/etc/hosts': 'noms d’autres machines',
  '/etc/chrony.conf': 'serveurs de temps',
  '/etc/sysctl.d/90-local.conf': 'réglages du noyau',
  '/etc/modules-load.d/local.conf': 'modules du noyau à charger',
  '/etc/NetworkManager/system-connections/enp1s0.nmconnection': 'une connexion réseau ; mode 0600',
  '/etc/systemd/network/10-static.network': 'une connexion réseau de systemd-networkd',
  '/etc/containers/systemd/app.container': 'un conteneur que Podman exécute comme service',
  '/etc/containers/registries.conf.d/local.conf': 'registres de conteneurs',
  '/etc/ssh/sshd_config.d/10-local.conf': 'réglages du serveur SSH',
  '/etc/sudoers.d/local': 'qui peut utiliser sudo ; mode 0440',
  '/etc/systemd/zram-generator.conf': 'espace d’échange en mémoire compressée',
  '/etc/zincati/config.d/55-updates-strategy.toml': 'quand Fedora CoreOS se met à jour',
  '/etc/flatcar/update.conf': 'quand Flatcar se met à jour',
  '/etc/motd.d/local.motd': 'un message après la connexion',
  '/etc/vconsole.conf': 'le clavier de la console',
  '/usr/local/bin/': 'un programme à vous ; mode 0755',
};

/** Targets of links that configs often make. */
export const linkTargets = {
  '/etc/localtime': ['../usr/share/zoneinfo/Europe/Paris', 'le fuseau horaire'],
} as const;

/** Labels of a MachineConfig. */
export const roleLabel = 'à quelles machines il est destiné';

/** The header of a config. */
export const headerFor = (system: string): string => `Une configuration pour ${system}`;
