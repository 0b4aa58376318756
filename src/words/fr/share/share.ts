import { countOf, formatNumber, listOf } from '../formats/counts.ts';

/** What the share dialog says, and the snippets that it makes. */

export const whatLinkHolds =
  'Le lien contient la configuration elle-même, dans la partie de l’adresse que les navigateurs n’envoient jamais à un serveur. Quiconque a le lien peut la lire.';

export const noSecrets =
  'Aucun mot de passe, aucune clé, aucun jeton n’a été trouvé. Bunsen ne trouve que les types de secrets qu’il connaît.';
export const checkYourself =
  'Bunsen ne trouve que les types de secrets qu’il connaît : vérifiez vous-même le lien avant de le transmettre.';
export const secretsTitle = (count: number): string => `${countOf(count, 'secret')} dans cette configuration`;
export const replaceByPlaceholder = 'Remplacer par une valeur factice';
export const keep = 'Garder';
export const replaceAll = 'Tout remplacer';
export const keepAll = 'Tout garder';
/** What becomes of the secrets: of how many there are, how many the link is to carry. */
export function outcome(all: number, kept: number): string {
  if (kept > 0) {
    const which =
      all === 1 ? 'Le lien le contient' : kept === all ? 'Le lien les contient tous' : `Le lien en contient ${formatNumber(kept)}`;
    return `${which} : quiconque a le lien peut ${kept === 1 ? 'le' : 'les'} lire.`;
  }
  return all === 1
    ? 'Le lien ne le contient pas ; votre propre configuration le conserve.'
    : 'Le lien n’en contient aucun ; votre propre configuration les conserve.';
}

export const withLocalFiles = 'Joindre les fichiers locaux que la configuration incorpore';
/** The files that come along: their size together, those that are named, and how many there are besides. */
export const filesNote = (size: string, named: readonly string[], others: number): string =>
  `${size} : ${listOf(others > 0 ? [...named, `${formatNumber(others)} ${others === 1 ? 'autre' : 'autres'}`] : named)}`;
export const withPlace = 'Ouvrir à l’endroit où je me trouve';
export const placeNote = (section: string, line: number): string => `${section}, ligne ${formatNumber(line)}`;

export const makingLink = 'Création du lien…';
export const noLink = (reason: string): string => `Cette configuration ne peut pas devenir un lien : ${reason}.`;
export const passOnFile = 'Transmettez plutôt le fichier : utilisez « Télécharger ».';
/** Where a link of a length gets through. */
export const linkLength = (length: number, reach: keyof typeof reaches): string => `${countOf(length, 'caractère')} : ${reaches[reach]}.`;
const reaches = {
  everything: 'assez court pour tout usage, messageries instantanées et codes QR compris',
  mail: 'assez court pour le courriel, les forums et les outils de suivi, mais trop long pour certaines messageries instantanées',
  browsers: 'trop long pour la plupart des logiciels, mais les navigateurs l’ouvrent',
};

export const showCode = 'Afficher le code QR';
export const hideCode = 'Masquer le code QR';
export const codeOfLink = 'Code QR du lien';
export const noCode = 'Le lien est trop long pour un code QR.';

export const linkLabel = 'Lien';
export const linkNote = 'pour un courriel ou une messagerie';
export const markdownLabel = 'Lien Markdown';
export const markdownNote = 'pour un texte';
export const badgeLabel = 'Badge Markdown';
export const badgeNote = 'pour un README';
export const frameLabel = 'iframe';
export const frameNote = 'affiche la configuration dans une page';
export const copied = 'Copié';
export const copyIt =
  'Le navigateur n’autorise pas cette page à utiliser le presse-papiers. Le texte est sélectionné : copiez-le avec Ctrl+C.';
export const copyOf = (label: string): string => `Copier : ${label}`;
/** Before the link to the guide. */
export const moreWays = <Part>(guide: (text: string) => Part): (string | Part)[] => [
  'Autres façons d’afficher une configuration dans une page : ',
  guide('Intégrer Bunsen dans une documentation'),
];

/** What a badge and a link in Markdown read. */
export const badge = 'Ouvrir dans Bunsen';
