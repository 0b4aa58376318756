/** What is said while lines of docker run, or a compose file, become quadlets. */

export const headerOfCommands = 'Converti depuis docker run.';
export const headerOfCompose = 'Converti depuis un fichier compose.';
/** Part of the config: what a unit is called. */
export const description = (name: string): string => `Conteneur ${name}`;

export const unknownTarget = 'Cette variante et cette version n’existent pas.';
export const noCluster =
  'Les nœuds OpenShift exécutent ce que leur cluster demande. Écrivez un Deployment pour cela, ou convertissez vers fcos.';
export const noRun = 'Il n’y a ici ni docker run ni podman run.';
export const noServices = 'Ce fichier compose n’a pas de services.';
export const podmanAdded = 'Les quadlets ont besoin de Podman : son extension est ajoutée à Flatcar.';

export const askName = 'Comment s’appelle le conteneur ?';
export const askProject = 'Comment s’appelle le réseau de ces conteneurs ?';

export const noImage = 'Il n’y a pas d’image, donc pas de conteneur.';
export const badImage = 'Ce n’est pas un nom d’image : il n’y a donc pas de conteneur. Il s’écrit comme docker.io/library/nginx:stable.';
export const imageQualified = (short: string, long: string): string =>
  `${short} s’écrit en entier ${long} : Podman demanderait de quel registre il s’agit.`;
export const badContainerName =
  'Le nom d’un conteneur se compose de lettres, de chiffres, de traits d’union, de points et de _ ; ceci n’est donc pas repris.';
export const expansion = (name: string): string => `Le shell remplacerait ${name}. Ceci est repris tel quel : écrivez la valeur.`;
export const filledIn = (option: string, name: string): string =>
  `Le shell remplacerait ${name} : ${option} n’est pas repris. Écrivez l’option avec la valeur.`;
export const pattern = 'un motif';
export const joined = (sign: string): string => `Ce qui suit « ${sign} » ne joue aucun rôle dans le conteneur.`;
export const otherCommand = 'Seuls docker run et podman run deviennent des conteneurs : cette commande n’est pas reprise.';
export const byItself = 'Cela se fait tout seul au démarrage du conteneur.';
export const unknownOption = (name: string): string =>
  `${name} n’est pas converti, et donc pas repris. Si podman run l’accepte, ajoutez-le à PodmanArgs.`;
export const noValue = (name: string): string => `${name} a besoin d’une valeur ; ceci n’est donc pas repris.`;
export const notOnLine = (key: string): string => `Cela ne tient pas sur une ligne de ${key} ; ceci n’est donc pas repris.`;

export const variableOfShell = (name: string): string =>
  `${name} reçoit sa valeur du shell ; ceci n’est donc pas repris. Écrivez NOM=valeur.`;
export const composeVariable = (name: string): string =>
  `On ignore ici ce que représente ${name} ; ceci n’est donc pas repris. Écrivez sa valeur.`;
export const relativePath = (path: string): string =>
  `${path} dépend du dossier où la commande s’exécute ; ceci n’est donc pas repris. Écrivez le chemin complet, et placez-y le fichier.`;
export const fileNeeded = (path: string): string => `${path} doit se trouver sur la machine. Ajoutez-le à storage.files.`;
export const badVolume = 'Un volume s’écrit comme nom:/chemin ou /chemin:/chemin ; ceci n’est donc pas repris.';
export const badPort = 'Un port a besoin de sa cible, comme dans 80, 8080:80 ou 127.0.0.1:8080:80/udp ; ceci n’est donc pas repris.';
export const selinux = (path: string): string =>
  `SELinux interdit au conteneur l’accès à ${path}, sauf si une étiquette l’autorise. Ajoutez « :Z », ou « :z » si plusieurs conteneurs le partagent.`;
export const selinuxMount = (path: string): string =>
  `SELinux interdit au conteneur l’accès à ${path}, sauf si une étiquette l’autorise. Ajoutez « ,relabel=private », ou « ,relabel=shared » si plusieurs conteneurs le partagent.`;
export const socket =
  'Le socket de Docker n’existe pas avec Podman. Activez podman.socket et utilisez /run/podman/podman.sock, si le conteneur le permet.';
export const otherNetwork =
  'Le réseau d’un autre conteneur n’est pas converti ; ceci n’est donc pas repris. Placez les deux dans un réseau ou dans un pod.';
export const networkOption = (key: string): string => `${key} du réseau n’est pas repris. Ajoutez-le à son quadlet .network.`;
export const volumeOptions = (name: string): string =>
  `Les options du volume ${name} ne sont pas reprises. Ajoutez pour elles un quadlet .volume.`;
export const restartCount = 'systemd le redémarre sans compter ; StartLimitBurst limite cela.';
export const noTerminal = 'Un service n’a pas de terminal.';
export const journal = 'Ses messages vont dans le journal.';
export const logOptions = 'Les options de journalisation ne sont pas reprises. Le journal a ses propres limites dans journald.conf.';
export const exposed = 'Les conteneurs d’un même réseau accèdent de toute façon aux ports les uns des autres.';
export const secret = (name: string): string =>
  `Le secret ${name} doit être créé sur la machine, avec « podman secret create ${name} FICHIER », avant que le conteneur ne démarre.`;
export const noText = 'Un texte est attendu ici ; ceci n’est donc pas repris.';
export const topSecrets =
  'Les fichiers de secrets ne sont pas copiés dans la configuration. Créez-les sur la machine avec « podman secret create ».';
export const configs = 'Les « configs » ne sont pas repris. Écrivez-les dans storage.files, et montez-les comme volumes.';
export const link = 'Les liens ne sont pas repris. Les conteneurs d’un même réseau se trouvent par leurs noms.';
export const pod = 'Les pods ne sont pas repris. Ajoutez un quadlet .pod, et Pod= au conteneur.';
export const build = 'Les images ne sont pas construites ici. Construisez l’image ailleurs et publiez-la, ou ajoutez un quadlet .build.';
export const deploy = 'Ce qui est défini pour un swarm n’est pas repris. Des limites peuvent être ajoutées avec PodmanArgs.';
export const profiles = 'Il n’y a pas de profils : le conteneur démarre toujours.';
export const noService = (name: string): string => `Il n’y a pas de service ${name} à attendre ; ceci n’est donc pas repris.`;
export const condition = (name: string): string =>
  `Le conteneur attend que ${name} démarre, non que la condition soit remplie. Avec Notify=healthy dans le quadlet de ${name}, il attend que celui-ci soit en bonne santé.`;
export const unknownServiceKey = (key: string): string => `${key} n’est pas converti, et donc pas repris.`;
export const unknownTopKey = (key: string): string => `${key} n’est pas converti, et donc pas repris.`;
