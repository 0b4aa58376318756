import { keyMeans } from '#words/language/hover';
import { readPasswordHash } from '../../../core/passwd/password-hash.ts';
import { readSshKey } from '../../../core/passwd/ssh-key.ts';
import { said, warning } from '../../facts/help.ts';
import type { Meaning } from './meaning.ts';

/** The type, length, comment and fingerprint of a public key, or why it is none. */
export const keyMeaning: Meaning = ({ field, text }) => {
  if (field.field.control !== 'ssh-key' || text.trim() === '') return [];
  const reading = readSshKey(text);
  if (reading.kind !== 'key') return [warning(reading.reason)];
  const { type, bits, comment, blob } = reading.key;
  const doubt = reading.doubt === undefined ? [] : [warning(reading.doubt)];
  return [said(keyMeans(type, bits, comment)), { kind: 'fingerprint', blob }, ...doubt];
};

/** How a password hash was made. */
export const hashMeaning: Meaning = ({ field, text }) => {
  if (field.field.control !== 'password-hash' || text === '') return [];
  const { says, problem, weak } = readPasswordHash(text);
  return [problem !== undefined || weak === true ? warning(says) : said(says)];
};
