import { byCount, formatNumber, listOf } from '../formats/counts.ts';
/** The dialog that says how a config gets onto a machine. */

export const intro = 'Que faire du fichier téléchargé, pour chaque type de machine.';
export const platform = 'Où la machine fonctionnera';
export const notValid = 'La configuration contient des erreurs : il n’y a encore rien à utiliser. Corrigez-les d’abord.';
export const noVariant = 'La configuration n’indique pas sa variante et sa version, qui décident où elle peut fonctionner.';
export const documentation = 'Documentation';
export const file = (name: string): string => `Fichier ${name}`;
export const save = (name: string): string => `Télécharger ${name}`;
export const copyLine = (line: string): string => `Copier ${line}`;
/** A field that may be empty. */
export const mayBeLeftOut = (label: string): string => `${label} (facultatif)`;
export const copied = 'Copié.';
export const notCopied = 'Le navigateur ne l’autorise pas : sélectionnez la ligne et copiez-la.';
export const size = 'Taille';
export const sizeTitle = 'Ce qui prend le plus de place, et ce qui aide';
export const hosts = 'Plusieurs machines, ou une configuration en plusieurs fichiers…';
export const largest = 'Ce qui prend le plus de place';
export const takes = (label: string, bytes: string): string => `${label} : ${bytes}`;

export const isoTitle = 'Ou faites-le ici';
export const isoIntro = 'Choisissez une image live. Elle reste sur cet ordinateur, et une copie modifiée est enregistrée à côté.';
export const isoChoose = 'Image live';
export const isoRelease = (release: string): string => `Il s’agit de ${release}.`;
export const isoEmpty = 'Elle n’a pas encore de configuration.';
export const isoHas = (length: string): string => `Elle contient une configuration de ${length}.`;
export const isoReplace = 'Remplacer ce qu’elle contient';
export const isoEmbed = 'Enregistrer avec cette configuration';
export const isoInstall = 'Enregistrer une image d’installation';
export const isoDisk = 'Disque d’installation, écrasé sans confirmation';
export const isoExtract = 'Enregistrer sa configuration';
export const isoReset = 'Enregistrer telle que téléchargée';
export const isoSaved = 'L’image modifiée arrive dans vos téléchargements.';
export const isoUnreadable = 'Le navigateur ne peut plus lire ce fichier. Choisissez-le de nouveau.';
export const isoKeyfiles = 'Keyfiles NetworkManager pour cette image (facultatif)';
export const isoNewArguments = 'Arguments du noyau du système live';
export const isoSetArguments = 'Enregistrer avec ces arguments du noyau';
export const isoStandardArguments = 'Enregistrer avec ceux d’origine';
export const isoInstallArguments = 'Arguments du noyau à ajouter au système installé (facultatif)';
export const isoNoNetwork = 'Cette image n’accepte pas de keyfiles.';
export const isoWritten = 'L’image modifiée est écrite.';
export const isoNotWritten = 'Le fichier n’a pas pu être écrit. Le disque est-il plein ?';
export const isoWriting = 'Écriture de l’image…';
export const isoOtherVariant = 'Cette configuration n’est pas destinée aux images live de CoreOS : elle ne peut pas y être incorporée.';
export const isoDiskExample = '/dev/sda';

export const helping = 'Ce qui aide';
export const moveUrl = 'D’où le contenu volumineux sera servi : une URL, ou un dossier terminé par une barre oblique';
export const moveExample = 'https://example.com/files/';
export const move = (label: string, bytes: string): string => `Sortir de la configuration : ${label}, ${bytes}`;
export const moved = (name: string, url: string): string =>
  `${name} arrive dans vos téléchargements. Servez-le tel quel à l’adresse ${url}, à l’octet près ; la configuration en a la somme de contrôle.`;
export const staysForHosts = (labels: readonly string[]): string =>
  `Certains contenus restent dans la configuration, car ils ont des valeurs qui diffèrent d’un hôte à l’autre : ${listOf(labels)}.`;
export const urlOfHost = (value: string): string =>
  `« ${value} » est une valeur du premier hôte, si bien que chaque autre hôte récupérerait ce contenu à une URL différente. Utilisez une URL sans cette valeur.`;
export const urlTaken = 'La configuration récupère déjà autre chose à cette URL. Utilisez-en une autre.';
export const withFragments = (count: number, reason: string | undefined): string =>
  reason === undefined
    ? `Les commandes, tailles et fichiers donnés ici valent pour la configuration fusionnée avec ${byCount(count, 'son fragment', `ses ${formatNumber(count)} fragments`)}.`
    : `Les fragments ne peuvent pas être fusionnés dans cette configuration : ${reason}`;
