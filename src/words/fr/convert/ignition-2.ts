/** Ignition 1 and 2 as Butane: what was decided, and what is to be answered. */
export const unknownVersion = (version: string): string =>
  version === '' ? 'Cette configuration n’a pas ignition.version.' : `Ignition ne lit pas la version ${version} de ses configurations.`;
export const notMapping = 'Ceci doit être un mapping.';
export const unknownKey = (key: string): string => `Ignition 2 ne connaît pas « ${key} » ici et l’ignore. Ceci n’a pas été repris.`;
export const filesystemByPath = (name: string, path: string): string =>
  `Le système de fichiers « ${name} » est celui que la machine a sur ${path}. Ses fichiers y sont placés.`;
export const whereMounted = (name: string, usual: string, lasting: string): string =>
  `Où le système de fichiers « ${name} » est-il monté ? Flatcar utilise ${usual} pendant qu’il configure la machine, ce qui ne dure pas ; ${lasting} durerait, avec une unité de montage.`;
export const mountedForNow = (name: string, path: string): string =>
  `Le système de fichiers « ${name} » n’est monté sur ${path} que pendant la configuration de la machine. Choisissez un endroit où il reste.`;
export const rootIsKept =
  'Ceci formate le système de fichiers racine, comme le dit la configuration. Flatcar omet cet élément quand il convertit une telle configuration au démarrage.';
export const mountAndPath = 'Un système de fichiers a « mount » ou « path », pas les deux.';
export const unknownFormat = (format: string): string => `Ignition 2.0 n’a pas de systèmes de fichiers au format « ${format} ».`;
export const createAnd = (key: string): string => `« create » et « ${key} » s’excluent mutuellement. Ignition refuse cette configuration.`;
export const createWithoutForce =
  '« create » sans « force » signifie : seulement s’il n’y a pas encore de système de fichiers. Les versions suivantes ne peuvent pas l’exprimer ; définissez « force », ce qui l’efface.';
export const oemIsBtrfs =
  'Flatcar considère que le système de fichiers « oem » est du btrfs, à moins qu’il ne soit effacé. Le format est devenu btrfs.';
export const noFilesystem = 'Ceci n’a pas de « filesystem ». Ignition refuse cette configuration.';
export const unknownFilesystem = (name: string, path: string): string =>
  `Le système de fichiers « ${name} » n’est pas dans cette configuration. ${path} a été placé comme si c’était le système de fichiers racine.`;
export const modeUnset =
  'Le fichier n’a pas de mode, ce qui valait 0000 dans Ignition 2 et vaut 0644 depuis la version 3. Définissez un mode si cela ne convient pas.';
export const samePath = (path: string): string =>
  `${path} apparaît plus d’une fois. Ignition 2 écrivait l’un après l’autre ; les versions suivantes le refusent. Faut-il retenir le dernier ?`;
export const lastWins = 'Retenir le dernier';
export const pathTwice = (path: string): string => `${path} réapparaît plus bas, et c’est cette occurrence qui compte.`;
export const throughLink = (path: string, link: string): string =>
  `${path} passe par ${link}, un lien de cette configuration, ce que les versions suivantes refusent. Indiquez l’endroit où mène le lien.`;
export const mixedUnits = 'Un disque se mesure en secteurs ou en Mio, pas les deux. Ignition refuse cette configuration.';
export const noWholeMib = (key: string, sectors: number): string =>
  `« ${key} » vaut ${String(sectors)} secteurs, ce qui n’est pas un nombre entier de Mio. Les versions suivantes ne connaissent que ceux-ci ; choisissez un multiple de 2048.`;
export const createAndBeside = (key: string): string =>
  `« create » et « ${key} », placé à côté, s’excluent mutuellement. Ignition refuse cette configuration.`;
export const unitTwice = (name: string): string => `${name} apparaît plus d’une fois. Le tout est devenu une seule unité.`;
export const appendAndOverwrite = '« append » et « overwrite » s’excluent mutuellement. Ignition refuse cette configuration.';
