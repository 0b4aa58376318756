/** Bytes in lower-case hexadecimal, two digits each, with an optional separator. */
export const toHex = (bytes: Iterable<number>, between = ''): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join(between);
