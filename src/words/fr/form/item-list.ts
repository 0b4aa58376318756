import { countOf, formatNumber, listOf } from '../formats/counts.ts';
import { kindNames } from '../common.ts';

/** What is said of the items of lists: those that have forms of their own, and those that are a row each. */

/** The gender of the nouns of items. */
const isFeminine = (noun: string): boolean =>
  /^(?:partition|unité|arborescence|configuration|liaison|entrée|ressource)(?![a-zé])/.test(noun);
/** "un utilisateur", "une unité". */
const a = (noun: string): string => `${isFeminine(noun) ? 'une' : 'un'} ${noun}`;
/** "nouveau fichier", "nouvel utilisateur", "nouvelle unité". */
const asNew = (noun: string): string => `${isFeminine(noun) ? 'nouvelle' : /^[aeiouéèêh]/.test(noun) ? 'nouvel' : 'nouveau'} ${noun}`;

/** An item by what it is and what it is called, "user core", or by its number alone: "user 2". */
export const itemName = (noun: string, title: string): string => `${noun} ${title}`;
export const itemNumber = (noun: string, number: number): string => `${noun} ${number}`;
export const count = (items: number, noun: string, plural?: string): string => countOf(items, noun, plural);
export const pluralOf = (noun: string, plural = `${noun}s`): string => plural;
export const expandAll = 'Tout déplier';
export const collapseAll = 'Tout replier';
export const has = (kind: keyof typeof kindNames): string => `contient des ${kindNames[kind]}s`;

export const addItem = (noun: string): string => `Ajouter ${a(noun)}`;
export const moveUp = (name: string): string => `Monter : ${name}`;
export const moveDown = (name: string): string => `Descendre : ${name}`;
export const dragToMove = 'Faire glisser pour déplacer ; au clavier, Alt et une flèche';
export const filter = (items: string): string => `Filtrer les ${items}`;
export const shownOf = (shown: number, items: number): string => `${formatNumber(shown)} sur ${formatNumber(items)}`;
export const byDirectory = 'Par répertoire';
/** Of items that have no path yet. */
export const noDirectory = 'Pas encore de répertoire';
export const duplicate = (name: string): string => `Dupliquer : ${name}`;
export const remove = (name: string): string => `Supprimer : ${name}`;

export const pasteYaml = 'Coller du YAML';
export const pasteAsNew = (noun: string): string => `Coller du YAML comme ${asNew(noun)}`;
export const yamlOfNew = (noun: string): string => `YAML ${isFeminine(noun) ? 'd’une' : 'd’un'} ${asNew(noun)}`;
export const yamlPlaceholder = (noun: string): string => `Le YAML ${isFeminine(noun) ? 'd’une' : 'd’un'} ${asNew(noun)}, ou de plusieurs`;
export const noneAdded = (noun: string): string => (isFeminine(noun) ? `Aucune ${noun} n’a été ajoutée` : `Aucun ${noun} n’a été ajouté`);
export const cannotAdd = 'Le formulaire ne peut pas l’ajouter. Collez-le plutôt dans le texte.';

/** A field of the config by the keys that lead to it. */
export const placeOf = (path: readonly string[]): string => path.join(' › ');
export const pastedMore = (added: readonly string[]): string => `Également ajouté : ${listOf(added)}`;
export const pastedLeft = (left: readonly string[]): string =>
  `Non ajouté, car la configuration l’a déjà ou ne peut pas l’avoir : ${listOf(left)}.`;
export const pastedNotAll = 'Tout n’a pas été ajouté';

export const add = 'Ajouter';
export const addTo = (label: string): string => `Ajouter : ${label}`;
export const rowLabel = (label: string, number: number): string => `${label} ${number}`;
/** What a long list of rows or keys has more of. */
export const rows = 'lignes';
export const keys = 'clés';
export const key = (name: string): string => `Clé ${name}`;
export const newKey = (label: string): string => `Nouvelle clé : ${label}`;
/** Kernel arguments have two lists, one the opposite of the other. */
export const argumentsToHave = 'Arguments requis';
export const argumentsToRemove = 'Arguments à retirer';
export const moveTo = (name: string, list: string): string => `Déplacer vers « ${list} » : ${name}`;
export const moveToTitle = (list: string): string => `Déplacer vers : ${list}`;
