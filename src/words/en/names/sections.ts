/** The pages of the form: what each is called, and in a few words what it is for. */

export const titles = {
  overview: 'Overview',
  openshift: 'OpenShift',
  users: 'Users and groups',
  disks: 'Disks',
  filesystems: 'Filesystems',
  'raid-luks': 'RAID and encryption',
  'boot-device': 'Boot device',
  files: 'Files',
  directories: 'Directories and links',
  units: 'Systemd units',
  kernel: 'Kernel and GRUB',
  ignition: 'Ignition',
  'local-files': 'Local files',
};

export const summaries: Record<keyof typeof titles, string> = {
  overview: 'What this config does to a machine',
  openshift: 'The MachineConfig around the Ignition config',
  users: 'Who can log in, and how',
  disks: 'Disks and how they are partitioned',
  filesystems: 'What is formatted, and where it is mounted',
  'raid-luks': 'Arrays of disks, and encrypted volumes',
  'boot-device': 'An encrypted or mirrored root disk',
  files: 'Files written at first boot',
  directories: 'Directories, links and whole trees',
  units: 'Services, mounts and containers, enabled or masked',
  kernel: 'Kernel arguments, and the boot loader',
  ignition: 'Other configs, proxy, certificates, timeouts',
  'local-files': 'Files from your computer that the config embeds',
};
