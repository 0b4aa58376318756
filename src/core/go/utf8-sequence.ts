/**
 * How many bytes the UTF-8 sequence has whose bytes are asked for by their place in it; 0 when there is
 * none, so that Go takes its first byte for itself.
 */
export function sequenceLength(byteAt: (index: number) => number): number {
  const first = byteAt(0);
  if (first < 0x80) return 1;
  const length = first < 0xc2 || first > 0xf4 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  // Overlong forms, surrogates and what is beyond U+10FFFF are told by the second byte.
  const [least, most] = [first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80, first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf];
  for (let index = 1; index < length; index++) {
    const byte = byteAt(index);
    if (byte < (index === 1 ? least : 0x80) || byte > (index === 1 ? most : 0xbf)) return 0;
  }
  return length;
}
