/** How many bytes are encoded per call: few enough for its arguments, and whole groups of three. */
const atOnce = 0x8000 - (0x8000 % 3);

/** Encodes bytes as padded standard base64, piece by piece, so that a large input is not copied as a whole. */
export function toBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += atOnce) pieces.push(btoa(String.fromCharCode(...bytes.subarray(at, at + atOnce))));
  return pieces.join('');
}

/** Decodes base64 as people paste it, on several lines; undefined when it is invalid. */
export function readBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return fromBase64(text.replace(/\s/g, ''));
  } catch {
    return undefined;
  }
}

/** Decodes standard base64. Throws when it is invalid. */
export function fromBase64(base64: string): Uint8Array<ArrayBuffer> {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
