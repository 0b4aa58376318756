/** The pages of the form: what each is called, and in a few words what it is for. */

export const titles = {
  overview: 'Vue d’ensemble',
  openshift: 'OpenShift',
  users: 'Utilisateurs et groupes',
  disks: 'Disques',
  filesystems: 'Systèmes de fichiers',
  'raid-luks': 'RAID et chiffrement',
  'boot-device': 'Disque de démarrage',
  files: 'Fichiers',
  directories: 'Répertoires et liens',
  units: 'Unités systemd',
  kernel: 'Noyau et GRUB',
  ignition: 'Ignition',
  'local-files': 'Fichiers locaux',
};

export const summaries: Record<keyof typeof titles, string> = {
  overview: 'Ce que cette configuration fait sur une machine',
  openshift: 'Le MachineConfig qui entoure la configuration Ignition',
  users: 'Qui peut se connecter, et comment',
  disks: 'Les disques et leur partitionnement',
  filesystems: 'Formatage et points de montage',
  'raid-luks': 'Ensembles de disques et volumes chiffrés',
  'boot-device': 'Un disque de démarrage chiffré ou en miroir',
  files: 'Fichiers écrits au premier démarrage',
  directories: 'Répertoires, liens et arborescences entières',
  units: 'Services, montages et conteneurs, activés ou masqués',
  kernel: 'Arguments du noyau et chargeur d’amorçage',
  ignition: 'Autres configurations, proxy, certificats, délais',
  'local-files': 'Fichiers de votre ordinateur que la configuration incorpore',
};
