import { factsOf } from '../common.ts';
import { countOf, formatNumber } from '../formats/counts.ts';
import { shortDate } from '../formats/dates.ts';

/** What safe mode says: the drafts as plain text, and ways to start Bunsen. */

export const title = 'Bunsen en mode sans échec';
export const pageTitle = 'Mode sans échec · Bunsen';
export const failedTwice = 'Le démarrage de Bunsen a échoué deux fois de suite : cette page s’est ouverte à la place.';
export const continueTitle = 'Continuer avec Bunsen';
/** Ways to start: each begins with a link. */
export const startEmpty = <Part>(link: (text: string) => Part, drafts: boolean): (string | Part)[] => [
  link('Commencer par une configuration vide'),
  ...(drafts ? ['. Vos brouillons restent dans la liste.'] : []),
];
export const startWithList = <Part>(link: (text: string) => Part): (string | Part)[] => [
  link('Commencer par la liste des brouillons'),
  ', pour en ouvrir ou en supprimer un.',
];
export const startAsUsual = <Part>(link: (text: string) => Part, drafts: boolean): (string | Part)[] => [
  link('Démarrer comme d’habitude'),
  ...(drafts ? [', avec votre dernier brouillon.'] : []),
];

export const drafts = 'Brouillons';
export const reading = 'Lecture des brouillons…';
export const notAll =
  'La base de données du navigateur ne répond pas : il y a peut-être d’autres brouillons que ceux-ci. Rechargez la page pour réessayer.';
export const none = 'Il n’y a aucun brouillon dans ce navigateur.';
export const notRead =
  'Vos brouillons n’ont pas pu être lus : la base de données du navigateur ne répond pas. Rien n’a été supprimé. Rechargez la page pour réessayer.';
export const plainText = 'Vos brouillons sont affichés en texte brut et ne sont pas vérifiés : aucun ne peut donc bloquer cette page.';
export const draftLabel = 'Brouillon';
/** A draft as an entry of a menu; `at` is when it was changed, where that is known. */
export const draftFacts = (name: string, length: number, at: Date | undefined): string =>
  factsOf(name, countOf(length, 'caractère'), at && shortDate(at));
export const textOfDraft = 'Texte du brouillon';
export const onlyBeginning = (shown: number): string =>
  `Seuls les ${formatNumber(shown)} premiers caractères sont affichés. « Copier » et « Télécharger » portent sur le texte entier.`;

export const copied = 'Copié.';
export const notCopied =
  'Le navigateur ne permet pas à cette page de copier. Le texte est sélectionné : appuyez sur Ctrl+C, ou téléchargez-le.';
export const deleteDraft = 'Supprimer…';
export const deleteForGood = (name: string): string => `Supprimer définitivement ${name} ?`;
export const notDeleted = (reason: string): string => `Non supprimé : ${reason}`;
export const browserDidNotDelete = 'Le navigateur ne l’a pas supprimé.';
export const databaseNotOpened = 'La base de données n’a pas pu être ouverte.';
export const recordNotRead = 'L’enregistrement n’a pas pu être lu.';
