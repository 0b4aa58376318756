/** The dialog of hosts that share the config, and of fragments that are merged into it. */
import { byCount, countOf, formatNumber, listOf } from '../formats/counts.ts';

export const intro =
  'Une seule configuration pour de nombreuses machines. Le premier hôte porte les valeurs qui sont dans la configuration ; partout où elles y forment des mots entiers, de même que dans le texte des fichiers locaux, chaque autre hôte reçoit les siennes. Le tableau est un commentaire à la fin du texte.';
export const begin = 'Commencer un tableau';
export const table = 'Hôtes';
export const addHost = 'Ajouter un hôte';
export const addColumn = 'Ajouter une colonne';
export const columnName = 'Nom de la colonne';
export const columnValue = 'Valeur actuelle dans la configuration';
export const csv = 'Modifier en CSV';
export const csvLabel = 'Hôtes en CSV';
export const csvHint = 'La première ligne nomme les colonnes. Vous pouvez coller ici des cellules copiées d’un tableur.';
export const useCsv = 'Utiliser ce tableau';
export const removeTable = 'Supprimer le tableau';
export const cell = (column: string, host: string): string => `${column} de ${host}`;
export const removeHost = (host: string): string => `Supprimer ${host}`;
export const removeColumn = (column: string): string => `Supprimer la colonne ${column}`;
export const remove = 'Supprimer';
export const result = 'Résultat';
export const actions = 'Actions';
/** Where a column is: the lines of the config, and how many local files. */
export const places = (lines: readonly number[], files: number): string => {
  const parts = [
    ...(lines.length > 0 ? [`${byCount(lines.length, 'à la ligne', 'aux lignes')} ${linesText(lines)}`] : []),
    ...(files > 0 ? [`dans ${countOf(files, 'fichier local', 'fichiers locaux')}`] : []),
  ];
  return parts.length === 0 ? 'absent de la configuration' : listOf(parts);
};
const most = 6;
const linesText = (lines: readonly number[]): string => {
  const others = lines.length - most;
  return listOf(
    others > 0 ? [...lines.slice(0, most).map(String), `${formatNumber(others)} ${byCount(others, 'autre', 'autres')}`] : lines.map(String),
  );
};
export const valid = (warnings: number): string => (warnings === 0 ? 'valide' : `valide, ${countOf(warnings, 'avertissement')}`);
export const checking = 'Vérification…';
export const allValid = (hosts: number): string =>
  byCount(hosts, `${countOf(hosts, 'hôte')}, valide.`, `${countOf(hosts, 'hôte')}, tous valides.`);
export const someInvalid = (hosts: number, invalid: number): string =>
  `${countOf(hosts, 'hôte')}, dont ${formatNumber(invalid)} avec des erreurs. Corrigez-les pour tout télécharger.`;
export const downloadAll = 'Tout télécharger en zip';
export const download = (host: string): string => `Télécharger la configuration de ${host}`;
export const copyLink = 'Copier le lien';
export const copyLinkOf = (host: string): string => `Copier un lien vers la configuration de ${host}`;
export const linkCopied = (host: string, secrets: number): string =>
  secrets === 0
    ? `Lien de ${host} copié.`
    : `Lien de ${host} copié, sans ${byCount(secrets, 'le secret', `les ${countOf(secrets, 'secret')}`)} de la configuration.`;
export const linkNotMade = (reason: string): string => `Il n’y a pas de lien : ${reason}.`;
export const notCopied = 'Le navigateur n’autorise pas la copie. Le lien de chaque hôte se trouve dans le zip.';
export const hosts = 'hôtes';

export const fragments = 'Fragments';
export const fragmentsHint =
  'Fichiers locaux en Butane fusionnés dans la configuration, dans cet ordre, à la manière d’Ignition : les valeurs suivantes remplacent les précédentes, et les listes sont réunies. ct_config, pour Terraform, fait de même avec snippets. Butane lui-même les ignore : utilisez les téléchargements proposés ici.';
export const noFragments = 'Il n’y en a pas : ajoutez des fichiers locaux dont le nom se termine par .bu.';
export const unusableName =
  'Son nom commence par un espace, ou comporte un saut de ligne ou un caractère de contrôle. Le commentaire qui le nomme ne peut pas les contenir : renommez le fichier.';
export const merged = 'Télécharger la configuration fusionnée';
