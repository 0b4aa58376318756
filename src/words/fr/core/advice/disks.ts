/** What Bunsen says of disks and filesystems that Butane accepts. */

export const afterRest = (first: string, wiped: boolean): string =>
  wiped
    ? `${first} prend tout l’espace restant : il n’y en a pas pour celle-ci, et le démarrage s’arrête ; donnez une taille à ${first}, ou placez-la en dernier`
    : `${first} prend tout l’espace restant ; sur un disque vierge, il n’y en a pas pour celle-ci, et le démarrage s’arrête`;
export const partition = (label: string | undefined, number: number): string =>
  label ? `la partition ${label}` : `la partition en position ${number}`;
export const labelTwice = (label: string): string =>
  `sur plusieurs disques, des partitions portent l’étiquette ${label} : laquelle sera /dev/disk/by-partlabel/${label} relève du hasard ; utilisez une autre étiquette`;
export const filesystemLabelTwice = (label: string): string =>
  `un autre système de fichiers porte aussi l’étiquette ${label} : lequel sera /dev/disk/by-label/${label} relève du hasard ; utilisez une autre étiquette`;
export const labelMisspelt = (label: string, near: string): string =>
  `aucune partition ne porte ici l’étiquette ${label}, mais l’une d’elles porte ${near}`;
export const labelUnmade = (label: string): string =>
  `aucune partition ne porte ici l’étiquette ${label} ; si le disque n’en a pas déjà une, Ignition l’attend et le démarrage s’arrête`;
export const arrayUnmade = (name: string): string =>
  `aucun ensemble RAID ne s’appelle ici ${name} ; si les disques n’en portent pas déjà un, le démarrage s’arrête`;
export const volumeUnmade = (name: string): string =>
  `aucun volume LUKS ne s’appelle ici ${name}, et Ignition n’en ouvre pas d’autres : il attend le périphérique et le démarrage s’arrête`;
export const numberUnmade = (number: number, disk: string): string =>
  `la table de ${disk} est effacée et ne reçoit pas de partition ${number} : Ignition attend ce périphérique et le démarrage s’arrête`;
export const usedTwice = (device: string, other: string): string => `${device} est déjà utilisé par ${other} : le démarrage s’arrête`;
export const byFilesystem = 'un système de fichiers';
export const byArray = (name: string): string => `l’ensemble RAID ${name}`;
export const byVolume = (name: string): string => `le volume LUKS ${name}`;
export const overTable = (device: string): string =>
  `ceci formate ${device} en entier, par-dessus les partitions qui y sont créées ; indiquez plutôt l’une d’elles`;
export const bootDiskWiped =
  'c’est le disque depuis lequel le système démarre : effacer sa table supprime le système lui-même, et le démarrage s’arrête';
export const likelyBootDisk = (device: string): string =>
  `sur la plupart des machines, ${device} est le disque depuis lequel le système démarre ; effacer sa table supprime le système lui-même`;
export const bootPartition = (number: number, label: string, given: string): string =>
  `la partition ${number} de ce disque est celle du système, avec l’étiquette ${label}, et non ${given} ; Ignition ne la renomme pas, et le démarrage s’arrête`;
export const rootTrapped =
  'cette partition commence juste après le système de fichiers racine, qui ne peut alors pas dépasser sa taille dans l’image ; donnez une taille à root avec resize, ou un start_mib à cette partition';
export const mountedTwice = (path: string): string =>
  `${path} est aussi le point de montage d’un autre système de fichiers ; un seul des deux y sera visible`;
export const notMounted = (path: string): string =>
  `${path} n’est monté que pendant l’exécution d’Ignition, pas au démarrage du système ; mettez with_mount_unit: true`;
export const notMountedOld = (path: string): string =>
  `${path} n’est monté que pendant l’exécution d’Ignition, pas au démarrage du système ; ajoutez une unité de montage`;
export const swapUnused = 'cet espace d’échange est créé, mais rien ne l’active ; mettez with_mount_unit: true';
export const swapUnusedOld = 'cet espace d’échange est créé, mais rien ne l’active ; ajoutez une unité swap';
export const unstable = (device: string): string =>
  `${device} peut être un autre disque au prochain démarrage ; utilisez un nom de /dev/disk/by-id, ou l’étiquette de la partition`;
export const unstableLabelled = (device: string, stable: string): string =>
  `${device} peut être un autre disque au prochain démarrage ; ${stable} reste le même`;
export const noMethod = 'sans tpm2 ni tang, rien n’est chiffré';
/** `level` such as raid5. */
export const tooFewDevices = (level: string, least: number, active: number): string =>
  `${level} exige au moins ${least} périphériques en plus de ceux de secours, or cet ensemble en a ${active} : le démarrage s’arrête`;
export const volumeAfterArrays = (device: string): string =>
  `Ignition crée les ensembles RAID avant les volumes LUKS : il attend ${device} et le démarrage s’arrête ; placez plutôt le volume sur l’ensemble`;
export const arrayOnArray = (device: string): string =>
  `Ignition attend les périphériques de tous les ensembles RAID avant de créer le premier : un ensemble sur ${device} interrompt le démarrage`;
export const volumeOnVolume = (device: string): string =>
  `Ignition attend les périphériques de tous les volumes LUKS avant de créer le premier : un volume sur ${device} interrompt le démarrage`;
