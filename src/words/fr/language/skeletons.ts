/** Texts of units, drop-ins and quadlets to begin with. `${1:…}` is what one fills in, in this order; the first is the name. */

export interface Skeleton {
  title: string;
  detail: string;
  /** The name of the unit, the drop-in or the quadlet. */
  name: string;
  /** Its text; without one, it is only turned on or off. */
  text?: string;
  /** Keys beside name and contents. */
  keys?: readonly string[];
}

const enabled = ['enabled: true'];

const service = `[Unit]
Description=\${2:Ce que fait le service}
Wants=network-online.target
After=network-online.target

[Service]
ExecStart=\${3:/usr/local/bin/hello}
Restart=on-failure

[Install]
WantedBy=multi-user.target`;

const oneshot = `[Unit]
Description=\${2:Ce que fait le service}

[Service]
Type=oneshot
RemainAfterExit=yes
ExecStart=\${3:/usr/local/bin/setup}

[Install]
WantedBy=multi-user.target`;

const timer = `[Unit]
Description=\${2:Ce que lance le timer}

[Timer]
OnCalendar=\${3:daily}
Persistent=true

[Install]
WantedBy=timers.target`;

const mount = `[Unit]
Description=\${2:Ce qui est monté}

[Mount]
What=\${3:/dev/disk/by-label/data}
Where=\${4:/var/data}
Type=\${5:xfs}

[Install]
RequiredBy=local-fs.target`;

const socket = `[Unit]
Description=\${2:Ce qui écoute}

[Socket]
ListenStream=\${3:8080}

[Install]
WantedBy=sockets.target`;

const path = `[Unit]
Description=\${2:Ce qui est surveillé}

[Path]
PathChanged=\${3:/etc/hello.conf}

[Install]
WantedBy=multi-user.target`;

const container = `[Unit]
Description=\${2:Ce qui est exécuté}

[Container]
Image=\${3:docker.io/library/nginx:stable}
PublishPort=\${4:8080:80}

[Service]
TimeoutStartSec=900
Restart=on-failure

[Install]
WantedBy=multi-user.target`;

const network = '[Network]\nSubnet=${2:10.89.0.0/24}';

/** Whole units for the list of units. */
export const units: readonly Skeleton[] = [
  { title: 'Service', detail: 'exécute un programme au démarrage', name: '${1:hello}.service', keys: enabled, text: service },
  {
    title: 'Service à exécution unique',
    detail: 'exécute un programme jusqu’à sa fin, à chaque démarrage',
    name: '${1:setup}.service',
    keys: enabled,
    text: oneshot,
  },
  { title: 'Timer', detail: 'lance le service du même nom à certains moments', name: '${1:hello}.timer', keys: enabled, text: timer },
  {
    title: 'Montage',
    detail: 'monte un système de fichiers ; son nom est le chemin',
    name: '${1:var-data}.mount',
    keys: enabled,
    text: mount,
  },
  {
    title: 'Socket',
    detail: 'lance le service du même nom quand quelqu’un se connecte',
    name: '${1:hello}.socket',
    keys: enabled,
    text: socket,
  },
  {
    title: 'Chemin (path)',
    detail: 'lance le service du même nom quand un fichier change',
    name: '${1:hello}.path',
    keys: enabled,
    text: path,
  },
  { title: 'Unité activée', detail: 'active une unité de l’image', name: '${1:podman.socket}', keys: enabled },
  {
    title: 'Unité masquée',
    detail: 'empêche tout démarrage d’une unité de l’image',
    name: '${1:systemd-resolved.service}',
    keys: ['mask: true'],
  },
];

/** Whole drop-ins for the list of a unit. */
export const dropins: readonly Skeleton[] = [
  {
    title: 'Environnement',
    detail: 'définit une variable pour le service',
    name: '${1:10-environment}.conf',
    text: '[Service]\nEnvironment=${2:CLE=valeur}',
  },
  {
    title: 'Autre commande',
    detail: 'remplace ce que le service exécute',
    name: '${1:10-command}.conf',
    text: '[Service]\nExecStart=\nExecStart=${2:/usr/local/bin/hello}',
  },
];

/** Whole quadlets for the list of quadlets. */
export const quadlets: readonly Skeleton[] = [
  { title: 'Conteneur', detail: 'exécute une image au démarrage', name: '${1:app}.container', text: container },
  { title: 'Volume', detail: 'conserve les données de conteneurs', name: '${1:data}.volume', text: '[Volume]' },
  { title: 'Réseau', detail: 'relie des conteneurs', name: '${1:apps}.network', text: network },
  { title: 'Pod', detail: 'exécute des conteneurs ensemble', name: '${1:apps}.pod', text: '[Pod]\nPublishPort=${2:8080:80}' },
];

/** What the text of a unit or quadlet begins with, by the end of its name. */
export const texts: Readonly<Record<string, string>> = {
  service,
  timer,
  mount,
  socket,
  path,
  container,
  network,
  automount: '[Automount]\nWhere=${1:/var/data}\n\n[Install]\nWantedBy=local-fs.target',
  swap: '[Swap]\nWhat=${1:/dev/disk/by-label/swap}\n\n[Install]\nWantedBy=swap.target',
  target: '[Unit]\nDescription=${1:Ce qui va ensemble}\n\n[Install]\nWantedBy=multi-user.target',
  slice: '[Slice]\nMemoryMax=${1:1G}',
  volume: '[Volume]',
  pod: '[Pod]\nPublishPort=${1:8080:80}',
  kube: '[Kube]\nYaml=${1:app.yaml}\n\n[Install]\nWantedBy=multi-user.target',
  image: '[Image]\nImage=${1:docker.io/library/nginx:stable}',
  build: '[Build]\nImageTag=${1:localhost/app:latest}\nFile=${2:Containerfile}',
  artifact: '[Artifact]\nArtifact=${1:quay.io/example/artifact:latest}',
  conf: '[Service]\nEnvironment=${1:CLE=valeur}',
};
