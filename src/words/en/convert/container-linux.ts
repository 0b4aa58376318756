/** Container Linux Configs as Butane. */
export const madeFrom = 'It was a Container Linux Config.';
export const unknownKey = (key: string): string => `Container Linux Configs do not have “${key}” here. It was left out.`;
export const keepProgram = (program: string): string =>
  `Keep ${program}? Flatcar has its unit, but the images that it would start are gone. You can keep it and point it to an image of yours.`;
export const keep = 'Keep its unit';
export const leaveOut = 'Leave it out';
export const leftOut = (program: string): string => `${program} was left out.`;
export const imageGone = (program: string): string =>
  `The unit of ${program} is kept, but the images that it starts are gone. Name an image of yours, run it as a container, or leave it out.`;
export const unknownVersion = (program: string, version: string): string => `There is no ${program} ${version} in Container Linux Configs.`;
export const wrongType = (key: string): string => `“${key}” has a value of the wrong type.`;
export const whichPlatform = 'On which platform does the machine run? Names in braces such as {PRIVATE_IPV4} depend on it.';
export const noPlatform = 'Names in braces such as {PRIVATE_IPV4} depend on the platform. Choose one.';
export const notOnPlatform = (name: string, platform: string): string => `The platform ${platform} does not tell {${name}}.`;
export const networkNotJson = 'The network_config of flannel has to be JSON.';
export const networkAndKube = 'network_config and kube_subnet_mgr exclude each other: with the latter, Kubernetes keeps the network.';
export const unknownStrategy = (text: string): string => `There is no reboot strategy “${text}”.`;
export const whichUpdateConf =
  'Where shall the settings for updates be? Flatcar reads /etc/flatcar/update.conf; the path of Container Linux is a link to it.';
export const oneOfContents = 'Contents are inline, remote or local: choose one.';
export const localFile = (path: string): string => `The local file ${path} is not here. Add it, or write its contents as “inline”.`;
export const noWholeMib = (size: string): string => `The size “${size}” is not a whole number of MiB.`;
export const wholeWindow = 'A window for reboots needs window_start and window_length.';
