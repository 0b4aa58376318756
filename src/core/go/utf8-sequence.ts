/**
 * The length in bytes of a UTF-8 sequence whose bytes are looked up by their position in it; 0 when it
 * is invalid, so that Go takes its first byte on its own.
 */
export function sequenceLength(byteAt: (index: number) => number): number {
  const first = byteAt(0);
  if (first < 0x80) return 1;
  const length = first < 0xc2 || first > 0xf4 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  // Overlong forms, surrogates and code points beyond U+10FFFF are recognised by the second byte.
  const [least, most] = [first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80, first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf];
  for (let index = 1; index < length; index++) {
    const byte = byteAt(index);
    if (byte < (index === 1 ? least : 0x80) || byte > (index === 1 ? most : 0xbf)) return 0;
  }
  return length;
}
