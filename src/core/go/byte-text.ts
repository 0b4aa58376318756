import { joinBytes } from '../bytes/join-bytes.ts';
import { decodeUtf8 } from '../bytes/decode-utf8.ts';
import { sequenceLength } from './utf8-sequence.ts';

const encoder = new TextEncoder();

/** The first of the code units that represent a byte: 0x80 is U+DC80, 0xff is U+DCFF. */
const escapeBase = 0xdc00;

/**
 * Decodes bytes as a Go string holds them: bytes that are not UTF-8 are preserved as lone
 * surrogates from U+DC80 on, which no real text contains. `bytesOfText` reverses this.
 */
export function textOfBytes(bytes: Uint8Array): string {
  const whole = decodeUtf8(bytes);
  if (whole !== undefined) return whole;
  let text = '';
  let start = 0;
  for (let at = 0; at < bytes.length;) {
    const length = sequenceLength((index) => bytes[at + index] ?? 0);
    if (length === 0) {
      text += (decodeUtf8(bytes.subarray(start, at)) ?? '') + String.fromCharCode(escapeBase + (bytes[at] ?? 0));
      start = at + 1;
    }
    at += length || 1;
  }
  return text + (decodeUtf8(bytes.subarray(start)) ?? '');
}

/** Encodes a text: as UTF-8, and the bytes that `textOfBytes` preserved. Any other lone surrogate becomes U+FFFD. */
export function bytesOfText(text: string): Uint8Array {
  if (text.isWellFormed()) return encoder.encode(text);
  const parts = [...text].map((letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return code >= escapeBase + 0x80 && code <= escapeBase + 0xff ? Uint8Array.of(code - escapeBase) : encoder.encode(letter);
  });
  return joinBytes(parts);
}
