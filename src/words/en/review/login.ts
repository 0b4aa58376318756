import { quoted, quotedList, say, type Said } from '../../types/said.ts';

/** What a review says of users, keys and passwords. */

/** `text`: ": logs in by SSH with 1 key", as the overview says it. */
export const user = (name: string, text: string): Said => say`${quoted(name)}${text}`;
export const key = (type: string, comment: string, fingerprint: string | undefined): Said => {
  const named = comment === '' ? say`an ${type} key without a comment` : say`the ${type} key ${quoted(comment)}`;
  return fingerprint === undefined ? named : say`${named}, fingerprint ${quoted(fingerprint)}`;
};
export const restricted = (options: string): Said => say`it is restricted: ${quoted(options)}`;
export const doubtfulKey = (reason: string): Said => [`a key that probably won’t work: ${reason}`];
export const badKey = (reason: string): Said => [`a line that is no key: ${reason}`];
export const missingKeys = (file: string): Said => say`keys in the local file ${quoted(file)}, which is not here`;
/** `says`: a sentence on the hash, without what it is made of. */
export const password = (says: string): Said => [`a password: ${says}`];
export const inGroups = (groups: readonly string[]): Said => say`in the groups ${quotedList(groups)}`;
export const group = (name: string): Said => say`The group ${quoted(name)} is added.`;
export const groupGone = (name: string): Said => say`The group ${quoted(name)} is removed, if there is one.`;
export const passwordGroup = (name: string): Said => say`The group ${quoted(name)} has a password.`;
