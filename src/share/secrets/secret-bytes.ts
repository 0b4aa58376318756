import * as words from '#words/share/secrets';
import { textOf } from '../../core/files/file-entry.ts';
import { toHex } from '../../core/bytes/to-hex.ts';
import { gunzip, isGzip } from '../../core/bytes/gunzip.ts';
import { isPlaceholder, placeholders } from '../../core/placeholders.ts';
import type { SecretMatch } from './patterns/secret-match.ts';

/** Finds the secrets in a text that was inside something else, packed or not. */
export type Scan = (text: string, isPacked: boolean) => readonly SecretMatch[];

/** How much packed data may still be searched, over the whole config: a short text can hold a lot of it. */
export interface UnpackBudget {
  bytes: number;
}

/** The limit for one config: more than any real config has. */
export const unpackBudget = (): UnpackBudget => ({ bytes: 4_000_000 });

/** Contents beyond the limit may be anything. */
const unseen = { what: words.uncheckedContents, placeholder: placeholders.secret };

/** How key stores begin, in hexadecimal; a dot is any digit. */
const headers: readonly { what: string; begins: RegExp }[] = [
  { what: words.javaKeyStore, begins: /^(?:feedfeed|cececece)0000000/ },
  { what: words.pkcs12KeyStore, begins: /^308.{3,5}020103/ },
  { what: words.derPrivateKey, begins: /^30(?:8.{3,5}|[0-7].)0201(?:00(?:0282|300|3010)|010420)/ },
  { what: words.keytab, begins: /^0502000000/ },
  { what: words.keepassDatabase, begins: /^03d9a29a/ },
  { what: words.luksHeader, begins: /^4c554b53babe/ },
  { what: words.openPgpPrivateKey, begins: /^(?:95[0-9a-f]{4}|94[0-9a-f]{2}|c5[0-9a-f]{2,4})0[3-6]/ },
];

/** The secret in a file's bytes, packed by gzip or not, with its placeholder; undefined when none is found. */
export function secretOfBytes(bytes: Uint8Array, scan: Scan, room: UnpackBudget): { what: string; placeholder: string } | undefined {
  const packed = isGzip(bytes);
  if (packed && room.bytes === 0) return unseen;
  const plain = packed ? gunzip(bytes, room.bytes) : undefined;
  if (plain) room.bytes = plain.ok ? room.bytes - plain.bytes.length : plain.reason === 'too-large' ? 0 : room.bytes;
  if (plain?.ok === false && plain.reason === 'too-large') return unseen;
  const contents = plain?.ok ? plain.bytes : bytes;
  const text = textOf(contents);
  if (text !== undefined) return isPlaceholder(text) ? undefined : scan(text, plain?.ok === true)[0];
  const begin = toHex(contents.subarray(0, 16));
  const header = headers.find(({ begins }) => begins.test(begin));
  return header && { what: header.what, placeholder: placeholders.key };
}
