/** What is said while lines of docker run, or a compose file, become quadlets. */

export const headerOfCommands = 'Converted from docker run.';
export const headerOfCompose = 'Converted from a compose file.';
/** Part of the config: what a unit is called. */
export const description = (name: string): string => `Container ${name}`;

export const unknownTarget = 'There is no such variant and version.';
export const noCluster = 'Nodes of OpenShift run what their cluster says. Write a Deployment for it, or convert to fcos.';
export const noRun = 'There is no docker run or podman run here.';
export const noServices = 'This compose file has no services.';
export const podmanAdded = 'Quadlets need Podman, so its extension is added to Flatcar.';

export const askName = 'What is the container called?';
export const askProject = 'What is the network of these containers called?';

export const noImage = 'There is no image, so there is no container.';
export const badImage = 'This is no name of an image, so there is no container. It looks like docker.io/library/nginx:stable.';
export const imageQualified = (short: string, long: string): string =>
  `${short} is ${long} in full: Podman would ask which registry is meant.`;
export const badContainerName = 'A container has a name of letters, digits, hyphens, dots and _, so this is left out.';
export const expansion = (name: string): string => `The shell would put something in for ${name}. It is taken as it is: write the value.`;
export const filledIn = (option: string, name: string): string =>
  `The shell would put something in for ${name}, so ${option} is left out. Write it with the value.`;
export const pattern = 'a pattern';
export const joined = (sign: string): string => `What comes after “${sign}” has no part in the container.`;
export const otherCommand = 'Only docker run and podman run become containers, so this command is left out.';
export const byItself = 'This happens by itself when the container starts.';
export const unknownOption = (name: string): string =>
  `${name} is not converted, so it is left out. If podman run has it, add it to PodmanArgs.`;
export const noValue = (name: string): string => `${name} needs a value, so it is left out.`;
export const notOnLine = (key: string): string => `This does not fit on a line of ${key}, so it is left out.`;

export const variableOfShell = (name: string): string => `${name} gets its value from the shell, so it is left out. Write NAME=value.`;
export const composeVariable = (name: string): string => `What ${name} stands for is not known here, so this is left out. Write its value.`;
export const relativePath = (path: string): string =>
  `${path} depends on the folder where the command runs, so it is left out. Write the whole path, and bring the file to it.`;
export const fileNeeded = (path: string): string => `${path} must be on the machine. Add it to storage.files.`;
export const badVolume = 'A volume looks like name:/path or /path:/path, so this is left out.';
export const badPort = 'A port needs its target, as in 80, 8080:80 or 127.0.0.1:8080:80/udp, so this is left out.';
export const selinux = (path: string): string =>
  `SELinux keeps the container from ${path} unless it has a label for it. Add “:Z”, or “:z” where several containers share it.`;
export const selinuxMount = (path: string): string =>
  `SELinux keeps the container from ${path} unless it has a label for it. Add “,relabel=private”, or “,relabel=shared” where several containers share it.`;
export const socket =
  'Docker’s socket is not there under Podman. Enable podman.socket and use /run/podman/podman.sock, if the container can.';
export const otherNetwork = 'The network of another container is not converted, so this is left out. Put both into a network or a pod.';
export const networkOption = (key: string): string => `${key} of the network is left out. Add it to its .network quadlet.`;
export const volumeOptions = (name: string): string => `The options of the volume ${name} are left out. Add a .volume quadlet for them.`;
export const restartCount = 'systemd starts it again without counting; StartLimitBurst limits that.';
export const noTerminal = 'A service has no terminal.';
export const journal = 'Its log goes to the journal.';
export const logOptions = 'Options of the log are left out. The journal has its own limits in journald.conf.';
export const exposed = 'Containers in a network reach each other’s ports anyway.';
export const secret = (name: string): string =>
  `The secret ${name} must be made on the machine, with “podman secret create ${name} FILE”, before the container starts.`;
export const noText = 'A text is expected here, so this is left out.';
export const topSecrets = 'Files of secrets are not copied into the config. Make them on the machine with “podman secret create”.';
export const configs = 'Configs are left out. Write them to storage.files, and mount them as volumes.';
export const link = 'Links are left out. Containers in the same network find each other by their names.';
export const pod = 'Pods are left out. Add a .pod quadlet, and Pod= to the container.';
export const build = 'Images are not built here. Build it elsewhere and push it, or add a .build quadlet.';
export const deploy = 'What is set for a swarm is left out. Limits can be added with PodmanArgs.';
export const profiles = 'There are no profiles: the container always starts.';
export const noService = (name: string): string => `There is no service ${name} to wait for, so this is left out.`;
export const condition = (name: string): string =>
  `It waits for ${name} to start, not for the condition. With Notify=healthy in the quadlet of ${name}, it waits until that is healthy.`;
export const unknownServiceKey = (key: string): string => `${key} is not converted, so it is left out.`;
export const unknownTopKey = (key: string): string => `${key} is not converted, so it is left out.`;
