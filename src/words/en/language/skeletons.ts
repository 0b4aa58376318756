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
Description=\${2:What it does}
Wants=network-online.target
After=network-online.target

[Service]
ExecStart=\${3:/usr/local/bin/hello}
Restart=on-failure

[Install]
WantedBy=multi-user.target`;

const oneshot = `[Unit]
Description=\${2:What it does}

[Service]
Type=oneshot
RemainAfterExit=yes
ExecStart=\${3:/usr/local/bin/setup}

[Install]
WantedBy=multi-user.target`;

const timer = `[Unit]
Description=\${2:What it starts}

[Timer]
OnCalendar=\${3:daily}
Persistent=true

[Install]
WantedBy=timers.target`;

const mount = `[Unit]
Description=\${2:What it mounts}

[Mount]
What=\${3:/dev/disk/by-label/data}
Where=\${4:/var/data}
Type=\${5:xfs}

[Install]
RequiredBy=local-fs.target`;

const socket = `[Unit]
Description=\${2:What listens}

[Socket]
ListenStream=\${3:8080}

[Install]
WantedBy=sockets.target`;

const path = `[Unit]
Description=\${2:What it watches}

[Path]
PathChanged=\${3:/etc/hello.conf}

[Install]
WantedBy=multi-user.target`;

const container = `[Unit]
Description=\${2:What it runs}

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
  { title: 'Service', detail: 'runs a program at boot', name: '${1:hello}.service', keys: enabled, text: service },
  {
    title: 'Service that runs once',
    detail: 'runs a program at each boot until it ends',
    name: '${1:setup}.service',
    keys: enabled,
    text: oneshot,
  },
  { title: 'Timer', detail: 'starts the service of the same name at times', name: '${1:hello}.timer', keys: enabled, text: timer },
  { title: 'Mount', detail: 'mounts a filesystem; its name is the path', name: '${1:var-data}.mount', keys: enabled, text: mount },
  {
    title: 'Socket',
    detail: 'starts the service of the same name when someone connects',
    name: '${1:hello}.socket',
    keys: enabled,
    text: socket,
  },
  { title: 'Path', detail: 'starts the service of the same name when a file changes', name: '${1:hello}.path', keys: enabled, text: path },
  { title: 'Enabled unit', detail: 'turns on a unit of the image', name: '${1:podman.socket}', keys: enabled },
  {
    title: 'Masked unit',
    detail: 'keeps a unit of the image from ever starting',
    name: '${1:systemd-resolved.service}',
    keys: ['mask: true'],
  },
];

/** Whole drop-ins for the list of a unit. */
export const dropins: readonly Skeleton[] = [
  {
    title: 'Environment',
    detail: 'sets a variable for the service',
    name: '${1:10-environment}.conf',
    text: '[Service]\nEnvironment=${2:KEY=value}',
  },
  {
    title: 'Another command',
    detail: 'replaces what the service runs',
    name: '${1:10-command}.conf',
    text: '[Service]\nExecStart=\nExecStart=${2:/usr/local/bin/hello}',
  },
];

/** Whole quadlets for the list of quadlets. */
export const quadlets: readonly Skeleton[] = [
  { title: 'Container', detail: 'runs an image at boot', name: '${1:app}.container', text: container },
  { title: 'Volume', detail: 'keeps data of containers', name: '${1:data}.volume', text: '[Volume]' },
  { title: 'Network', detail: 'connects containers', name: '${1:apps}.network', text: network },
  { title: 'Pod', detail: 'runs containers together', name: '${1:apps}.pod', text: '[Pod]\nPublishPort=${2:8080:80}' },
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
  target: '[Unit]\nDescription=${1:What belongs together}\n\n[Install]\nWantedBy=multi-user.target',
  slice: '[Slice]\nMemoryMax=${1:1G}',
  volume: '[Volume]',
  pod: '[Pod]\nPublishPort=${1:8080:80}',
  kube: '[Kube]\nYaml=${1:app.yaml}\n\n[Install]\nWantedBy=multi-user.target',
  image: '[Image]\nImage=${1:docker.io/library/nginx:stable}',
  build: '[Build]\nImageTag=${1:localhost/app:latest}\nFile=${2:Containerfile}',
  artifact: '[Artifact]\nArtifact=${1:quay.io/example/artifact:latest}',
  conf: '[Service]\nEnvironment=${1:KEY=value}',
};
