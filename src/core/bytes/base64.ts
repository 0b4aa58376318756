/** How many bytes are written at once: they fit a call's arguments, and are whole groups of three. */
const atOnce = 0x8000 - (0x8000 % 3);

/** Bytes as padded standard base64, in pieces, so that many are not held once more. */
export function toBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += atOnce) pieces.push(btoa(String.fromCharCode(...bytes.subarray(at, at + atOnce))));
  return pieces.join('');
}

/** The bytes of standard base64. Throws when it is none. */
export function fromBase64(base64: string): Uint8Array<ArrayBuffer> {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
