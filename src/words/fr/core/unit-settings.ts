/** What Bunsen warns of in the text of units and quadlets. */

const meant = (names: readonly string[]): string => (names.length === 0 ? '' : ` ; vouliez-vous dire ${names.join(' ou ')} ?`);
const inBrackets = (names: readonly string[]): readonly string[] => names.map((name) => `[${name}]`);

export const unknownSection = (section: string, near: readonly string[]): string =>
  `systemd ne connaît pas la section [${section}] et l’ignore${meant(inBrackets(near))}`;
/** A section that other files have; `type` is the end of this one's name, such as `service`. */
export const foreignSection = (section: string, type: string): string =>
  `un fichier .${type} n’a pas de section [${section}] : elle est ignorée`;
export const unknownSetting = (key: string, section: string, near: readonly string[]): string =>
  `systemd ne connaît pas ${key} dans [${section}] et l’ignore${meant(near)}`;
/** Podman refuses a quadlet with such a setting. */
export const unknownToPodman = (key: string, section: string, near: readonly string[]): string =>
  `Podman ne connaît pas ${key} dans [${section}] et ne crée pas de service à partir de ce fichier${meant(near)}`;
export const otherSection = (key: string, section: string, right: readonly string[]): string =>
  `${key} n’a aucun effet dans [${section}] ; sa place est dans ${inBrackets(right).join(' ou ')}`;
export const otherSectionForPodman = (key: string, section: string, right: readonly string[]): string =>
  `Podman refuse ${key} dans [${section}] et ne crée pas de service à partir de ce fichier ; sa place est dans ${inBrackets(right).join(' ou ')}`;
export const beforeSections = (key: string): string => `la directive ${key} précède la première section et se trouve donc ignorée`;
export const noEquals = 'cette ligne n’a pas de = et se trouve donc ignorée';
export const noEqualsForPodman = 'cette ligne n’a pas de = : Podman ne crée pas de service à partir de ce fichier';
export const openHeader =
  'le nom de la section doit se terminer par un crochet fermant, sans rien après ; sinon le fichier entier est refusé';
