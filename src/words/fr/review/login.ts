import { quoted, quotedList, say, type Said } from '../../types/said.ts';

/** What a review says of users, keys and passwords. */

/** `text`: ": logs in by SSH with 1 key", as the overview says it. */
export const user = (name: string, text: string): Said => say`${quoted(name)}${text}`;
export const key = (type: string, comment: string, fingerprint: string | undefined): Said => {
  const named = comment === '' ? say`une clé ${type} sans commentaire` : say`la clé ${type} ${quoted(comment)}`;
  return fingerprint === undefined ? named : say`${named}, empreinte ${quoted(fingerprint)}`;
};
export const restricted = (options: string): Said => say`restreinte : ${quoted(options)}`;
export const doubtfulKey = (reason: string): Said => [`une clé qui ne fonctionnera sans doute pas : ${reason}`];
export const badKey = (reason: string): Said => [`une ligne qui n’est pas une clé : ${reason}`];
export const missingKeys = (file: string): Said => say`les clés du fichier local ${quoted(file)}, qui n’est pas ici`;
/** `says`: a sentence on the hash, without what it is made of, which goes on after the colon unless it begins with a name. */
export const password = (says: string): Said => [
  `un mot de passe : ${says.replace(/^\p{Lu}(?=\p{Ll}+ )/u, (letter) => letter.toLowerCase())}`,
];
export const inGroups = (groups: readonly string[]): Said =>
  groups.length === 1 ? say`dans le groupe ${quotedList(groups)}` : say`dans les groupes ${quotedList(groups)}`;
export const group = (name: string): Said => say`Le groupe ${quoted(name)} est ajouté.`;
export const groupGone = (name: string): Said => say`Le groupe ${quoted(name)} est supprimé, s’il existe.`;
export const passwordGroup = (name: string): Said => say`Le groupe ${quoted(name)} a un mot de passe.`;
