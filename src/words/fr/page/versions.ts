import { byCount, factsOf, listOf } from '../formats/counts.ts';

/** What is said of versions in the picker once it is open, and when one is changed. */

/** `partly`: the number of which only later builds read it. */
export const readBy = (product: string, from: string, partly: string | undefined): string =>
  partly === undefined ? `${product} ${from} ou ultérieur` : `${product} ${from} ou ultérieur, et les derniers builds de ${partly}`;
export const experimental = 'expérimentale : elle peut changer, et n’est pas faite pour des machines importantes';
/** `facts`: what the picker says by itself. */
export const withReleases = (facts: string, releases: string | undefined): string => factsOf(facts, releases);

export const changeTo = (target: string): string => `Passer à ${target}`;
/** Fields that the other version does not have. */
export const lost = (target: string, fields: readonly string[]): string =>
  `${target} n’a pas ${byCount(fields.length, 'le champ', 'les champs')} ${listOf(fields)}.`;
export const removeThem = 'Changer et supprimer ces champs';
export const keepThem = 'Changer seulement la version';
export const kept = 'Ces champs peuvent rester dans le texte : ils sont alors sans effet, ou provoquent une erreur.';

export const aboutRelease =
  'Indiquez la version du système de vos machines, et Bunsen signale ce qu’elle ne sait pas lire. Elle est notée en commentaire dans le texte, et figure donc aussi dans les liens et les téléchargements.';
export const release = 'Version du système';
export const releaseExample = 'Fedora CoreOS 42';
export const save = 'Enregistrer';
export const unknownRelease = 'Une version s’écrit comme « Fedora CoreOS 42 », « Flatcar 4152 » ou « OpenShift 4.18 ».';
export const reads = (release: string, target: string): string => `${release} lit ${target}.`;
export const readsPartly = (release: string, target: string): string => `Seuls les derniers builds de ${release} lisent ${target}.`;
export const readsNot = (release: string, target: string): string => `${release} ne lit pas ${target}.`;
export const notKnown = (target: string): string => `On ne sait pas avec certitude quelles versions du système lisent ${target}.`;
export const otherSystem = (target: string): string => `La configuration est pour un autre système : ${target}.`;
