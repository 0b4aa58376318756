/** Text from bytes; or where they stop being text, and the text before that. */
export type DecodedUtf = { ok: true; text: string } | { ok: false; message: string; line: number; column: number; before: string };

const decode = (bytes: Uint8Array, encoding: 'utf-8' | 'utf-16le' | 'utf-16be'): string | undefined => {
  try {
    // The byte order mark stays: the text of a config is not changed behind anyone's back.
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** Decodes the bytes of a config as go-yaml reads them: UTF-8, or UTF-16 when a byte order mark says so. */
export function decodeUtf(bytes: Uint8Array): DecodedUtf {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  const text = decode(bytes, encoding);
  if (text !== undefined) return { ok: true, text };
  const before = longestValid(bytes, encoding);
  const lines = before.split('\n');
  const message = encoding === 'utf-8' ? 'invalid UTF-8: the file is no text in this encoding' : 'invalid UTF-16: the file is no text in this encoding';
  return { ok: false, message, line: lines.length, column: [...(lines.at(-1) ?? '')].length + 1, before };
}

/** The text up to the first byte that is none, found by halving. */
function longestValid(bytes: Uint8Array, encoding: 'utf-8' | 'utf-16le' | 'utf-16be'): string {
  const lossy = new TextDecoder(encoding, { ignoreBOM: true });
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    // A cut character is no error of the text before it.
    if (lossy.decode(bytes.subarray(0, middle), { stream: true }).includes('\ufffd')) high = middle - 1;
    else low = middle;
    lossy.decode();
  }
  return lossy.decode(bytes.subarray(0, low), { stream: true });
}
