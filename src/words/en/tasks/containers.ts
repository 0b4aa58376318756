/** Tasks about containers. */

export const container = {
  title: 'Container at boot',
  summary: 'A container runs at every boot and is restarted when it fails. By default, it is a web server.',
  also: 'podman docker quadlet nginx web server run image service application',
  fields: {
    image: { label: 'Image', help: 'With its registry and tag.' },
    ports: { label: 'Ports', help: 'Port of the machine, colon, port of the container; one per line.', example: '8080:80' },
    name: { label: 'Name', help: 'The service is called after it.' },
  },
};
export const containerUnit = (name: string): string => `Container ${name}`;

export const containerUpdates = {
  title: 'Update containers automatically',
  summary: 'Once a day, containers marked AutoUpdate=registry get their newest image.',
  also: 'podman auto-update images',
  fields: {},
};

export const rootless = {
  title: 'User services and containers at boot',
  summary: "A user's own services and containers run without that user being logged in.",
  also: 'rootless linger podman loginctl',
  fields: { name: { label: 'User' } },
};

export const registryMirror = {
  title: 'Mirror of a registry',
  summary: 'Images of a registry are pulled from a mirror, if it has them.',
  also: 'registries.conf proxy cache docker.io quay.io air-gapped disconnected',
  fields: {
    registry: { label: 'Registry', example: 'docker.io' },
    mirror: { label: 'Mirror', example: 'registry.example.com:5000' },
  },
};

export const insecureRegistry = {
  title: 'Registry without TLS',
  summary: 'Images are pulled from a registry whose certificate is not checked, or that has none.',
  also: 'registries.conf insecure http certificate self-signed',
  fields: { registry: { label: 'Registry', example: 'registry.example.com:5000' } },
};

export const containerLogs = {
  title: 'Limit the logs of containers',
  summary: "Docker keeps a few files of each container's log, of a size you choose, instead of all.",
  also: 'docker daemon.json log-opts rotate size json-file',
  fields: {
    size: { label: 'Size of a file', help: 'k, m or g for kilobytes, megabytes, gigabytes.' },
    files: { label: 'Files' },
  },
};
