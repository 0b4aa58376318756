/** What the names of units and quadlets say of them. */

export const type = 'Type';
export const chooseType = 'Type…';

export const units = {
  service: 'A service runs a program.',
  timer: 'A timer starts a service at set times.',
  mount: 'A mount mounts a filesystem. Its name is the path, as systemd-escape --path writes it.',
  socket: 'A socket starts a service when someone connects.',
  path: 'A path unit starts a service when a file changes.',
  automount: 'An automount mounts a filesystem when it is used.',
  swap: 'A swap unit turns on a swap device.',
  target: 'A target groups other units.',
  slice: 'A slice limits what its services use together.',
  device: 'A device unit stands for a device.',
  scope: 'A scope groups processes that others have started.',
};
export const quadlets = {
  container: 'A container runs an image.',
  pod: 'A pod runs containers together.',
  volume: 'A volume keeps the data of containers.',
  network: 'A network connects containers.',
  kube: 'A kube runs what a Kubernetes file describes.',
  image: 'An image unit pulls an image.',
  build: 'A build unit builds an image.',
  artifact: 'An artifact unit pulls an OCI artifact.',
};

export const template = (suffix: string): string => `A template: its instances have a name between @ and .${suffix}.`;
export const instance = (template: string): string => `An instance of the template ${template}.`;
export const mountPoint = (path: string): string => `For ${path}.`;
