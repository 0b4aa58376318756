/** Ignition 1 and 2 as Butane: what was decided, and what is to be answered. */
export const unknownVersion = (version: string): string =>
  version === '' ? 'This config has no ignition.version.' : `Ignition does not read version ${version} of its configs.`;
export const notMapping = 'This has to be a mapping.';
export const unknownKey = (key: string): string => `Ignition 2 does not know “${key}” here and ignores it. It was left out.`;
export const filesystemByPath = (name: string, path: string): string =>
  `The filesystem “${name}” is one that the machine has at ${path}. Its files are placed there.`;
export const whereMounted = (name: string, usual: string, lasting: string): string =>
  `Where is the filesystem “${name}” mounted? Flatcar uses ${usual} while it sets up the machine, which does not last; ${lasting} would, with a mount unit.`;
export const mountedForNow = (name: string, path: string): string =>
  `The filesystem “${name}” is mounted at ${path} only while the machine is set up. Choose a place where it stays.`;
export const rootIsKept =
  'This formats the root filesystem, as the config says. Flatcar leaves this entry out when it converts such a config at boot.';
export const mountAndPath = 'A filesystem has “mount” or “path”, not both.';
export const unknownFormat = (format: string): string => `Ignition 2.0 has no filesystems of the format “${format}”.`;
export const createAnd = (key: string): string => `“create” and “${key}” exclude each other. Ignition refuses this config.`;
export const createWithoutForce =
  '“create” without “force” means: only if there is no filesystem yet. Later versions cannot say this; set “force”, which wipes it.';
export const oemIsBtrfs = 'Flatcar takes the filesystem “oem” for btrfs unless it is wiped. The format became btrfs.';
export const noFilesystem = 'This has no “filesystem”. Ignition refuses this config.';
export const unknownFilesystem = (name: string, path: string): string =>
  `The filesystem “${name}” is not in this config. ${path} was placed as if it were the root filesystem.`;
export const modeUnset =
  'The file has no mode, which was 0000 in Ignition 2 and is 0644 from version 3 on. Set a mode if that should not be.';
export const samePath = (path: string): string =>
  `${path} is there more than once. Ignition 2 wrote one after the other; later versions refuse it. Shall the last one count?`;
export const lastWins = 'The last one counts';
export const pathTwice = (path: string): string => `${path} is there again further down, where it counts.`;
export const throughLink = (path: string, link: string): string =>
  `${path} leads through ${link}, a link of this config, which later versions refuse. Name the place that the link leads to.`;
export const mixedUnits = 'A disk is measured in sectors or in MiB, not in both. Ignition refuses this config.';
export const noWholeMib = (key: string, sectors: number): string =>
  `“${key}” is ${String(sectors)} sectors, which are not whole MiB. Later versions know only those; choose a multiple of 2048.`;
export const createAndBeside = (key: string): string => `“create” and “${key}” beside it exclude each other. Ignition refuses this config.`;
export const unitTwice = (name: string): string => `${name} is there more than once. It became one unit.`;
export const appendAndOverwrite = '“append” and “overwrite” exclude each other. Ignition refuses this config.';
