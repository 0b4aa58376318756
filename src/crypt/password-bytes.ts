/** A request of the user that cannot be fulfilled. The message is a sentence to be shown. */
export class CryptError extends Error {}

/** The longest password that crypt(3) accepts, in bytes. */
const maxLength = 511;

/** A password as crypt(3) gets it, in UTF-8. Throws a CryptError for one that it would refuse. */
export function passwordBytes(password: string): Uint8Array {
  const bytes = new TextEncoder().encode(password);
  if (bytes.length > maxLength) throw new CryptError(`A password has at most ${maxLength} bytes; this one has ${bytes.length}.`);
  if (bytes.includes(0)) throw new CryptError('A password cannot contain a zero byte.');
  return bytes;
}
