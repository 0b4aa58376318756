import { decodeUtf8 } from '../../core/bytes/decode-utf8.ts';

/** Thrown by a payload's reader where the data are invalid. */
export class BrokenPayload extends Error {}

/** Numbers in a payload never have more bits. */
const maxNumber = 2 ** 31;

/** Reads what `PayloadWriter` wrote. Throws `BrokenPayload` for anything else. */
export class PayloadReader {
  private readonly data: Uint8Array;
  private readonly wide: boolean;
  private at = 0;

  constructor(data: Uint8Array, wide: boolean) {
    this.data = data;
    this.wide = wide;
  }

  number(): number {
    let value = 0;
    for (let factor = 1; factor < maxNumber; factor *= 0x80) {
      const byte = this.data[this.at++];
      if (byte === undefined) break;
      value += (byte & 0x7f) * factor;
      // A number has only one spelling: without leading zeros.
      if (byte < 0x80) {
        if (byte === 0 && factor > 1) break;
        return value;
      }
    }
    throw new BrokenPayload();
  }

  bytes(): Uint8Array {
    const length = this.number();
    const bytes = this.data.subarray(this.at, this.at + length);
    if (bytes.length < length) throw new BrokenPayload();
    this.at += length;
    return bytes;
  }

  text(): string {
    return this.decode(this.bytes());
  }

  rest(): string {
    return this.decode(this.data.subarray(this.at));
  }

  private decode(bytes: Uint8Array): string {
    if (this.wide) return decodeWide(bytes);
    const text = decodeUtf8(bytes);
    if (text === undefined) throw new BrokenPayload();
    return text;
  }
}

/** By hand, since a `TextDecoder` would put U+FFFD for lone surrogates. */
function decodeWide(bytes: Uint8Array): string {
  if (bytes.length % 2 === 1) throw new BrokenPayload();
  const units = Uint16Array.from({ length: bytes.length / 2 }, (_, at) => (bytes[2 * at] ?? 0) | ((bytes[2 * at + 1] ?? 0) << 8));
  let text = '';
  for (let at = 0; at < units.length; at += 0x8000) text += String.fromCharCode(...units.subarray(at, at + 0x8000));
  return text;
}
