/** What each step of delivering a config does, and what goes wrong there. */

export const labels = {
  name: 'Name',
  image: 'Image',
  disk: 'Disk',
  url: 'URL of the config',
  architecture: 'Architecture',
  console: 'Console',
  region: 'Region or zone',
  type: 'Type of machine',
  key: 'SSH key',
  network: 'Network',
  group: 'Group',
  storage: 'Storage',
  stream: 'Stream',
  script: 'Script',
} as const;

export const startVm = 'Start a machine that reads the config at its first boot.';
export const createVm = 'Create the machine with the config as its user data.';
export const label = 'Let virtual machines read the file where SELinux is on.';
export const setConfig = 'Give the machine the config before it first starts.';
export const importVm = 'Import the image as a machine.';
export const encode = 'Compress the config and encode it as text.';
export const powerOn = 'Start the machine.';
export const install = 'Install to the disk, with the config inside.';
export const installFromUrl = 'Or have the installer fetch the config.';
export const embedIso = 'Make a copy of the live image with the config inside; a machine that starts from it runs in memory.';
export const autoInstall = 'Or make one that installs to the disk by itself.';
export const writeUsb = 'Write the image to a USB stick.';
export const pxeFile = 'The menu for PXELINUX: it starts the live system with the config.';
export const pxeInstallFile = 'Or one that installs to the disk.';
export const ipxeFile = 'The script for iPXE: it starts the live system with the config.';
export const ipxeInstallFile = 'Or one that installs to the disk.';
export const serve = 'Let machines fetch the config from this one.';
export const tryPxe = 'Try it with a virtual machine.';
export const apply = 'Apply it to the cluster; its nodes restart one after another.';
export const addManifest = 'Or give it to the installer of a new cluster.';
export const makeSecret = 'Put the config into a Secret.';
export const makeMachine = 'Describe the machine, and create it.';
export const terraformFile = 'Have Terraform translate the Butane config.';
export const terraformRun = 'Plan and apply it.';
export const mediumMake = 'Make a medium with the label that the system looks for.';
export const mediumAttach = 'Start the machine with the medium as its second drive.';
export const proxmoxSnippet = 'Put the config where Proxmox keeps snippets.';
export const proxmoxCreate = 'Create the machine from the image.';
export const proxmoxConfig = 'Hand it the config, and start it.';
export const nutanixBody = 'Prism takes the config in base64 as user data.';
export const piInstall = 'Write Fedora CoreOS and the config to the card.';
export const piInstallFlatcar = 'Write Flatcar and the config to the card.';
export const piFirmware = 'Add the firmware to its EFI partition.';

export const trapKeyRegistered = 'The key must be registered there, even though the config has keys of its own.';
export const trapSelinux = 'Without the label SELinux keeps the machine from reading the file, and it waits for ever.';
export const trapSystemConnection = 'The system connection reads files as another user, who must be able to reach this folder.';
export const trapOnce = 'Only the first boot reads the config. To try again, create another machine.';
export const trapFirstBoot = 'Set it before the first start: nothing reads it later.';
export const trapGzipRefused = 'A config that is compressed as a whole is refused. Compressed parts inside it are fine.';
export const trapAzureUser = 'Azure demands a user name; it creates none, the config does.';
export const trapSnapshot = 'With -snapshot the disk forgets everything when the machine ends.';
export const trapOverwrites = 'This overwrites the disk without asking.';
export const trapHttps = 'A config from plain http is refused without --insecure-ignition, or a hash with --ignition-hash.';
export const trapSecretsOverHttp = 'Whoever reaches the address reads the config with all its secrets.';
export const trapNet = 'rd.neednet=1 is needed when the first boot is to reach the network and nothing else asks for it.';
export const trapMemory = 'A live system from the network takes 2 GiB of memory, or 4 GiB when its root file system is an initrd.';
export const trapDevice = 'Without a disk to install to, the installer stops and waits.';
export const trapLength = 'Long values are cut off: keep to a config that merges the real one from a URL.';
export const trapKvp = 'Each value holds about 1 KiB; the tool splits longer configs.';
export const trapProxmoxRoot = 'Only root may use snippets, and the storage must allow them.';
export const trapProxmoxVendor = 'As vendor data, not as user data: Proxmox writes the latter itself.';
export const trapOpenshift = 'Nodes restart, and a mistake in it stops the update of the pool. Try it on a custom pool first.';
export const trapDrift = 'Files that a MachineConfig manages must not be changed on the node by hand.';
export const trapMetadata = 'A region must have the metadata service, and the image must ask it.';
export const trapUserDataPublic = 'Every process on the machine can read its user data later. Keep secrets out of it.';
export const trapSuseLabel = 'The label must be exactly “ignition”, in small letters.';
export const trapQuoteKernel = 'Boot loaders cut a line at blanks: an address must have none.';
export const trapSecretSize = 'A Secret holds at most 1 MiB.';
export const trapStrict = 'With strict, warnings stop the plan.';
export const trapHyphen = (value: string): string =>
  `“${value}” begins with a hyphen, so programs take it for an option. Choose another value.`;
