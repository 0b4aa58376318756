import { factsOf } from '../common.ts';
import { byCount, countOf, formatNumber } from '../formats/counts.ts';

/** What the local files say of themselves, and what is said when they change. */

/** What they are for: `code` marks what is written as in the config or on a command line. */
export const about = <Part>(code: (text: string) => Part): (string | Part)[] => [
  'Les champs ',
  code('local'),
  ', ',
  code('contents_local'),
  ' et ',
  code('ssh_authorized_keys_local'),
  ' ainsi que les arborescences désignent des chemins parmi ces fichiers, comme avec ',
  code('butane --files-dir'),
  '. Les fichiers sont conservés dans ce navigateur et ne sont envoyés nulle part. Un navigateur n’indique pas quels fichiers sont exécutables : ceux qui commencent par ',
  code('#!'),
  ' sont donc supposés l’être.',
];
export const addFiles = 'Ajouter des fichiers';
export const addFolder = 'Ajouter un dossier';
export const newFile = 'Nouveau fichier';
export const newLink = 'Nouveau lien';
export const newPaths = { file: 'Chemin du nouveau fichier', link: 'Chemin du nouveau lien' };
export const add = 'Ajouter';
export const dropHere = 'Déposez ici des fichiers ou des dossiers.';
export const filesCount = (count: number): string => countOf(count, 'fichier');
export const total = (count: number, size: string, most: string): string =>
  `${countOf(count, 'fichier')}, ${size} sur ${most} au plus. Déposez-en d’autres n’importe où sur ce formulaire.`;
export const removeAll = 'Tout supprimer';
export const allBeginWith = <Part>(folder: Part): (string | Part)[] => ['Tous les chemins commencent par ', folder, '. '];
export const useAsDirectory = (folder: string): string => `Utiliser ${folder} lui-même comme répertoire des fichiers`;
export const title = 'Fichiers locaux';

export const nodes: Record<'file' | 'folder', (path: string) => string> = {
  file: (path) => `fichier ${path}`,
  folder: (path) => `dossier ${path}`,
};
export const saveCopy = (path: string): string => `Enregistrer une copie de ${path}`;
export const renamePath = (path: string): string => `Renommer ${path}`;
export const removePath = (path: string): string => `Supprimer ${path}`;
export const newPath = (path: string): string => `Nouveau chemin de ${path}`;
export const filesIn = (folder: string): string => `Dans ${folder}`;
export const linkTo = (target: string): string => `lien → ${target}`;
export const fileFacts = (size: string, binary: boolean, executable: boolean): string =>
  factsOf(size, binary ? 'binaire' : undefined, executable ? 'exécutable' : undefined);
export const pathPlaceholder = 'dossier/fichier';

export const leadsTo = 'Mène à';
export const targetPlaceholder = '../autre/fichier';
export const executable = 'Exécutable';
export const executableMode = 'dans une arborescence, mode 0755 au lieu de 0644';
export const notText = 'Ce fichier n’est pas du texte UTF-8, et ne peut donc pas être modifié ici.';
export const tooMuchText = (size: string): string => `${size} de texte : c’est trop pour le modifier ici.`;
/** The label, and what follows it for those who do not see which file it is about. */
export const contents = 'Contenu';
export const ofPath = (path: string): string => ` de ${path}`;
export const contentsOf = (path: string): string => `Contenu de ${path}`;

export const notChanged = 'Les fichiers locaux n’ont pas été modifiés';
export const notAdded = 'Non ajouté';
/** What was removed: everything, a folder, or a file. */
export const allFiles = (count: number): string =>
  byCount(count, 'le fichier local', `les ${countOf(count, 'fichier local', 'fichiers locaux')}`);
export const withFilesIn = (path: string, count: number): string =>
  `${path} et ${byCount(count, 'son fichier', `ses ${countOf(count, 'fichier')}`)}`;
export const removed = (what: string): string => `Supprimé : ${what}`;
export const undoRemoving = (what: string): string => `Annuler la suppression : ${what}`;

export const noneAdded = 'Aucun fichier local n’a été ajouté';
export const emptyDrop = 'Il n’y a aucun fichier à ajouter.';
export const leftOutAsLarge = (path: string, most: string): string => `${path} a été écarté : sa taille dépasse ${most}.`;
export const notRead = (path: string): string => `${path} n’a pas pu être lu.`;
export const added = (count: number, replaced: number): string =>
  `${countOf(count, 'fichier local ajouté', 'fichiers locaux ajoutés')}${replaced === 0 ? '' : `, dont ${formatNumber(replaced)} ${byCount(replaced, 'remplacé', 'remplacés')}`}`;
export const undoReplacing = 'Annuler le remplacement';
export const tooMany = (most: number): string => `Cela ferait plus de ${countOf(most, 'fichier')}.`;
export const tooMuch = (size: string, most: string): string => `Cela ferait ${size} en tout ; la limite est de ${most}.`;
export const oneNotAdded = 'Le fichier local n’a pas été ajouté';
export const oneTooLarge = (size: string): string => `Il est trop volumineux : ${size}.`;
export const oneAdded = (path: string): string => `Fichier local ${path} ajouté`;
