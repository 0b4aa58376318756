import { countOf, listOf } from '#words/formats/counts';

/** What a quick fix does, as it is offered. Names and values of the config are shown as they are. */

export const rename = (from: string, to: string): string => `Remplacer ${from} par ${to}`;
/** Fields that go, each as often as it is there: "storage.luks and passwd.users.uid (2 times)". At most four are named. */
function fieldsOf(fields: readonly string[]): string {
  const names = [...new Set(fields)];
  const rest = names.length > 4 ? [countOf(names.length - 3, 'autre champ', 'autres champs')] : [];
  const times = (name: string) => fields.filter((field) => field === name).length;
  const named = names.slice(0, rest.length > 0 ? 3 : 4).map((name) => (times(name) > 1 ? `${name} (${times(name)} fois)` : name));
  return listOf([...named, ...rest]);
}
/** `lost` is removed, since that version does not have it. */
export const useVersion = (version: string, lost: readonly string[] = []): string =>
  lost.length === 0 ? `Utiliser la version ${version}` : `Utiliser la version ${version} et supprimer ${fieldsOf(lost)}`;
/** For a key that the version does not have; `lost` is what the other one does not have. */
export const useVersionThatHas = (version: string, key: string, lost: readonly string[]): string =>
  `Utiliser la version ${version}, qui a ${key}${lost.length === 0 ? '' : `, et supprimer ${fieldsOf(lost)}`}`;
/** `lacking` stays in the text and has no effect. */
export const useVersionWithout = (version: string, lacking: readonly string[]): string =>
  lacking.length === 0 ? `Utiliser la version ${version}` : `Utiliser la version ${version}, qui n’a pas ${fieldsOf(lacking)}`;
export const useVariant = (variant: string): string => `Utiliser la variante ${variant}`;
export const addHeader = (variant: string, version: string): string => `Ajouter la variante ${variant}, version ${version}`;
export const write = (value: string): string => `Remplacer par ${value}`;
export const octal = (mode: string): string => `Écrire le mode en octal : ${mode}`;
export const removeQuotes = (value: string): string => `Retirer les guillemets : ${value}`;
export const makeList = 'En faire une liste';
export const removeLine = (line: number): string => `Supprimer la ligne ${line}`;
export const removeLines = (first: number, last: number): string => `Supprimer les lignes ${first} à ${last}`;
export const addLayout = (layout: string): string => `Ajouter layout: ${layout}`;
export const addInstall = (target: string): string => `Ajouter [Install] avec WantedBy=${target}`;
export const moveToQuadlets = 'Déplacer vers quadlets';
export const writeAsFile = (path: string): string => `En faire le fichier ${path}`;
export const replaceTabs = 'Remplacer les tabulations par des espaces';
export const replaceOddSpaces = 'Remplacer les caractères qui ne sont pas des espaces ordinaires';
export const indentLine = (line: number, spaces: number): string => `Indenter la ligne ${line} de ${countOf(spaces, 'espace')}`;
export const writeLine = (line: string): string => `Remplacer la ligne par : ${line}`;
export const overwrite = 'Définir overwrite: true';
export const setMode = (mode: string): string => `Définir mode: ${mode}`;
export const enable = 'Définir enabled: true';
export const leaveToTimer = 'Définir enabled: false, et laisser faire le timer';
export const mountUnit = 'Définir with_mount_unit: true';
export const makeHome = 'Supprimer no_create_home';
export const useLf = 'Terminer les lignes par LF';
export const addGroup = (name: string): string => `Ajouter le groupe ${name}`;
export const giveTo = (user: string): string => `Attribuer à ${user}`;
export const addFile = (path: string): string => `Ajouter le fichier vide ${path}`;
export const addDirectories = (count: number, user: string): string =>
  count === 1 ? `Ajouter le répertoire, avec ${user} pour propriétaire` : `Ajouter ${count} répertoires, avec ${user} pour propriétaire`;
/** Adds a comment that silences the advice for this place. */
export const ignoreHere = 'Ignorer ici';
export const keepRoom = (gib: number): string => `Donner ${gib} Gio à la racine`;
